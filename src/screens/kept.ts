import type { Sitting } from "../records/sitting.ts";
import { DEFAULT_SETTINGS, type Settings } from "../records/settings.ts";
import type { Shelf } from "../records/storage.ts";
import { SESSION_HASH, type Tonight } from "./tonight.ts";

/*
 * What this browser keeps of an earlier visit. What reads it is one chunk, and is fetched only where there is something to
 * read: on a first visit there is nothing. Each rejects where the chunk does not come; what is kept stays as it is.
 */

/** Whether the game is played here as a school has set it up: then it may begin with any pack, and under any policy. */
export const isSetUp = (shelf: Shelf, hash: string): boolean =>
  hash !== "" || shelf.holds("session-plan") || shelf.holds("school") || shelf.holds("policy");

/** The settings of this device. */
export const keptSettings = async (shelf: Shelf): Promise<Settings> =>
  shelf.holds("settings")
    ? (await import("../records/read-settings.ts")).readSettings(shelf)
    : DEFAULT_SETTINGS;

/** The place where this tab was. */
export const keptSitting = async (shelf: Shelf): Promise<Sitting | undefined> =>
  shelf.holds("sitting") ? (await import("../records/read-sitting.ts")).readSitting(shelf) : undefined;

/** The school of this tab, from the link in its address, from an earlier one, or from this browser. */
export async function keptTonight(shelf: Shelf, hash: string): Promise<Tonight> {
  if (hash.startsWith(SESSION_HASH) || shelf.holds("session-plan") || shelf.holds("school"))
    return (await import("./read-tonight.ts")).tonight(shelf, hash);
  return { session: undefined, from: "shipped", notice: undefined, taken: false };
}
