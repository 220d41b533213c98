import { loadWordsIn, type Words } from "../locale/words.ts";
import type { Texts } from "../scenario/format.ts";
import { readTexts } from "../scenario/read.ts";
import { readWording, type Wording } from "../ui/wording.ts";
import { must } from "./must.ts";

/** All that the game says in a language other than English. What is not in it is said in English. */
export interface Translation {
  readonly words: Words;
  /** The wording of the policy that ships. */
  readonly wording: Wording;
  /** The sentences of those shipped packs that have been translated, by the pack's id. */
  readonly texts: ReadonlyMap<string, Texts>;
}

const WORDINGS = import.meta.glob<unknown>(
  ["../../scenarios/policies/kempshott.text.*.json", "!../../scenarios/policies/kempshott.text.en-GB.json"],
  { import: "default" },
);
const TEXTS = import.meta.glob<unknown>(
  ["../../scenarios/packs/*/text.*.json", "!../../scenarios/packs/*/text.en-GB.json"],
  { import: "default" },
);

/** A pack's id and language, from the name of a file of its sentences. */
const TEXTS_FILE = /\/([^/]+)\/text\.([^/]+)\.json$/;

/** Fetches a language. Rejects where it does not come, or is not sound. */
export async function fetchTranslation(code: string): Promise<Translation> {
  const wording = WORDINGS[`../../scenarios/policies/kempshott.text.${code}.json`];
  if (!wording) throw new Error(`there is no wording of the policy in ${code}`);
  const packs = Object.entries(TEXTS).flatMap(([file, load]) => {
    const [, pack = "", language] = TEXTS_FILE.exec(file) ?? [];
    return language === code ? [readPackTexts(pack, load)] : [];
  });
  const [words, worded, ...texts] = await Promise.all([loadWordsIn(code), wording(), ...packs]);
  return { words, wording: readWording(worded), texts: new Map(texts) };
}

async function readPackTexts(pack: string, load: () => Promise<unknown>): Promise<[string, Texts]> {
  return [pack, must(readTexts(await load(), `texts of ${pack}`))];
}

/**
 * A school's wording of the policy in another language. Only words that the school has left as they ship are
 * translated: its own are said as the school has written them.
 */
export function wordingIn(translated: Wording, own: Wording, shipped: Wording): Wording {
  return readWording(translatedIn(translated, own, shipped));
}

function translatedIn(translated: unknown, own: unknown, shipped: unknown): unknown {
  if (typeof own === "string") return own === shipped && typeof translated === "string" ? translated : own;
  if (!isRecord(own)) return own;
  const of = (part: unknown, key: string) => (isRecord(part) ? part[key] : undefined);
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      translatedIn(of(translated, key), value, of(shipped, key)),
    ]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
