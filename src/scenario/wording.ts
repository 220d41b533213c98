import type { Pack } from "./format.ts";
import { LOOK_NAMES } from "../art/catalogue.ts";
import { holdsLink, holdsNumber, holdsUnseenInStory, plainLetters } from "../policy/plain-text.ts";
import type { Report } from "./report.ts";
import { readingLevel, sentencesOf, wordsOf } from "./reading.ts";

/** Limits for what a pupil reads: safety.md rows X13, X14 and the wording rules. */
const MOST_WORDS_A_SENTENCE = 14;
const MOST_SENTENCES = 2;
const MOST_CHARACTERS = 120;
const MOST_MEAN_WORDS = 9;
const MOST_GRADE = 3.5;
const ENOUGH_WORDS = 100;

interface WordRule {
  readonly code: string;
  readonly breaks: (text: string) => boolean;
  readonly message: string;
  readonly suggestion: string;
}

/** Never told in any scenario a pupil can open (S15), whatever the theme. */
const NEVER =
  /\b(suicide|kill(s|ed|ing)?|murder(ed)?|knife|knives|gun|guns|stab(bed)?|blood|bruise(s|d)?|drug|drugs|drunk|vape|naked|rape|sexy?|porn|stupid|idiot|ugly|fat)\b/i;

/** Whether words are said, in whichever letters they stand. */
const says =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(plainLetters(text));
const SECRET = says(/\bsecrets?\b/i);

const EVERYWHERE: readonly WordRule[] = [
  {
    code: "WR007",
    breaks: (text) => holdsLink(text) || holdsNumber(text),
    message: "A pack holds no link, address or number to call.",
    suggestion: "Help with its number is on every screen already.",
  },
  {
    code: "WR008",
    breaks: holdsUnseenInStory,
    message: "This sentence holds a character that cannot be seen.",
    suggestion: "Type the sentence again.",
  },
];

const FOR_PUPILS: readonly WordRule[] = [
  {
    code: "WR004",
    breaks: says(NEVER),
    message: "This is further than a pupil's scenario may go.",
    suggestion: "Stop at the cue, or at one plain line.",
  },
  {
    code: "WR006",
    breaks: says(/\b(a|the|that) (bully|bullies|victim)\b/i),
    message: "Nobody is called a bully or a victim here.",
    suggestion: 'Say what happens: "the same lot, every day".',
  },
  {
    code: "WR012",
    breaks: says(/\bhas (this|it|that) ever happened to you\b/i),
    message: "A pack does not ask pupils about their own lives.",
    suggestion: "Ask about the people in the story.",
  },
  {
    code: "WR013",
    breaks: says(/\b(just|only) between us\b/i),
    message: '"Just between us" promises a secret.',
    suggestion: "Say \"I won't pass it on, unless someone isn't safe\".",
  },
];

/** The wording rules for every sentence, and the reading level of the whole pack. English sentences only are measured. */
export const checkWording = (pack: Pack, forPupils: boolean, report: Report): void =>
  checkSentences(pack.texts, promiseTexts(pack), forPupils, report);

/** The same rules for sentences of any file; `promising` names those that promise a secret or take one back. */
export function checkSentences(
  everyLanguage: Pack["texts"],
  promising: ReadonlySet<string>,
  forPupils: boolean,
  report: Report,
): void {
  for (const [language, texts] of Object.entries(everyLanguage)) {
    const english = language.startsWith("en");
    for (const [key, text] of Object.entries(texts)) {
      const path = `/texts/${language}/${key}`;
      for (const rule of EVERYWHERE)
        if (rule.breaks(text)) report.error(rule.code, path, rule.message, rule.suggestion);
      if (!english || !forPupils) continue;
      for (const rule of FOR_PUPILS)
        if (rule.breaks(text)) report.error(rule.code, path, rule.message, rule.suggestion);
      if (SECRET(text) && !promising.has(key)) {
        report.error(
          "WR005",
          path,
          '"Secret" is said only where a secret is promised or taken back.',
          'Say "private" for what is kept.',
        );
      }
      checkLength(text, path, report);
    }
    if (english && forPupils) checkReading(Object.values(texts), `/texts/${language}`, report);
  }
}

const PLACEHOLDER = "Sam";
const withoutSlots = (text: string): string => text.replace(/\{\{[a-z0-9-]+\}\}/g, PLACEHOLDER);

function checkLength(text: string, path: string, report: Report): void {
  const plain = withoutSlots(text);
  const sentences = sentencesOf(plain);
  if (sentences.length > MOST_SENTENCES) {
    report.error(
      "WR002",
      path,
      `This is ${sentences.length} sentences; a bubble holds ${MOST_SENTENCES}.`,
      "Make two lines of it.",
    );
  }
  const longest = Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length));
  if (longest > MOST_WORDS_A_SENTENCE) {
    report.error(
      "WR001",
      path,
      `This sentence has ${longest} words; ${MOST_WORDS_A_SENTENCE} are enough.`,
      "Cut it in two.",
    );
  }
  if (plain.length > MOST_CHARACTERS) {
    report.error(
      "WR003",
      path,
      `This is ${plain.length} characters; a bubble holds ${MOST_CHARACTERS}.`,
      "Say it shorter.",
    );
  }
}

const NAMES = new RegExp(`\\b(${[...Object.values(LOOK_NAMES), PLACEHOLDER].join("|")})\\b`, "g");

function checkReading(texts: readonly string[], path: string, report: Report): void {
  const plain = texts.map((text) => withoutSlots(text).replace(NAMES, "he"));
  const level = readingLevel(plain);
  if (level.words < ENOUGH_WORDS) return;
  const sentences = plain.flatMap(sentencesOf).length;
  const mean = level.words / sentences;
  if (mean > MOST_MEAN_WORDS) {
    report.error(
      "WR010",
      path,
      `Sentences are ${mean.toFixed(1)} words long on average; ${MOST_MEAN_WORDS} is the most.`,
      "Shorten the longest ones.",
    );
  }
  if (level.grade > MOST_GRADE) {
    const hard = level.unfamiliar.slice(0, 12).join(", ");
    report.error(
      "WR009",
      path,
      `This pack reads at level ${level.grade.toFixed(1)}; ${MOST_GRADE} is the most.`,
      `Find easier words for: ${hard}.`,
    );
  }
}

/** Sentences of choices that promise a secret, take one back, or answer one. */
function promiseTexts(pack: Pack): Set<string> {
  const keys = new Set<string>();
  for (const scenario of pack.scenarios) {
    for (const passage of scenario.passages) {
      if (passage.kind !== "choose") continue;
      for (const choice of passage.choices) {
        if (choice.acts.some((act) => act === "promise-secret" || act === "take-back")) keys.add(choice.text);
      }
    }
  }
  return keys;
}
