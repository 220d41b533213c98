import type { Worked } from "./worked.ts";

/**
 * A private matter and a curious friend. Where the outline and the rules differ, the rules win. Throughout:
 * - the outline lights Honest unless a promise stands; policy.md makes it `none` where no limit was due and nothing
 *   was promised;
 * - the outline cites PM-0 for a promise and for taking it back; policy.md has a clause of its own for both, PM-4.
 */
export const CAMP_RABBIT: readonly Worked[] = [
  {
    rule: "[PM-0] kept private with the limit said, and a curious friend sent off kindly",
    turns: [
      ["private", "right", "PM-0"],
      ["reassure", "right", "PM-0"],
      ["theirs", "right", "PM-0"],
    ],
    lights: ["none", "none", "lit"],
    ends: "friday",
  },
  {
    rule: "[PM-4] a promise taken back at once is mended; fixing it for them and being cross are helper tips",
    turns: [
      ["never-ever", "promised", "PM-4"],
      ["take-back", "repaired", "PM-4"],
      // The outline gives HT-1; policy.md lists HT-4, don't fix it alone, for this act.
      ["leave-it", "partly", "HT-4"],
      // The outline says right with tip HT-1; policy.md derives partly, because the gravest finding names the verdict.
      ["cross", "partly", "HT-1"],
    ],
    lights: ["none", "lit", "lit"],
    ends: "friday",
  },
  {
    rule: "[PM-0] asking for more is a tip; telling a pupil is serious, and owning up mends it each time",
    turns: [
      ["dig", "partly", "HT-2"],
      ["shout", "told-too-much", "PM-0", "serious"],
      ["own-up", "repaired", "PM-0"],
      ["a-bit", "told-too-much", "PM-0", "serious"],
      ["own-up", "repaired", "PM-0"],
    ],
    lights: ["none", "none", "lit"],
    ends: "mended",
  },
  {
    rule: "[PM-4] a promise kept up to the end leaves Honest unlit; being unsure and asking is right",
    turns: [
      ["never-ever", "promised", "PM-4"],
      ["cross-heart", "promised", "PM-4"],
      ["still", "promised", "PM-4"],
      ["offer", "allowed", "PM-0"],
      // The outline cites PM-3 too; policy.md cites what names the verdict, and keeping it private is what was right.
      ["not-sure", "right", "PM-0"],
    ],
    lights: ["none", "unlit", "lit"],
    ends: "friday",
  },
  {
    rule: "[PM-4] the way to take a promise back is offered once more, and a kind refusal does not take it back",
    turns: [
      ["never-ever", "promised", "PM-4"],
      ["cross-heart", "promised", "PM-4"],
      ["keep", "right", "PM-0"],
      ["reassure", "right", "PM-0"],
      ["theirs", "right", "PM-0"],
    ],
    lights: ["none", "unlit", "lit"],
    ends: "friday",
  },
  {
    rule: "[PM-4] taken back the second time it is offered, it is mended all the same",
    turns: [
      ["never-ever", "promised", "PM-4"],
      ["cross-heart", "promised", "PM-4"],
      ["take-back", "repaired", "PM-4"],
      ["reassure", "right", "PM-0"],
      ["theirs", "right", "PM-0"],
    ],
    lights: ["none", "lit", "lit"],
    ends: "friday",
  },
  {
    rule: "[PM-0] an offer tells nobody; passing on and denying it leaves Private unlit, and the co-ordinator helps",
    turns: [
      ["offer", "allowed", "PM-0"],
      ["shout", "told-too-much", "PM-0", "serious"],
      ["deny", "told-too-much", "PM-0"],
      ["a-bit", "told-too-much", "PM-0", "serious"],
      ["guessed", "told-too-much", "PM-0"],
    ],
    lights: ["none", "none", "unlit"],
    ends: "helped",
  },
  {
    rule: "[PM-3] asking how that bit works is allowed; owning up with the co-ordinator's help mends both",
    turns: [
      ["never-ever", "promised", "PM-4"],
      ["ask", "allowed", "PM-3"],
      ["shout", "told-too-much", "PM-0", "serious"],
      ["own-up-ask", "repaired", "PM-0"],
      ["a-bit", "told-too-much", "PM-0", "serious"],
      // The outline says PM-0 and PM-3; policy.md cites what was mended: the words passed on, and the promise (R3).
      ["help", "repaired", "PM-0 PM-4"],
    ],
    lights: ["none", "lit", "lit"],
    ends: "mended",
  },
  {
    rule: "[PM-0] after a slip that was denied there is one more moment to own up, and it mends it fully",
    turns: [
      ["private", "right", "PM-0"],
      ["shout", "told-too-much", "PM-0", "serious"],
      ["deny", "told-too-much", "PM-0"],
      ["theirs", "right", "PM-0"],
      ["own-up", "repaired", "PM-0"],
    ],
    lights: ["none", "none", "lit"],
    ends: "mended",
  },
  {
    rule: "[PM-0] owning up at that moment with the co-ordinator's help mends it too",
    turns: [
      ["private", "right", "PM-0"],
      ["shout", "told-too-much", "PM-0", "serious"],
      ["deny", "told-too-much", "PM-0"],
      ["not-sure", "right", "PM-0"],
      ["help", "repaired", "PM-0"],
    ],
    lights: ["none", "none", "lit"],
    ends: "mended",
  },
  {
    rule: "[PM-0] denied once more, it leaves Private unlit, and the end is not merry: the co-ordinator helps",
    turns: [
      ["private", "right", "PM-0"],
      ["shout", "told-too-much", "PM-0", "serious"],
      ["deny", "told-too-much", "PM-0"],
      ["cross", "partly", "HT-1"],
      ["no-name", "told-too-much", "PM-0"],
    ],
    lights: ["none", "none", "unlit"],
    ends: "helped",
  },
];
