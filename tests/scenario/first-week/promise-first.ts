import type { Worked } from "./worked.ts";

/**
 * A cue before a disclosure. The outline cites PM-0 for a promise; policy.md has a clause of its own for it, PM-4, and
 * a choice that mends a promise and a missed telling cites both.
 */
export const PROMISE_FIRST: readonly Worked[] = [
  {
    rule: "[PM-2] listen, say the limit before the telling, and go together",
    turns: [
      ["listen", "right", "PM-0"],
      ["limit", "right", "PM-2"],
      ["together", "right", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-4] a promise after the cue is taken back by going together; the limit was heard at the start",
    turns: [
      ["limit", "right", "PM-0"],
      ["promise", "promised", "PM-4"],
      ["take-back", "repaired", "PM-4"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] kept after a promise, then told: never too late; but the mentee never heard the limit",
    turns: [
      ["dig", "partly", "HT-2"],
      ["promise", "promised", "PM-4"],
      ["keep", "kept-too-much", "PM-1"],
      ["tell-now", "repaired", "PM-4 PM-1"],
    ],
    lights: ["lit", "unlit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] the warning can be late, the telling never: the limit after the disclosure, with Safe lit",
    turns: [
      ["listen", "right", "PM-0"],
      ["promise", "promised", "PM-4"],
      // The outline says repaired PM-1; policy.md derives late: a cue came first, and late is graver than repaired.
      ["go", "late", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[HT-2] asking who is a tip; going together then mends the promise",
    turns: [
      ["tag", "partly", "HT-1"],
      ["promise", "promised", "PM-4"],
      ["dig", "partly", "HT-2"],
      // The outline says PM-1 with the limit. The story says no limit here, so what is mended is the promise.
      ["no-need", "repaired", "PM-4"],
    ],
    lights: ["lit", "unlit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] dropping it is kept too much, and going back to them with the limit still tells",
    turns: [
      ["listen", "right", "PM-0"],
      ["promise", "promised", "PM-4"],
      ["dig", "partly", "HT-2"],
      ["drop-it", "kept-too-much", "PM-1"],
      // The outline says repaired PM-1; policy.md derives late, as above: the limit comes after the disclosure.
      ["together", "late", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] asking the co-ordinator with the limit said after the disclosure: late only in the warning",
    turns: [
      ["listen", "right", "PM-0"],
      ["promise", "promised", "PM-4"],
      ["dig", "partly", "HT-2"],
      // The outline says repaired PM-1; policy.md derives late, as above.
      ["ask", "late", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] a cue, then nothing said: asking the co-ordinator to look out for them is right",
    turns: [
      ["listen", "right", "PM-0"],
      ["dig", "partly", "HT-2"],
      // The outline cites PM-3 too; policy.md lets PM-2 overrule PM-3 while a cue is open.
      ["ask", "right", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] a cue left alone is kept too much; telling later repairs it",
    turns: [
      ["listen", "right", "PM-0"],
      ["dig", "partly", "HT-2"],
      ["bye", "kept-too-much", "PM-2"],
      ["tell-now", "repaired", "PM-2"],
    ],
    lights: ["lit", "unlit", "lit"],
    ends: "told",
  },
  {
    rule: "[HT-1] a refusal to listen can be said again, better",
    turns: [
      ["listen", "right", "PM-0"],
      ["refuse", "partly", "HT-1"],
      // The outline says repaired; policy.md derives right: the refusal is a tip and left no duty missed to mend.
      ["again", "right", "PM-2"],
      ["together", "right", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-1] kept to the end after a promise: a grown-up notices, Safe and Honest are not lit yet",
    turns: [
      ["listen", "right", "PM-0"],
      ["refuse", "partly", "HT-1"],
      ["wont-say", "promised", "PM-4"],
      ["keep", "kept-too-much", "PM-1"],
      ["tomorrow", "kept-too-much", "PM-1"],
    ],
    lights: ["unlit", "unlit", "lit"],
    ends: "noticed",
  },
  {
    rule: "[PM-2] the limit said, then asking for all of it first: a tip, and still in time",
    turns: [
      ["listen", "right", "PM-0"],
      ["limit", "right", "PM-2"],
      ["all-first", "partly", "HT-2"],
      ["ask", "right", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] sending them in alone is partly: the mentor takes them, and can still do so",
    turns: [
      ["listen", "right", "PM-0"],
      ["limit", "right", "PM-2"],
      ["alone", "partly", "PM-2"],
      ["together", "repaired", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] fetching the co-ordinator mends it too",
    turns: [
      ["listen", "right", "PM-0"],
      ["limit", "right", "PM-2"],
      ["alone", "partly", "PM-2"],
      // The outline cites PM-3 too; policy.md lets PM-2 overrule PM-3 while a cue is open.
      ["fetch", "repaired", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] after lunch is later: kept too much, and repaired by going together",
    turns: [
      ["listen", "right", "PM-0"],
      ["limit", "right", "PM-2"],
      ["alone", "partly", "PM-2"],
      ["later", "kept-too-much", "PM-2"],
      ["together", "repaired", "PM-2"],
    ],
    lights: ["lit", "lit", "lit"],
    ends: "told",
  },
  {
    rule: "[PM-2] playing first and waiting for a better day keeps a cue to the end, whatever was said before",
    turns: [
      ["listen", "right", "PM-0"],
      ["limit", "right", "PM-2"],
      ["play-first", "kept-too-much", "PM-2"],
      ["tomorrow", "kept-too-much", "PM-2"],
    ],
    lights: ["unlit", "lit", "lit"],
    ends: "noticed",
  },
];
