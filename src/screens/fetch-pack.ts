import type { PackFile, Texts } from "../scenario/format.ts";
import type { PackFiles } from "./content.ts";

const PACKS = import.meta.glob<PackFile>("../../scenarios/packs/*/pack.json", { import: "default" });
const TEXTS = import.meta.glob<Texts>("../../scenarios/packs/*/text.en-GB.json", { import: "default" });

/** The files of a pack that ships. Rejects where they do not come, or where no such pack ships. */
export async function fetchPack(id: string): Promise<PackFiles> {
  const pack = PACKS[`../../scenarios/packs/${id}/pack.json`];
  const texts = TEXTS[`../../scenarios/packs/${id}/text.en-GB.json`];
  if (!pack || !texts) throw new Error(`no pack ${id} ships with the game`);
  const come: readonly [PackFile | undefined, Texts | undefined] = await Promise.all([pack(), texts()]);
  const [read, sentences] = come;
  // A file that broke off can still be a script: one with nothing in it.
  if (!read || !sentences) throw new Error(`the pack ${id} came with nothing in it`);
  return { pack: read, texts: sentences };
}
