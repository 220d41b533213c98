import { saveFile } from "../../records/save-file.ts";
import { readDraftFile } from "../../scenario/draft-file.ts";
import { LIMITS, type Pack } from "../../scenario/format.ts";
import { packToTwee } from "../../scenario/twee/pack-to-twee.ts";

/** Names of files hold neither a school nor a person (safety.md, P18): not even a pack's own name, which a person typed. */
const PACK_FILE = "buddy-bench.pack.json";
const TWINE_FILE = "buddy-bench-story.twee";

/** A pack as the text of one file, with its sentences in it: what the command line and this page read. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack, undefined, 2)}\n`;

/** Hands a pack to the browser to be saved as a file. */
export const savePack = (pack: Pack): void => saveFile(PACK_FILE, packText(pack), "application/json");

/** Hands a pack to the browser to be saved as a story that Twine opens. */
export const saveForTwine = (pack: Pack): void => saveFile(TWINE_FILE, packToTwee(pack), "text/plain");

/** Whether a pack can be opened again from its file; one that is far too large for a file cannot. */
export function opensAgain(pack: Pack): boolean {
  const text = JSON.stringify(pack);
  return text.length <= LIMITS.bytes && readDraftFile(JSON.parse(text), PACK_FILE, text.length).ok;
}
