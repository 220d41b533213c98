/** The pack that is in the first script is nowhere else: `src/main.ts` names it. */
const PACKS = import.meta.glob<unknown>(
  ["../../scenarios/packs/*/pack.json", "!../../scenarios/packs/first-week/*"],
  { import: "default" },
);
const TEXTS = import.meta.glob<unknown>(
  ["../../scenarios/packs/*/text.en-GB.json", "!../../scenarios/packs/first-week/*"],
  { import: "default" },
);

/** The files of a shipped pack other than the first. Rejects where they do not come, or where no such pack ships. */
export async function fetchPack(id: string): Promise<{ readonly pack: unknown; readonly texts: unknown }> {
  const pack = PACKS[`../../scenarios/packs/${id}/pack.json`];
  const texts = TEXTS[`../../scenarios/packs/${id}/text.en-GB.json`];
  if (!pack || !texts) throw new Error(`no pack ${id} ships with the game`);
  const [read, sentences] = await Promise.all([pack(), texts()]);
  return { pack: read, texts: sentences };
}
