import words from "../../../scenarios/words/words.json" with { type: "json" };
import sentences from "../../../scenarios/words/text.en-GB.json" with { type: "json" };
import type { Circle, Policy } from "../../policy/model.ts";
import type { Profile } from "../../scenario/format.ts";
import type { Exercise, WordsFile } from "../../scenario/exercises/format.ts";
import { readWords } from "../../scenario/exercises/read.ts";
import { readTexts } from "../../scenario/read.ts";
import { must } from "../must.ts";
import { sayer, type Sayer } from "../sayer.ts";

/** The words trainer as it ships, with the circle that judges it. */
export interface Trainer {
  readonly file: WordsFile;
  readonly circle: Circle;
  readonly say: Sayer<Pick<Exercise, "cast">>;
}

/** Reads the words trainer. Throws where it is not sound: the build's own checks have failed then. */
export function readTrainer(policy: Policy, profile: Profile): Trainer {
  const file = must(readWords(words, "words"));
  const circle = policy.circles.get(file.circle);
  if (!circle) throw new Error(`the policy has no circle ${file.circle}`);
  return { file, circle, say: sayer(must(readTexts(sentences, "words' texts")), profile) };
}
