import type { Words } from "../../../locale/words.ts";
import { slotValues } from "../../../scenario/texts.ts";
import { factWords, type Wording } from "../../../ui/wording.ts";
import { titleOf } from "../edit-scenarios.ts";
import { LANGUAGE } from "../draft.ts";
import type { Fix } from "../fix.ts";
import type { Problem } from "../report.ts";
import { actWords } from "./forms/act-words.ts";
import { wordsOfPassage } from "./first-words.ts";
import { passageName, type Told } from "./problem-place.ts";
import { plainId } from "./problem-words.ts";

/** The words of a fix's button. What it would use is called as the studio calls it, never by its id. */
export function fixWords(
  words: Words,
  wording: Wording,
  told: Told & { readonly draft: NonNullable<Told["draft"]> },
  problem: Pick<Problem, "where">,
  fix: Fix,
): string {
  return words.t(fix.label, { name: nameOf(words, wording, told, problem, fix) });
}

function nameOf(
  words: Words,
  wording: Wording,
  { draft, profile }: Parameters<typeof fixWords>[2],
  { where }: Pick<Problem, "where">,
  { values: { name = "" }, of }: Fix,
): string {
  const scenario = draft.scenarios[where.at[0] ?? -1];
  switch (of) {
    case "passage": {
      const passage = scenario?.passages.find(({ id }) => id === name);
      if (!scenario || !passage) return plainId(name);
      return (
        wordsOfPassage(draft, scenario, passage, profile) ??
        passageName(words.t, { draft, profile }, scenario, passage)
      );
    }
    case "member":
    case "slot": {
      const values = slotValues(scenario ?? { cast: {} }, profile, draft.texts[LANGUAGE]);
      return (name === "school" ? profile.school : values[name]) ?? plainId(name);
    }
    case "act": {
      const { mentor = "", mentee = "" } = slotValues(scenario ?? { cast: {} }, profile);
      return actWords(words, name, { mentor, mentee });
    }
    case "fact": {
      const [fact = "", level] = name.split(".");
      return factWords(wording, "adult", fact, level);
    }
    case "circle":
      return wording.circles[name] ?? plainId(name);
    case "scenario": {
      const other = draft.scenarios.find(({ id }) => id === name);
      return other ? titleOf(draft, other) : plainId(name);
    }
    default:
      return plainId(name);
  }
}
