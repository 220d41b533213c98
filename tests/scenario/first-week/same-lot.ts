import type { Worked } from "./worked.ts";

/**
 * A plain safety worry, and begging. No cue came first, so no limit is due: Honest is `none` unless something was
 * promised. A choice that takes a promise back and tells cites PM-4 beside PM-1, where the outline cites PM-1 alone.
 */
export const SAME_LOT: readonly Worked[] = [
  {
    rule: "[PM-1] saying we will go, and going together though they beg",
    turns: [
      ["listen", "right", "PM-0"],
      ["thank", "right", "PM-1"],
      ["go", "right", "PM-1"],
      ["start", "right", "PM-1"],
    ],
    lights: ["lit", "none", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] comforting is allowed while the telling is open, and telling with the limit said is right",
    turns: [
      ["come-on", "partly", "HT-4"],
      ["reassure", "allowed", "PM-1"],
      ["tell", "right", "PM-1"],
    ],
    lights: ["lit", "none", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-4, PM-1] a promise that must not be kept is taken back, and passing on is right",
    turns: [
      ["dig", "partly", "HT-2"],
      ["dig", "partly", "HT-2"],
      ["promise", "kept-too-much", "PM-1"],
      ["take-back", "repaired", "PM-4 PM-1"],
      ["pass-on", "right", "PM-1"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[HT-5] passing on a guess is a tip; the duty is met",
    turns: [
      ["offer", "allowed", "PM-0"],
      ["fix", "partly", "HT-4"],
      ["go", "right", "PM-1"],
      // The outline says PM-1 met with tip HT-5; a verdict of partly cites what names it, the tip.
      ["guess", "partly", "HT-5"],
    ],
    lights: ["lit", "none", "lit"],
    ends: "told",
  },
  {
    rule: "[HT-7] telling a teacher without a word to them first: mended, with a tip",
    turns: [
      ["listen", "right", "PM-0"],
      ["reassure", "allowed", "PM-1"],
      ["promise", "kept-too-much", "PM-1"],
      ["tell", "repaired", "PM-4 PM-1 HT-7"],
    ],
    // The outline lights Honest only where they heard it first; policy.md: no limit was due, and no promise stands.
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] the same after the limit was said brings no tip",
    turns: [
      ["listen", "right", "PM-0"],
      ["thank", "right", "PM-1"],
      ["promise", "kept-too-much", "PM-1"],
      ["tell", "repaired", "PM-4 PM-1"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] asking the co-ordinator is telling too",
    turns: [
      ["listen", "right", "PM-0"],
      ["thank", "right", "PM-1"],
      ["promise", "kept-too-much", "PM-1"],
      ["ask", "repaired", "PM-4 PM-1"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] playing near him tells nobody: a grown-up notices",
    turns: [
      ["listen", "right", "PM-0"],
      ["thank", "right", "PM-1"],
      ["promise", "kept-too-much", "PM-1"],
      ["near", "kept-too-much", "PM-1 HT-4"],
    ],
    lights: ["unlit", "unlit", "lit"],
    ends: "noticed",
  },
  {
    // In place of "let's just stay in" the story offers the co-ordinator at the deciding moment.
    rule: "[PM-1] asking the co-ordinator though they beg is right",
    turns: [
      ["listen", "right", "PM-0"],
      ["reassure", "allowed", "PM-1"],
      ["ask", "right", "PM-1"],
    ],
    lights: ["lit", "none", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] helping him say it is offered, never owed",
    turns: [
      ["listen", "right", "PM-0"],
      ["thank", "right", "PM-1"],
      ["go", "right", "PM-1"],
      ["off", "allowed", "PM-1"],
    ],
    lights: ["lit", "none", "lit"],
    ends: "told",
  },
];
