import bankJson from "../../scenarios/practice/bank.json" with { type: "json" };
import bankTexts from "../../scenarios/practice/bank.text.en-GB.json" with { type: "json" };
import profileJson from "../../scenarios/profile.json" with { type: "json" };
import type { Diagnostic } from "../../src/policy/diagnostic.ts";
import { buildDeck, caseSentences, type PracticeCase } from "../../src/play/practice-case.ts";
import { practise, startPractice, type PracticeSitting } from "../../src/play/practice.ts";
import { checkBank } from "../../src/scenario/practice-check.ts";
import { readBank } from "../../src/scenario/practice-read.ts";
import { readProfile } from "../../src/scenario/read.ts";
import { passageAt } from "../../src/scenario/stepping.ts";
import { kempshott } from "./policies.ts";

const texts: Readonly<Record<string, string>> = bankTexts;

/** The bank that ships, without its types, so that a test may put anything anywhere. */
export const looseBank = (): { bank: unknown; texts: Record<string, string> } =>
  structuredClone({ bank: bankJson, texts: { ...bankTexts } });

/** Everything that reading and checking a bank reports. */
export function diagnoseBank({
  bank,
  texts: said,
}: {
  bank: unknown;
  texts: Record<string, string>;
}): readonly Diagnostic[] {
  const read = readBank(bank, "bank.json", { "en-GB": said });
  return read.ok ? checkBank(read.value, kempshott, "bank.json") : read.diagnostics;
}

const read = readBank(bankJson, "bank.json", { "en-GB": texts });
const profile = readProfile(profileJson, "profile.json");
const circle = kempshott.circles.get("peer");
if (!read.ok || !profile.ok || !circle) throw new Error("the bank that ships cannot be read");
export const deck = buildDeck(read.value, circle);

export const saidIn = (dealt: PracticeCase): ((key: string) => string) =>
  caseSentences(dealt, texts, profile.value);

/** What is said before the choice, in its own words, the opening first. */
export function linesOf(dealt: PracticeCase): string[] {
  const say = saidIn(dealt);
  return ["opening", "first", "turn", "plea"].flatMap((id) => {
    const passage = dealt.story.passages.has(id) ? passageAt(dealt.story, id) : undefined;
    return passage?.kind === "say" ? [say(passage.text)] : [];
  });
}

/** What the mentee says in a case: no two cases of one sitting say the same. */
export const keyOf = ({ pairing: { topic, first, turn }, plea }: PracticeCase): string =>
  JSON.stringify([topic.id, first.id, turn.id, plea?.id]);

/** How somebody chooses: the place of their choice among those offered. */
export type Player = (dealt: PracticeCase, at: number) => number;

/** A whole sitting: each case answered once, by the player. */
export function playSitting(seed: number, player: Player): PracticeSitting {
  let sitting = startPractice(deck, seed);
  for (let at = 0; sitting.stage !== "end"; at++) {
    const dealt = sitting.met.at(-1)?.dealt;
    if (!dealt || at > 20) throw new Error("this sitting does not end");
    const reply = dealt.replies[player(dealt, at) % dealt.replies.length];
    sitting = practise(deck, sitting, { kind: "choose", choice: reply?.id ?? "" });
    sitting = practise(deck, sitting, { kind: "next" });
    if (sitting.stage === "noticed") sitting = practise(deck, sitting, { kind: "next" });
  }
  return sitting;
}
