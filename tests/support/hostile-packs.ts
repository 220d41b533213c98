import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What becomes of a hostile file. */
export interface Expected {
  /** The row of the checklist that it puts to the test. */
  readonly row: string;
  /** Every code of an error that the checker reports, each once; none for what is plain text and nothing else. */
  readonly codes: readonly string[];
  /** Where the first of them stands. */
  readonly at?: string;
  /**
   * What the importer makes of it: `damaged`, `unknown` or `webPage` is refused as no file of the game, `bad` as no
   * pack; a `draft` opens in the studio only; a `whole` pack opens, with the checker's codes as its problems.
   */
  readonly opens: string;
}

export const HOSTILE_FOLDER = path.resolve("tests/hostile-packs");

/** Each hostile file holds one risk. */
export const HOSTILE: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(path.join(HOSTILE_FOLDER, "expected.json"), "utf8"),
);

export const hostileFiles = (): readonly string[] =>
  readdirSync(HOSTILE_FOLDER).filter((name) => name.endsWith(".pack.json"));
