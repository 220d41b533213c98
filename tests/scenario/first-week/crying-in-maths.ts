import type { Worked } from "./worked.ts";

/** An uneasy feeling, and the mentor's own evening. PM-4 for promises, and Honest `none` where none was made, as elsewhere. */
export const CRYING_IN_MATHS: readonly Worked[] = [
  {
    rule: "[PM-3] listening, saying that one might ask, and asking",
    turns: [
      ["listen", "right", "PM-0"],
      // The outline gives no tip; policy.md hints HT-6 at every keeping while uneasy.
      ["might-ask", "right", "PM-3 HT-6"],
      ["feelings", "right", "PM-3"],
      ["check", "right", "PM-3"],
    ],
    lights: ["none", "none", "lit"],
    ends: "lighter",
  },
  {
    rule: "[PM-0] one's own grown-up and a teacher could have been left out: a note, no mistake, no light lost",
    turns: [
      ["hamster", "partly", "HT-1"],
      ["every-playtime", "partly", "HT-6"],
      ["tell-dad", "could-stay-private", "PM-0"],
      ["teacher", "could-stay-private", "PM-0"],
    ],
    lights: ["none", "none", "lit"],
    ends: "lighter",
  },
  {
    rule: "[PM-4] a promise taken back; keeping on alone is allowed, with a tip to look after oneself",
    turns: [
      ["dont-cry", "partly", "HT-1"],
      ["never", "promised", "PM-4"],
      ["take-back", "repaired", "PM-4"],
      ["fine", "allowed", "PM-0 HT-6"],
      ["carry-on", "allowed", "PM-0 HT-6"],
    ],
    lights: ["none", "lit", "lit"],
    ends: "smile",
  },
  {
    rule: "[PM-0] asking everyone to be kind tells them: serious, and mended by owning up with help",
    turns: [
      ["offer", "allowed", "PM-0"],
      ["keep", "allowed", "PM-0 HT-6"],
      ["feelings", "right", "PM-3"],
      ["everyone", "told-too-much", "PM-0", "serious"],
      // The outline cites PM-3 too; policy.md cites what was mended.
      ["own-up-ask", "repaired", "PM-0"],
    ],
    lights: ["none", "none", "lit"],
    ends: "lighter",
  },
  {
    rule: "[PM-4] the way to take a promise back is offered once more; owning up alone mends telling too",
    turns: [
      ["listen", "right", "PM-0"],
      ["never", "promised", "PM-4"],
      ["not-her", "promised", "PM-4"],
      ["take-back", "repaired", "PM-4"],
      ["feelings", "right", "PM-3"],
      ["everyone", "told-too-much", "PM-0", "serious"],
      ["own-up", "repaired", "PM-0"],
    ],
    lights: ["none", "lit", "lit"],
    ends: "lighter",
  },
  {
    rule: "[PM-0] only meaning to be nice does not mend it: Private is not lit yet, and the co-ordinator helps",
    turns: [
      ["listen", "right", "PM-0"],
      ["never", "promised", "PM-4"],
      ["too-fast", "repaired", "PM-4"],
      ["fine", "allowed", "PM-0 HT-6"],
      ["everyone", "told-too-much", "PM-0", "serious"],
      ["only-nice", "told-too-much", "PM-0"],
    ],
    lights: ["none", "lit", "unlit"],
    ends: "talk",
  },
  {
    rule: "[PM-4] asking the co-ordinator mends a promise that still stood",
    turns: [
      ["listen", "right", "PM-0"],
      ["never", "promised", "PM-4"],
      ["not-her", "promised", "PM-4"],
      ["still", "promised", "PM-4"],
      ["feelings", "right", "PM-3"],
      ["check", "repaired", "PM-4"],
    ],
    lights: ["none", "lit", "lit"],
    ends: "lighter",
  },
  {
    rule: "[PM-4] a promise kept to the end leaves Honest unlit",
    turns: [
      ["listen", "right", "PM-0"],
      ["never", "promised", "PM-4"],
      ["not-her", "promised", "PM-4"],
      ["keep", "allowed", "PM-0 HT-6"],
      ["fine", "allowed", "PM-0 HT-6"],
      ["carry-on", "allowed", "PM-0 HT-6"],
    ],
    lights: ["none", "unlit", "lit"],
    ends: "smile",
  },
];
