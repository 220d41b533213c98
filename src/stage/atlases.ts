import type { Look } from "../art/catalogue.ts";
import type { Atlas, AtlasScale } from "./atlas.ts";

const PICTURES = import.meta.glob<string>("../../assets/atlases/*.webp", {
  query: "?url",
  import: "default",
  eager: true,
});
const ATLASES = import.meta.glob<Atlas>("../../assets/atlases/*.json", { import: "default" });

/** The atlas of a look and its picture, ready to draw. Throws where either does not come. */
export async function loadAtlas(
  look: Look,
  scale: AtlasScale,
): Promise<{ readonly atlas: Atlas; readonly image: HTMLImageElement }> {
  const address = PICTURES[`../../assets/atlases/${look}@${scale}x.webp`];
  const read = ATLASES[`../../assets/atlases/${look}.json`];
  if (!address || !read) throw new Error(`there is no atlas of ${look}`);
  const image = new Image();
  image.src = address;
  const [atlas] = await Promise.all([read(), image.decode()]);
  return { atlas, image };
}
