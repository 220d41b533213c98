import type { PolicyFile } from "../../policy/format.ts";
import { lookOf } from "./kind-of-file.ts";
import { MOST_BYTES, readFile, type OpenedFile } from "./read-file.ts";

/** As much of a file as is looked into before its size is asked. */
const FIRST_BYTES = 80_000;

/**
 * Opens a file that somebody chose. Its size is asked before all of it is read (safety.md, Q5). One that is not UTF-8,
 * or that the browser cannot read, is damaged to us. Never throws, and changes nothing.
 */
export async function openBlob(file: Blob, shipped: PolicyFile): Promise<OpenedFile> {
  try {
    // A picture is not told to be smaller: it is not of the game at all.
    const isOurs = lookOf(await file.slice(0, FIRST_BYTES).text()) !== "other";
    if (isOurs && file.size > MOST_BYTES) return { kind: "refused", why: "tooLarge", problems: [] };
    if (!isOurs && file.size > FIRST_BYTES) return { kind: "refused", why: "unknown", problems: [] };
    const utf8 = new TextDecoder("utf-8", { fatal: isOurs });
    return readFile(utf8.decode(await file.arrayBuffer()), shipped);
  } catch {
    return { kind: "refused", why: "damaged", problems: [] };
  }
}
