import type { Wording } from "./read-wording.ts";

export type { Wording };

/** Everything is worded twice. */
export type Voice = "child" | "adult";

const EMPTY = { title: "", child: "", adult: "" };

export const clauseOf = (wording: Wording, id: string) => wording.clauses[id] ?? { ...EMPTY, title: id };
export const verdictOf = (wording: Wording, id: string) => wording.verdicts[id] ?? { ...EMPTY, title: id };
export const tipOf = (wording: Wording, id: string) => wording.tips[id] ?? { ...EMPTY, title: id };

/** What is known, in a child's words for instance: "they told you something that means someone is not safe". */
export function factWords(wording: Wording, voice: Voice, fact: string, level?: string): string {
  return (wording.facts[`${fact}.${level ?? ""}`] ?? wording.facts[fact])?.[voice] ?? fact;
}
