import type { Judgement } from "../policy/judgement.ts";

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

/** A sentence of the policy's wording, or nothing where the file lacks it. */
function sentence(wording: unknown, ...keys: readonly string[]): string | undefined {
  let value: unknown = wording;
  for (const key of keys) value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

const bare = (text: string): string => text.trim().replace(/[.!]+$/, "");

/** Why a choice was judged so, as one sentence in the adult's wording, with the clauses it stands on. */
export function reasonFor(judgement: Judgement, wording: unknown): string {
  const verdict = bare(sentence(wording, "verdicts", judgement.verdict, "adult") ?? judgement.verdict);
  const rules = judgement.clauses.map((id) => {
    const text = sentence(wording, "clauses", id, "adult");
    return text ? `${id}, ${lower(bare(text))}` : id;
  });
  const tips = judgement.clauses.length > 0 ? [] : judgement.tips;
  const grounds = [...rules, ...tips.map((id) => `tip ${id}`)];
  return grounds.length > 0 ? `${verdict}: ${grounds.join("; ")}.` : `${verdict}.`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
