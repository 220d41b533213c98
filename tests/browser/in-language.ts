import { readFileSync } from "node:fs";
import { expect, Game } from "./game.ts";
import type { Page } from "@playwright/test";

/** Where a language's sentences are: the interface, the first pack, the policy. */
const FILES = [
  (code: string) => `src/locale/${code}.json`,
  (code: string) => `scenarios/packs/first-week/text.${code}.json`,
  (code: string) => `scenarios/policies/kempshott.text.${code}.json`,
];
const ROOT = new URL("../../", import.meta.url);
const SLOT = /\{\{[a-zA-Z0-9-]+\}\}/;

/** Sentences by the number of their file and their key. */
export type Told = ReadonlyMap<string, string>;

/** Every sentence of a language, by its file and key. */
export function sentencesIn(code: string): Told {
  const found = new Map<string, string>();
  const read = (at: string, value: unknown): void => {
    if (typeof value === "string") found.set(at, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) read(`${at}/${key}`, one);
    }
  };
  for (const [index, file] of FILES.entries()) {
    read(String(index), JSON.parse(readFileSync(new URL(file(code), ROOT), "utf8")));
  }
  // English alone has the words of later screens in a file of their own.
  if (code === "en-GB")
    read("0", JSON.parse(readFileSync(new URL("src/locale/later/en-GB.json", ROOT), "utf8")));
  return found;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^$()|[\]{}\\]/g, String.raw`\$&`);
/** A sentence whose slots may hold anything. */
const pattern = (text: string) => text.split(SLOT).map(escaped).join(".*");

/** The game in another language: it is asked in English words, and finds what they are called there. */
export class GameIn extends Game {
  readonly #code: string;
  readonly #pairs: readonly (readonly [english: string, other: string])[];

  constructor(page: Page, address: string, code: string, other: Told = sentencesIn(code)) {
    super(page, address);
    this.#code = code;
    this.#pairs = [...sentencesIn("en-GB")].flatMap(([key, english]) => {
      const said = other.get(key);
      return said === undefined ? [] : [[english, said] as const];
    });
  }

  /** The first page, in the language: it is asked for there, as a player would. */
  override async open(): Promise<void> {
    await super.open();
    await this.page.locator(`.language-choice [lang="${this.#code}"]`).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", this.#code);
  }

  /** Those words there, or in English: packs that are not translated stay as they are. */
  override named(name: string | RegExp): string | RegExp {
    const same = (english: string) =>
      typeof name === "string"
        ? new RegExp(`^${pattern(english)}$`).test(name)
        : name.test(english.replaceAll(new RegExp(SLOT, "g"), ""));
    const found = this.#pairs.filter(([english]) => same(english)).map(([, other]) => pattern(other));
    if (found.length === 0) return name;
    const source = typeof name === "string" ? escaped(name) : name.source;
    const [start, end] = [
      source.startsWith("^") ? String.raw`^\s*` : "",
      source.endsWith("$") ? String.raw`\s*$` : "",
    ];
    return new RegExp(`${start}(?:${[...new Set(found)].join("|")})${end}|${source}`);
  }
}
