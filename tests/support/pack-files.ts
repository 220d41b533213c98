import { readFileSync } from "node:fs";
import path from "node:path";
import { readPack, readTexts } from "../../src/scenario/read.ts";
import type { PackFiles } from "../../src/screens/content.ts";
import { must } from "../../src/screens/must.ts";

/** The files of a pack that ships, checked. Throws where one is not sound. */
export function packFiles(id: string): PackFiles {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.resolve("scenarios/packs", id, file), "utf8"));
  return { pack: must(readPack(read("pack.json"), id)), texts: must(readTexts(read("text.en-GB.json"), id)) };
}
