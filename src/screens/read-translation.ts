import { loadWordsIn } from "../locale/words-in.ts";
import type { Pack, Texts } from "../scenario/format.ts";
import { readTexts } from "../scenario/read.ts";
import type { Wording } from "../ui/read-wording.ts";
import { readWording } from "../ui/read-wording.ts";
import { packWith } from "./content.ts";
import { saidIn, titleIn } from "./in-language.ts";
import { must } from "./must.ts";
import type { Translation } from "./translation.ts";

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

/** Reads the files of a language. Rejects where one does not come, or is not sound. */
export async function readTranslation(code: string): Promise<Translation> {
  const load = WORDINGS[`../../scenarios/policies/kempshott.text.${code}.json`];
  if (!load) throw new Error(`there is no wording of the policy in ${code}`);
  const packs = Object.entries(TEXTS).flatMap(([file, loadTexts]) => {
    const [, pack = "", language] = TEXTS_FILE.exec(file) ?? [];
    return language === code ? [packTexts(pack, loadTexts)] : [];
  });
  const [words, wording, ...texts] = await Promise.all([loadWordsIn(code), load(), ...packs]);
  const translated = readWording(wording);
  const shipped = new Map(texts);
  // A school may have written its own pack in the language.
  const textsOf = (pack: Pack): Texts | undefined => shipped.get(pack.id) ?? pack.texts[code];
  return {
    words,
    wordingOf: (own, shipped) => wordingIn(translated, own, shipped),
    has: (pack) => textsOf(pack) !== undefined,
    sentencesOf: (content, scenario, told) => {
      const pack = packWith(content, scenario);
      return saidIn(content, scenario, told, pack && textsOf(pack));
    },
    titleOf: (pack, told) => titleIn(pack, told, textsOf(pack)),
  };
}

async function packTexts(pack: string, load: () => Promise<unknown>): Promise<[string, Texts]> {
  return [pack, must(readTexts(await load(), `texts of ${pack}`))];
}

/**
 * A school's wording of the policy in another language. Only words that the school has left as they ship are
 * translated: its own are said as the school has written them.
 */
export const wordingIn = (translated: Wording, own: Wording, shipped: Wording): Wording =>
  readWording(translatedIn(translated, own, shipped));

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
