import type { Page } from "@playwright/test";
import { LONG } from "../support/long.ts";
import { GameIn, sentencesIn, type Told } from "./in-language.ts";

/** A language that nobody speaks, made from English: it stands in for a real one, whose files the page asks for. */
export interface PseudoLanguage {
  readonly name: string;
  /** The language that lends its place: its direction, its letters' heights, and its files' names. */
  readonly instead: string;
  readonly tell: (english: string) => string;
}

const ACCENTED: Readonly<Record<string, string>> = { a: "áà", e: "éè", i: "íì", o: "óò", u: "úù" };
const GROWTH = 1.4;
const SLOT = /(\{\{[^{}]+\}\})/;

/** Two fifths longer, in letters with something above them, and in brackets: an end that is cut off is missed. */
export function lengthened(english: string): string {
  if (!/[a-z]/i.test(english)) return english;
  const parts = english.split(SLOT);
  const long = parts.map((part) =>
    SLOT.test(part) ? part : part.replaceAll(/[aeiou]/g, (vowel) => ACCENTED[vowel] ?? vowel),
  );
  const wanted = Math.ceil(english.length * GROWTH) - 2;
  const whole = long.join("");
  return `[${whole}${filling(wanted - whole.length)}]`;
}

/** Words that fill up a length, and may break between lines. */
const filling = (length: number): string =>
  length > 0 ? ` ${"öñ žłó ".repeat(length)}`.slice(0, length) : "";

/** English words from right to left. */
const mirrored = (english: string): string => english.replace(/^(?=[[a-z])/i, "\u200f");

/** +40 % and mirrored at once, in place of Urdu; each by itself as well in the long run. */
export const PSEUDO: readonly PseudoLanguage[] = [
  { name: "+40 %, mirrored", instead: "ur", tell: (english) => mirrored(lengthened(english)) },
  ...(LONG
    ? [
        { name: "+40 %", instead: "pl", tell: lengthened },
        { name: "mirrored", instead: "ur", tell: mirrored },
      ]
    : []),
];

/** The names of a language's built files, in the order of its sentences' files. */
const BUILT = ["", "text.", "kempshott.text."];

/** The game in a pseudo-language: the files of the language that lends its place are answered with it. */
export async function gameInPseudo(page: Page, address: string, pseudo: PseudoLanguage): Promise<GameIn> {
  const told: Told = new Map([...sentencesIn("en-GB")].map(([key, english]) => [key, pseudo.tell(english)]));
  for (const [index, start] of BUILT.entries()) {
    const built = new RegExp(
      `/assets/${start.replaceAll(".", String.raw`\.`)}${pseudo.instead}-[\\w-]{8}\\.js$`,
    );
    await page.route(built, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `export default ${JSON.stringify(nested(told, `${index}/`))}`,
      }),
    );
  }
  return new GameIn(page, address, pseudo.instead, told);
}

/** The sentences of one file as they stand in it. */
function nested(told: Told, file: string): object {
  const whole: Record<string, unknown> = {};
  for (const [key, text] of told) {
    if (!key.startsWith(file)) continue;
    const names = key.slice(file.length).split("/");
    const last = names.pop() ?? "";
    let at = whole;
    for (const name of names) {
      const next = at[name] ?? {};
      at[name] = next;
      at = next as Record<string, unknown>;
    }
    at[last] = text;
  }
  return whole;
}
