/** What the first script holds of a pack: `tools/opening.mjs` makes it from the pack's own files. */
declare module "*/pack.json?opening" {
  import type { PackFile } from "../scenario/format.ts";

  const pack: PackFile;
  export default pack;
}

declare module "*/text.en-GB.json?opening" {
  import type { Texts } from "../scenario/format.ts";

  const texts: Texts;
  export default texts;
}
