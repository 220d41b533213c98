import type { Pack, Passage, Scenario, Texts } from "./format.ts";
import { didYouMean, type Report } from "./report.ts";
import { PROFILE_SLOTS, slotsIn } from "./texts.ts";

/** The names of every sentence a scenario uses, with the place where it is used. */
export function textKeys(scenario: Scenario, at: string): { key: string; path: string }[] {
  const keys = [{ key: scenario.title, path: `${at}/title` }];
  if (scenario.note) keys.push({ key: scenario.note, path: `${at}/note` });
  if (scenario.follow) keys.push({ key: scenario.follow, path: `${at}/follow` });
  for (const [id, { name }] of Object.entries(scenario.cast))
    if (name !== undefined) keys.push({ key: name, path: `${at}/cast/${id}/name` });
  scenario.passages.forEach((passage, i) => keys.push(...passageKeys(passage, `${at}/passages/${i}`)));
  return keys;
}

function passageKeys(passage: Passage, path: string): { key: string; path: string }[] {
  if (passage.kind !== "choose") return [{ key: passage.text, path: `${path}/text` }];
  return passage.choices.map((choice, j) => ({ key: choice.text, path: `${path}/choices/${j}/text` }));
}

/** The language that every pack is written in. */
const WRITTEN_IN = "en-GB";

/** Whether a sentence is there, with something in it that can be seen: a button needs a name. */
const isSaid = (texts: Texts, key: string): boolean =>
  Object.hasOwn(texts, key) && /[^\s\p{C}\p{Z}\p{M}]/u.test(texts[key] ?? "");

/** Every sentence is there in every language, none lies unused, and its slots can be filled. */
export function checkTexts(pack: Pack, report: Report): void {
  const languages = Object.keys(pack.texts);
  // Every other language is a translation of it.
  if (!languages.includes(WRITTEN_IN)) {
    report.error(
      "SC030",
      "/texts",
      "This pack has no sentences in English.",
      'Put "text.en-GB.json" beside it, or "texts" with "en-GB" in it.',
    );
  }
  const used = new Set<string>(pack.title ? [pack.title] : []);
  const uses = pack.scenarios.flatMap((scenario, i) =>
    textKeys(scenario, `/scenarios/${i}`).map((use) => ({ ...use, scenario })),
  );
  for (const { key } of uses) used.add(key);
  for (const [language, texts] of Object.entries(pack.texts)) {
    const known = Object.keys(texts);
    for (const { key, path, scenario } of uses) {
      if (!isSaid(texts, key)) {
        report.error(
          "SC031",
          path,
          `The sentence "${key}" is missing in ${language}.`,
          didYouMean(key, known, "Write it."),
        );
        continue;
      }
      const fillable = [...PROFILE_SLOTS, ...Object.keys(scenario.cast)];
      for (const slot of slotsIn(texts[key] ?? "")) {
        if (fillable.includes(slot)) continue;
        report.error(
          "SC033",
          path,
          `Nobody fills the slot {{${slot}}} in "${key}" (${language}).`,
          didYouMean(slot, fillable, "Use the name of somebody in the cast."),
        );
      }
    }
    for (const key of known) {
      if (!used.has(key))
        report.warning(
          "SC032",
          `/texts/${language}/${key}`,
          `The sentence "${key}" is never used.`,
          "Take it out.",
        );
    }
  }
}
