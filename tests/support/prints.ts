import type { PageText } from "../../src/teacher/print/print-format.ts";
import type { PrintPack } from "../../src/teacher/print/print-pack.ts";
import { library } from "./library.ts";

/** Every pack that ships, as the print room takes it. */
export const printPacks: readonly PrintPack[] = [...library.packs.values()].map((pack) => ({
  pack,
  texts: pack.texts["en-GB"] ?? {},
}));

/** Every sentence that is written on a page, its title first. */
export function sentencesOfPage({ title, lead, blocks }: PageText): readonly string[] {
  const said = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "list":
      case "steps":
      case "ticks":
        return block.items;
      case "write":
        return block.labels;
      case "blank":
        return [block.label];
      case "light":
        return [block.title, block.text];
      case "table":
        return [...block.head, ...block.rows.flat()];
      case "say":
        return [block.by ?? "", block.text];
      case "stories":
      case "lights":
      case "help":
      case "cut":
      case "levels":
      case "policy-facts":
        return [];
      default:
        return [block.text];
    }
  });
  return [title, ...(lead === undefined ? [] : [lead]), ...said.filter((text) => text !== "")];
}
