import { sentencesOf } from "../../src/scenario/reading.ts";
import type { LanguagePart } from "./language-files.ts";

/** What is particular to a language. A new one needs its row: docs/translating.md says what each means. */
export interface LanguageRules {
  readonly code: string;
  /** Most words a sentence for a child. Urdu writes its postpositions and auxiliary verbs as words of their own. */
  readonly words: number;
  /** The letters that it is written in, and those it has nothing to do with; Latin letters are told one by one. */
  readonly script?: RegExp;
  readonly foreign?: RegExp;
  /** Letters or marks that look right and are not: another language's letters, Latin punctuation. */
  readonly wrong?: RegExp;
  /** The words for what is kept, and for a secret that worries: never one for the other (docs/translating.md). */
  readonly private: RegExp;
  readonly secret: RegExp;
}

export const RULES: readonly LanguageRules[] = [
  {
    code: "pl",
    words: 14,
    private: /prywat|poufn|zachow/iu,
    secret: /sekret(?!ari)|tajemni/iu,
  },
  {
    code: "ne",
    words: 14,
    script: /\p{Script=Devanagari}/u,
    foreign: /\p{Script=Arabic}/u,
    wrong: /\p{Script=Devanagari}\.(\s|$|”)/u,
    private: /निजी|गोपनीय/u,
    secret: /लुका|गोप्य|रहस्य/u,
  },
  {
    code: "ur",
    words: 16,
    script: /\p{Script=Arabic}/u,
    foreign: /\p{Script=Devanagari}/u,
    // Urdu has its own kaf, ye, he and digits; Arabic look-alikes and presentation forms break search and reading aloud.
    wrong:
      /[,;?\u0643\u064a\u0649\u0647\u0629\u0660-\u0669\ufb50-\ufdff\ufe70-\ufeff]|\p{Script=Arabic}\.(\s|$|”)/u,
    private: /نجی/u,
    secret: /خفیہ|(^|[^\p{L}])راز([^\p{L}]|$)|رازوں|رازدار/u,
  },
];

/** What may stay in Latin letters: names of the game, of fonts, of a licence, of a subject, and the keyboard's keys. */
const LATIN_ALLOWED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^name$/, ["Buddy Bench"]],
  [/^settings\.fonts\./, ["Andika", "Atkinson Hyperlegible", "OpenDyslexic"]],
  [/^settings\.shortcutsOn$/, ["H", "B", "R"]],
  [/^credits\.pictures$/, ["Buddy Bench", "MIT"]],
  [/^(help\.childline|help\.childlineText|error\.help)$/, ["Childline"]],
  [/^policy$/, ["kempshott"]],
  [/^language$/, ["ne", "ur", "pl"]],
  [/^(clauses\.IN-1\.adult|linked\.pshe)$/, ["PSHE"]],
];
/** What is the same in every language. */
const SAME =
  /^(name|policy|help\.childline|help\.childlineNumber|settings\.fonts\..*|scene\.picture|credits\.part|maker\.choices\.(patka|afro|turban|blonde?))$/;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const SLOT = /\{\{\s*([^{}]+?)\s*\}\}/g;
/** Anything invisible or directional, but for the joiners that Nepali and Urdu spelling need. */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;

const withoutSlots = (text: string, put = ""): string => text.replace(SLOT, put);
const slotsOf = (text: string): string =>
  [...new Set([...text.matchAll(SLOT)].map(([, slot]) => slot))].sort().join(", ");
export const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sentencesIn = (text: string): string[] => sentencesOf(text).filter((one) => /\p{L}/u.test(one));

/** The keys that a language must have, with the English of each: plurals as its own grammar has them (CLDR). */
export function keysFor(english: ReadonlyMap<string, string>, code: string): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  return new Map(
    [...english].flatMap(([key, text]): (readonly [string, string])[] => {
      const stem = key.replace(PLURAL, "");
      const [one, other] = [english.get(`${stem}_one`), english.get(`${stem}_other`)];
      if (stem === key || one === undefined || other === undefined) return [[key, text]];
      return forms.map((form) => [`${stem}_${form}`, form === "one" ? one : other]);
    }),
  );
}

/** Keys that are missing, and keys that English has not. */
export function keyFaults(
  texts: ReadonlyMap<string, string>,
  english: ReadonlyMap<string, string>,
  code: string,
): string[] {
  const wanted = keysFor(english, code);
  return [
    ...[...wanted.keys()].filter((key) => !texts.has(key)).map((key) => `${key} is missing`),
    ...[...texts.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not in the English`),
  ];
}

/** What is wrong with one text, beside its English. Whether it says the same, nobody but a speaker can tell. */
export function textFaults(
  rules: LanguageRules,
  part: LanguagePart,
  key: string,
  text: string,
  english: string,
) {
  const plain = withoutSlots(text);
  const found: (readonly [boolean, string])[] = [
    [text.trim() === "", "is empty"],
    [text !== text.trim() || /\s{2,}/u.test(text), "has loose spaces"],
    [text !== text.normalize("NFC"), "is not NFC"],
    [HIDDEN.test(text), "has a hidden character"],
    [slotsOf(text) !== slotsOf(english), `has the slots ${slotsOf(text)} for ${slotsOf(english)}`],
    [/[{}]/u.test(plain), "has a loose brace"],
    [/<|>|https?:|www\./u.test(text), "has markup or a link"],
    [/[—–]/u.test(text), "has a long dash"],
    [text === english && !SAME.test(key) && /\p{L}{2}/u.test(plain), "is not translated"],
    [
      ["0800 1111", "999"].some((one) => english.includes(one) !== text.includes(one)),
      "changes a number to call",
    ],
    [ends(text) !== ends(english), `ends as ${ends(text)} for ${ends(english)}`],
    [
      /secret/i.test(english) !== rules.secret.test(text),
      "names a secret where the English does not, or the other way",
    ],
    [rules.wrong?.test(withoutSlots(text)) ?? false, "has a letter or mark of another language"],
    ...scriptFaults(rules, key, text),
    ...sizeFaults(rules, part, key, text),
  ];
  return found.flatMap(([wrong, what]) => (wrong ? [what] : []));
}

function scriptFaults(
  { script, foreign }: LanguageRules,
  key: string,
  text: string,
): (readonly [boolean, string])[] {
  if (!script || !foreign) {
    const others = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
    return [[others.test(text), "has letters of another script"]];
  }
  const allowed = LATIN_ALLOWED.filter(([pattern]) => pattern.test(key)).flatMap(([, words]) => words);
  const rest = allowed.reduce((left, word) => left.replaceAll(word, " "), withoutSlots(text, " "));
  return [
    [/\p{Script=Latin}/u.test(rest), "has Latin letters"],
    [foreign.test(text), "has letters of another script"],
    [/\p{L}/u.test(rest) && !script.test(rest), "is not in its script"],
  ];
}

/** What a child reads keeps the English limits: words a sentence; sentences and characters a bubble; a note of twelve words. */
function sizeFaults(
  rules: LanguageRules,
  part: LanguagePart,
  key: string,
  text: string,
): (readonly [boolean, string])[] {
  if (part === "policy" && !key.endsWith(".child")) return [];
  const longest = Math.max(0, ...sentencesIn(text).map(wordsIn));
  const inBubble = part === "first-week";
  return [
    [longest > rules.words, `has a sentence of ${longest} words`],
    [inBubble && sentencesIn(text).length > 2, "has more than two sentences"],
    [inBubble && withoutSlots(text, "Ms Okoro").length > 140, "has more than 140 characters"],
    [inBubble && key.endsWith(".note") && wordsIn(text) > 12, "is a note of more than twelve words"],
    [key === "remembers.short" && wordsIn(text) > 60, "has more than sixty words"],
  ];
}

/** Whether a text ends as a sentence does, or leads on; a question may become a statement. */
const ends = (text: string): "sentence" | "lead" | "none" => {
  const [, mark] = /([.!?।۔؟:])["”»]?$/u.exec(text.replace(/["”»]([.।۔])$/u, "$1")) ?? [];
  return mark === undefined ? "none" : mark === ":" ? "lead" : "sentence";
};
