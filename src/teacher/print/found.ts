import type { Judgement } from "../../policy/judgement.ts";
import type { Story } from "../../scenario/stepping.ts";
import { walk } from "../../scenario/walk.ts";

/** What the policy finds of a choice: worked out by walking every path, never typed. */
export type Found = Pick<Judgement, "verdict" | "clauses" | "tips">;

/** Every finding on a choice of a passage, each once: more than one where it depends on what was said before. */
export type Findings = (passage: string, choice: string) => readonly Found[];

const nameOf = (passage: string, choice: string): string => `${passage} ${choice}`;

/** Walks a story and gives what is found of each of its choices. */
export function findingsIn(story: Story): Findings {
  const found = new Map<string, Found[]>();
  for (const { passage, edges } of walk(story).nodes.values()) {
    for (const { choice, judgement } of edges) {
      const name = nameOf(passage.id, choice.id);
      const known = found.get(name) ?? [];
      if (!known.some((one) => isSame(one, judgement))) known.push(foundBy(judgement));
      found.set(name, known);
    }
  }
  return (passage, choice) => found.get(nameOf(passage, choice)) ?? [];
}

const foundBy = ({ verdict, clauses, tips }: Judgement): Found => ({ verdict, clauses, tips });

const isSame = (one: Found, other: Found): boolean =>
  one.verdict === other.verdict &&
  one.clauses.join() === other.clauses.join() &&
  one.tips.join() === other.tips.join();
