import type { Pack, Texts } from "./format.ts";
import type { Bank } from "./practice-format.ts";
import { sentencesOf, wordsOf } from "./reading.ts";
import { didYouMean, type Report } from "./report.ts";
import { fillSlots, slotsIn } from "./texts.ts";
import { checkWording } from "./wording.ts";

/** Slots that the school and the case fill. */
const NAMED = ["mentor", "mentee", "friend", "other", "coordinator", "teacher"];

/** Every name of a text that a bank uses, and where. */
function bankKeys(bank: Bank): { key: string; path: string; line: boolean }[] {
  const keys: { key: string; path: string; line: boolean }[] = [];
  const add = (key: string | undefined, path: string, line = true) => {
    if (key !== undefined) keys.push({ key, path, line });
  };
  for (const [slot, words] of Object.entries(bank.slots))
    words.forEach((key, i) => add(key, `/slots/${slot}/${i}`, false));
  bank.openings.forEach(({ text }, i) => add(text, `/openings/${i}/text`));
  bank.topics.forEach((topic, i) => {
    const at = `/topics/${i}`;
    add(topic.about, `${at}/about`, false);
    topic.firsts.forEach(({ text }, j) => add(text, `${at}/firsts/${j}/text`));
    topic.turns.forEach(({ text }, j) => add(text, `${at}/turns/${j}/text`));
    topic.replies?.forEach(({ text }, j) => add(text, `${at}/replies/${j}/text`));
    topic.answers?.forEach(({ text, story }, j) => {
      add(text, `${at}/answers/${j}/text`);
      add(story, `${at}/answers/${j}/story`);
    });
  });
  bank.pleas.forEach(({ text }, i) => add(text, `/pleas/${i}/text`));
  bank.replies.forEach(({ text }, i) => add(text, `/replies/${i}/text`));
  bank.answers.forEach(({ text, story }, i) => {
    add(text, `/answers/${i}/text`);
    add(story, `/answers/${i}/story`);
  });
  bank.noticed.forEach((key, i) => add(key, `/noticed/${i}`));
  return keys;
}

/** Every sentence is there, its slots can be filled and read well when they are, and the wording rules hold. */
export function checkBankTexts(bank: Bank, report: Report): void {
  const used = bankKeys(bank);
  const names = new Set(used.map(({ key }) => key));
  const fillable = [...NAMED, ...Object.keys(bank.slots)];
  for (const [language, texts] of Object.entries(bank.texts)) {
    for (const { key, path } of used) {
      if (!Object.hasOwn(texts, key)) {
        const hint = didYouMean(key, Object.keys(texts), "Write it.");
        report.error("PD004", path, `The sentence "${key}" is missing in ${language}.`, hint);
      }
      for (const slot of slotsIn(texts[key] ?? "")) {
        if (fillable.includes(slot)) continue;
        const hint = didYouMean(slot, fillable, "Use a slot of the bank.");
        report.error("PD005", path, `Nothing fills the slot {{${slot}}} in "${key}" (${language}).`, hint);
      }
    }
    for (const key of Object.keys(texts)) {
      if (names.has(key)) continue;
      report.warning(
        "PD019",
        `/texts/${language}/${key}`,
        `The sentence "${key}" is never used.`,
        "Take it out.",
      );
    }
    if (language.startsWith("en")) checkFilled(bank, texts, language, report);
  }
  checkWording(asPack(bank), true, report);
}

/** Each line with each of its words: it begins and ends as a sentence does, and "a" and "an" fit. */
function checkFilled(bank: Bank, texts: Texts, language: string, report: Report): void {
  for (const { key, path, line } of bankKeys(bank)) {
    if (!line || !Object.hasOwn(texts, key)) continue;
    for (const said of filledIn(bank, texts, key)) {
      const fault = faultOf(said);
      if (!fault) continue;
      report.error(
        "PD020",
        path,
        `"${said}" (${language}) ${fault}.`,
        "Change the line or the words in its slot.",
      );
      break;
    }
  }
}

function faultOf(said: string): string | undefined {
  if (!/^[A-Z“{]/.test(said)) return "begins with a small letter";
  if (!/[.!?]”?$/.test(said)) return "does not end as a sentence";
  if (/\ba [aeiou]/i.test(said) || /\ban [^aeiou\W]/i.test(said))
    return 'has "a" where "an" belongs, or the other way';
  if (/\b(\w+) \1\b/i.test(said)) return "says a word twice";
  if (/ {2}| [.,!?]/.test(said)) return "has a space too many";
  return undefined;
}

/** A line with each word that can stand in its slots. Names stay as they are. */
export function filledIn(bank: Bank, texts: Texts, key: string): string[] {
  let all = [texts[key] ?? ""];
  for (const slot of new Set(slotsIn(all[0] ?? ""))) {
    const words = bank.slots[slot];
    if (!words) continue;
    all = all.flatMap((text) => words.map((word) => fillSlots(text, { [slot]: texts[word] ?? word })));
  }
  return all;
}

/** The bank as the wording rules look at a pack: each line as long as it can get, and its replies as the choices they are. */
function asPack(bank: Bank): Pack {
  const lines = bankKeys(bank).filter(({ line }) => line);
  const texts = Object.fromEntries(
    Object.entries(bank.texts).map(([language, known]) => [
      language,
      Object.fromEntries(
        lines
          .filter(({ key }) => Object.hasOwn(known, key))
          .map(({ key }) => [key, longest(bank, known, key)]),
      ),
    ]),
  );
  const choices = [...bank.replies, ...bank.topics.flatMap((topic) => topic.replies ?? [])].map(
    ({ id, text, acts }) => ({ id, text, acts, to: "ask" }),
  );
  const { id, version, circle, policy, review } = bank;
  const scenario: Pack["scenarios"][number] = {
    id: "bank",
    title: "bank",
    place: "playground",
    cast: {},
    start: "ask",
    passages: [{ id: "ask", kind: "choose", choices }],
  };
  return { format: 1, id, version, circle, policy, review, scenarios: [scenario], texts };
}

const longest = (bank: Bank, texts: Texts, key: string): string =>
  filledIn(bank, texts, key).reduce((most, one) => (weight(one) > weight(most) ? one : most));

const weight = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map((one) => wordsOf(one).length)) * 1000 + text.length;
