import { saveFile } from "../../records/save-file.ts";
import { readDraftFile } from "../../scenario/draft-file.ts";
import { LIMITS, type Pack } from "../../scenario/format.ts";
import { fileName } from "../file-name.ts";

/** A pack as the text of one file, with its sentences in it: what the command line and this page read. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack, undefined, 2)}\n`;

/** Hands a pack to the browser to be saved as a file of that day. */
export const savePack = (pack: Pack, today: string): void =>
  saveFile(fileName("pack", today), packText(pack), "application/json");

/** Whether a pack can be opened again from its file; one that is far too large for a file cannot. */
export function opensAgain(pack: Pack): boolean {
  const text = JSON.stringify(pack);
  return text.length <= LIMITS.bytes && readDraftFile(JSON.parse(text), "pack", text.length).ok;
}
