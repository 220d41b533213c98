import bank from "../../../scenarios/practice/bank.json" with { type: "json" };
import sentences from "../../../scenarios/practice/bank.text.en-GB.json" with { type: "json" };
import { buildDeck, type Deck } from "../../play/practice-case.ts";
import type { Policy } from "../../policy/model.ts";
import type { Texts } from "../../scenario/format.ts";
import { readBank } from "../../scenario/practice-read.ts";
import { readTexts } from "../../scenario/read.ts";
import { ENGLISH } from "../../locale/languages.ts";
import { must } from "../must.ts";

/** The practice deck as it ships, and its sentences. Throws where it is not sound: the build's own checks have failed then. */
export function readPractice(policy: Policy): { deck: Deck; texts: Texts } {
  const texts = must(readTexts(sentences, "bank's texts"));
  const read = must(readBank(bank, "bank", { [ENGLISH.code]: texts }));
  const circle = policy.circles.get(read.circle);
  if (!circle) throw new Error(`the policy has no circle ${read.circle}`);
  return { deck: buildDeck(read, circle), texts };
}
