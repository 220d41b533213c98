import { readFileSync } from "node:fs";
import path from "node:path";
import { ENGLISH } from "../../src/locale/languages.ts";

/** What is translated: the interface, the first week's sentences, and the policy's wording. */
export const PARTS = ["interface", "first-week", "policy"] as const;
export type LanguagePart = (typeof PARTS)[number];

const FILES: Readonly<Record<LanguagePart, (code: string) => string>> = {
  interface: (code) => `src/locale/${code}.json`,
  "first-week": (code) => `scenarios/packs/first-week/text.${code}.json`,
  policy: (code) => `scenarios/policies/kempshott.text.${code}.json`,
};

/** The file of a part in a language, as text. */
export const sourceOf = (part: LanguagePart, code: string): string =>
  readFileSync(path.resolve(FILES[part](code)), "utf8");

/** The texts of a part in a language, each by its key. */
export const textsOf = (part: LanguagePart, code: string): ReadonlyMap<string, string> =>
  new Map([
    ...flat(JSON.parse(sourceOf(part, code))),
    ...(part === "interface" && code === ENGLISH.code ? flat(JSON.parse(readFileSync(LATER, "utf8"))) : []),
  ]);

/** English alone is in two files: what the way to the first choice needs, and the rest. */
const LATER = "src/locale/later/en-GB.json";

export const englishOf = (part: LanguagePart): ReadonlyMap<string, string> => textsOf(part, ENGLISH.code);

/** Texts inside texts, by their keys in a row. Anything that is no text is told as it is written in JSON. */
function flat(value: unknown, at = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[at, value]]);
  if (typeof value !== "object" || value === null) return new Map([[at, JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, one]: [string, unknown]) => [
      ...flat(one, at === "" ? key : `${at}.${key}`),
    ]),
  );
}

/** Keys that stand twice in one object: a reader of JSON keeps the last, and says nothing. */
export function keysTwice(source: string): string[] {
  const found: string[] = [];
  const open: Set<string>[] = [];
  for (const line of source.split("\n")) {
    for (const [, key = ""] of line.matchAll(/(?:^\s*|[,{]\s*)"((?:[^"\\]|\\.)*)":/g)) {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push(key);
      keys?.add(key);
    }
    if (/\{\s*$/.test(line)) open.push(new Set());
    if (/^\s*\}/.test(line)) open.pop();
  }
  return found;
}
