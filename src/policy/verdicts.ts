/** Every verdict, gravest first: of all findings on a choice, the gravest names its verdict. */
export const VERDICTS = [
  "kept-too-much",
  "told-too-much",
  "promised",
  "late",
  "partly",
  "could-stay-private",
  "repaired",
  "right",
  "allowed",
] as const;
export type Verdict = (typeof VERDICTS)[number];

const GRAVITY = new Map<Verdict, number>(VERDICTS.map((verdict, i) => [verdict, VERDICTS.length - i]));

/** How grave a verdict is: a larger number is graver. */
export const gravity = (verdict: Verdict): number => GRAVITY.get(verdict) ?? 0;

/** Verdicts that break the policy. `could-stay-private` is a note, and no mistake. */
export const isMistake = (verdict: Verdict): boolean => gravity(verdict) >= gravity("partly");

/** Verdicts that an unrepaired path may hold and still be called a path that keeps the policy throughout. */
export const isKept = (verdict: Verdict): boolean => verdict === "right" || verdict === "allowed";
