import type { Turn, Worked } from "./worked.ts";

/** The same choices in both twins: each turn's verdict and citations in A (private) and in B (not safe). */
interface Twice {
  readonly rule: string;
  readonly turns: readonly { readonly choice: string; readonly a: Judged; readonly b: Judged }[];
  readonly a: Worked["lights"];
  readonly b: Worked["lights"];
  readonly ends: string;
}
type Judged = Turn extends readonly [string, infer V, infer C, ...unknown[]]
  ? readonly [verdict: V, cites: C, serious?: "serious"]
  : never;

const turn = (choice: string, a: Judged, b: Judged = a) => ({ choice, a, b });

/**
 * One line changed: PM-0 in A, PM-1 in B. Honest is `none` in both, where the outline does not list it: no cue came and
 * nothing was promised. In A the limit said beside another act is allowed under PM-2, and cites it beside that act's own.
 */
const TWICE: readonly Twice[] = [
  {
    rule: "[PM-0 ↔ PM-1] keeping it all the way is right in A; in B it is kept too much, and a grown-up asks",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("leave", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("wave", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["unlit", "none", "lit"],
    ends: "found",
  },
  {
    rule: "[PM-0 ↔ PM-1] going together could have stayed private in A, and is right in B",
    turns: [
      turn("three", ["partly", "HT-3"]),
      turn("go-now", ["allowed", "PM-2 PM-0"], ["right", "PM-1"]),
      turn("go", ["could-stay-private", "PM-0"], ["right", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
  {
    rule: "[PM-3 ↔ PM-1] asking the co-ordinator is never wrong in A, and right in B",
    turns: [
      turn("office", ["allowed", "PM-0"]),
      turn("ask", ["allowed", "PM-2 PM-3"], ["right", "PM-1"]),
      turn("ask", ["allowed", "PM-2 PM-3"], ["right", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
  {
    rule: "[PM-0] telling a friend is wrong in both, and owning up mends it in both",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("dig", ["partly", "HT-2"]),
      turn("friend", ["told-too-much", "PM-0", "serious"]),
      turn("own-up", ["repaired", "PM-0"]),
      // The outline says repaired in B; policy.md derives right: nothing was kept before it, so nothing is mended.
      turn("ask", ["allowed", "PM-3"], ["right", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
  {
    rule: "[PM-0 ↔ PM-1] going after keeping it first is repaired in B",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("go", ["could-stay-private", "PM-0"], ["repaired", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
  {
    rule: "[PM-3 ↔ PM-1] asking after keeping it first is repaired in B",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("ask", ["allowed", "PM-2 PM-3"], ["repaired", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
  {
    rule: "[PM-0] denying it leaves Private unlit in both; waiting a day is allowed in A, and kept too much in B",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("go-now", ["allowed", "PM-2 PM-0"], ["right", "PM-1"]),
      turn("friend", ["told-too-much", "PM-0", "serious"]),
      turn("deny", ["told-too-much", "PM-0"]),
      turn("tomorrow", ["allowed", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("go", ["could-stay-private", "PM-0"], ["repaired", "PM-1"]),
    ],
    a: ["none", "none", "unlit"],
    b: ["lit", "none", "unlit"],
    ends: "bag",
  },
  {
    rule: "[PM-0, PM-1] owning up with the co-ordinator's help mends both kinds at once in B",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("friend", ["told-too-much", "PM-0", "serious"]),
      turn("own-up-ask", ["repaired", "PM-0"], ["repaired", "PM-0 PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
  {
    rule: "[PM-1] the very last moment before home is not too late: the co-ordinator is fetched",
    turns: [
      turn("help", ["right", "PM-0"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("keep", ["right", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("tomorrow", ["allowed", "PM-0"], ["kept-too-much", "PM-1"]),
      turn("ask", ["allowed", "PM-3"], ["repaired", "PM-1"]),
    ],
    a: ["none", "none", "lit"],
    b: ["lit", "none", "lit"],
    ends: "bag",
  },
];

const one = (twin: "a" | "b"): readonly Worked[] =>
  TWICE.map(({ rule, turns, ends, ...lights }) => ({
    rule,
    ends,
    lights: lights[twin],
    turns: turns.map(({ choice, ...judged }) => [choice, ...judged[twin]] as const),
  }));

export const THIRD_COAT_A = one("a");
export const THIRD_COAT_B = one("b");
