import * as v from "valibot";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { Diagnostic } from "../../policy/diagnostic.ts";
import { plainText } from "../../policy/school-edits-text.ts";
import { createReport } from "../../scenario/report.ts";
import { isFamiliar, wordsOf } from "../../scenario/reading.ts";
import { checkSentences } from "../../scenario/wording.ts";
import type { Wording } from "../../ui/wording.ts";

/** What has words of its own: a clause, a verdict, a helper tip, a step of the ladder, a fact. */
export const WORDED = ["clauses", "verdicts", "tips", "decisions", "facts"] as const;
export type Worded = (typeof WORDED)[number];

/** Which of its words: the heading, what pupils read, what adults read. */
export const WORD_PARTS = ["title", "child", "adult"] as const;
export type WordPart = (typeof WORD_PARTS)[number];

/** The words of one thing: a fact and a step of the ladder have no heading. */
export type ThingWords = { readonly [part in WordPart]?: string | undefined };

/** How many characters a field takes. */
export const MOST: Readonly<Record<WordPart, number>> = { title: 60, child: 120, adult: 400 };

/** What is wrong with words while they are typed. */
interface WordsCheck {
  /** They are not used before this is mended. */
  readonly faults: readonly string[];
  /** Words that a pupil of seven may not know yet, and that the shipped words do without. */
  readonly hard: readonly string[];
}

/**
 * Checks one field as it is typed. What pupils read keeps to the limits of every story; what the shipped words do
 * themselves, such as naming the promise that is not made, the school's may do too.
 */
export function checkWords(part: WordPart, text: string, shipped: string): WordsCheck {
  const forPupils = part !== "adult";
  const usual = new Set(measured(shipped, forPupils).map(({ code }) => code));
  const found = measured(text, forPupils).filter(({ code }) => !usual.has(code));
  const kept = v.safeParse(plainText(MOST[part]), text);
  const unkept = kept.success ? [] : [kept.issues[0].message];
  const told = found.map(({ message, suggestion }) => [message, suggestion].join(" ").trim());
  const faults = told.length > 0 ? told : unkept;
  const said = new Set(wordsOf(shipped));
  const hard = forPupils
    ? [...new Set(wordsOf(text))].filter((word) => !said.has(word) && !isFamiliar(word))
    : [];
  return { faults, hard };
}

/** What is wrong with a school's words as a whole, each once: those of a file were not checked while they were typed. */
export function wordFaults({ wording }: SchoolEdits, shipped: Wording): readonly string[] {
  const found = WORDED.flatMap((kind) => {
    const table: Readonly<Record<string, ThingWords>> = wording[kind] ?? {};
    return Object.entries(table).flatMap(([id, words]) => {
      const original: ThingWords = shipped[kind][id] ?? {};
      return WORD_PARTS.flatMap((part) => {
        const text = words[part];
        return text === undefined ? [] : checkWords(part, text, original[part] ?? "").faults;
      });
    });
  });
  return [...new Set(found)];
}

function measured(text: string, forPupils: boolean): readonly Diagnostic[] {
  const report = createReport("");
  checkSentences({ "en-GB": { text } }, new Set(), forPupils, report);
  return report.found;
}

/** The school's changes with other words for one thing; the shipped words need no change and are left out. */
export function withWords(
  edits: SchoolEdits,
  shipped: Wording,
  at: { readonly kind: Worded; readonly id: string; readonly part: WordPart },
  text: string,
): SchoolEdits {
  const { kind, id, part } = at;
  const table: Readonly<Record<string, ThingWords>> = edits.wording[kind] ?? {};
  const { [part]: _before, ...others } = table[id] ?? {};
  const original: ThingWords = shipped[kind][id] ?? {};
  const now: ThingWords = text.trim() === original[part] ? others : { ...others, [part]: text.trim() };
  const { [id]: _old, ...rest } = table;
  const next = Object.keys(now).length === 0 ? rest : { ...table, [id]: now };
  const { [kind]: _table, ...kinds } = edits.wording;
  return { ...edits, wording: Object.keys(next).length === 0 ? kinds : { ...kinds, [kind]: next } };
}

/** The school's changes without other words for one thing. */
export function shippedWords(edits: SchoolEdits, kind: Worded, id: string): SchoolEdits {
  const { [id]: _gone, ...rest } = edits.wording[kind] ?? {};
  const { [kind]: _table, ...kinds } = edits.wording;
  return { ...edits, wording: Object.keys(rest).length === 0 ? kinds : { ...kinds, [kind]: rest } };
}

/** Whether the school says this in words of its own. */
export const hasOwnWords = (edits: SchoolEdits, kind: Worded, id: string): boolean =>
  Object.hasOwn(edits.wording[kind] ?? {}, id);

/** How many things the school says in words of its own. */
export const countOwnWords = ({ wording }: SchoolEdits): number =>
  WORDED.reduce((sum, kind) => sum + Object.keys(wording[kind] ?? {}).length, 0);
