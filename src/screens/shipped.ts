import index from "../../scenarios/packs.json" with { type: "json" };

/** What is known of a pack before it is opened. `scenarios/packs.json` says it; a test keeps it true. */
export interface PackInfo {
  readonly id: string;
  readonly circle: string;
  readonly title: string;
  readonly scenarios: readonly string[];
}

/** The packs that ship, in the order in which a school would use them. The first one is in the first script. */
export const SHIPPED: readonly PackInfo[] = index.packs;

const PACKS = import.meta.glob<unknown>("../../scenarios/packs/*/pack.json", { import: "default" });
const TEXTS = import.meta.glob<unknown>("../../scenarios/packs/*/text.en-GB.json", { import: "default" });

/** The files of a shipped pack. Rejects where they do not come, or where no such pack ships. */
export async function fetchPack(id: string): Promise<{ readonly pack: unknown; readonly texts: unknown }> {
  const pack = PACKS[`../../scenarios/packs/${id}/pack.json`];
  const texts = TEXTS[`../../scenarios/packs/${id}/text.en-GB.json`];
  if (!pack || !texts) throw new Error(`no pack ${id} ships with the game`);
  const [read, sentences] = await Promise.all([pack(), texts()]);
  return { pack: read, texts: sentences };
}
