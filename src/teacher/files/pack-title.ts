import type { Pack } from "../../scenario/format.ts";
import { LANGUAGE } from "../room-props.ts";

/** What a pack is called: its title, in the game's language or the first it has; else its id, read as words. */
export function titleOf({ id, title, texts }: Pack): string {
  const tables = [texts[LANGUAGE], ...Object.values(texts)];
  const words = tables.flatMap((table) =>
    table && title !== undefined && Object.hasOwn(table, title) ? (table[title] ?? []) : [],
  );
  return words.find((one) => one.trim() !== "") ?? id.replaceAll("-", " ");
}
