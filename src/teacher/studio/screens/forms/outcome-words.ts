import type { Words } from "../../../../locale/words.ts";
import { clauseOf, factWords, tipOf, verdictOf, type Wording } from "../../../../ui/wording.ts";
import type { CardReport, Outcome } from "../../report.ts";
import { aboutWords } from "./fact-words.ts";

/** One judgement of a card in words. */
export interface OutcomeWords {
  /** "Judged: You said it, under PM-2 (Say it first, then go together)." */
  readonly judged: string;
  /** What the policy says of such a card. */
  readonly says: string;
  /** What it stands on; nothing where only the rule itself decides. */
  readonly because: string | undefined;
  /** "In 2 of 5 ways of coming here"; nothing where it is the same on every way. */
  readonly ways: string | undefined;
}

/** What a card is judged to be, in words, gravest first. */
export function outcomeWords(words: Words, wording: Wording, card: CardReport): readonly OutcomeWords[] {
  const all = card.outcomes.reduce((sum, { states }) => sum + states, 0);
  return card.outcomes.map((outcome) => ({
    judged: judged(words, wording, outcome),
    says: `${verdictOf(wording, outcome.verdict).adult}.`,
    because: because(words, wording, outcome),
    ways:
      card.outcomes.length < 2
        ? undefined
        : words.t("studio.form.verdict.ways", { count: outcome.states, all }),
  }));
}

/** The clauses that decide, else the helper tips that were passed over. */
function judged(
  { t, language }: Words,
  wording: Wording,
  { verdict, clauses, tips, serious }: Outcome,
): string {
  const named =
    clauses.length > 0
      ? clauses.map((id) => t("studio.form.verdict.rule", { id, title: clauseOf(wording, id).title }))
      : tips.map((id) => t("studio.form.verdict.tip", { title: tipOf(wording, id).title }));
  const title = verdictOf(wording, verdict).title;
  const grave = serious ? ` ${t("studio.form.verdict.serious")}` : "";
  return named.length === 0
    ? `${t("studio.form.verdict.plain", { title })}${grave}`
    : `${t("studio.form.verdict.under", { title, rules: listed(language, named) })}${grave}`;
}

function because(words: Words, wording: Wording, outcome: Outcome): string | undefined {
  if (outcome.because.length === 0) return undefined;
  const facts = outcome.because.map((fact) =>
    wording.facts[fact] === undefined
      ? words.t("studio.form.verdict.known", { about: aboutWords(words, fact) })
      : factWords(wording, "adult", fact),
  );
  return words.t("studio.form.verdict.because", { facts: listed(words.language, facts) });
}

/** "one, two and three". */
const listed = (language: string, parts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(parts);
