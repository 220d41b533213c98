import type { Sitting } from "../records/sitting.ts";
import { DEFAULT_SETTINGS, type Settings } from "../records/settings.ts";
import type { Shelf } from "../records/storage.ts";
import type { Content } from "./content.ts";
import { NEW_GAME, type Game } from "./game.ts";
import type { ContentTonight, PageAddress } from "./content-tonight.ts";

/*
 * What this browser keeps of an earlier visit. What reads it is one chunk, and is fetched only where there is something to
 * read: on a first visit there is nothing. Each rejects where the chunk does not come; what is kept stays as it is.
 */

/** The settings of this device. */
export const keptSettings = async (shelf: Shelf): Promise<Settings> =>
  shelf.holds("settings")
    ? (await import("../records/read-settings.ts")).readSettings(shelf)
    : DEFAULT_SETTINGS;

/** The place where this tab was. */
export const keptSitting = async (shelf: Shelf): Promise<Sitting | undefined> =>
  shelf.holds("sitting") ? (await import("../records/read-sitting.ts")).readSitting(shelf) : undefined;

/** The game as it was in this tab, with a content that has the story of its sitting. */
export const keptGame = async (sitting: Sitting | undefined, content: Content): Promise<Game> =>
  sitting ? (await import("./from-sitting.ts")).gameOf(sitting, content) : NEW_GAME;

/** Whether the game is played here as a school has set it up: then it may begin with any pack, and under any policy. */
const isSetUp = (shelf: Shelf, hash: string): boolean =>
  hash !== "" || shelf.holds("session-plan") || shelf.holds("school") || shelf.holds("policy");

/** What this tab plays: what ships, or what a school has made of it. `whole` asks for the rest of what ships all the same. */
export async function keptTonight(
  opening: Content,
  shelf: Shelf,
  page: PageAddress,
  whole: boolean,
): Promise<ContentTonight> {
  if (whole || isSetUp(shelf, page.location.hash))
    return (await import("./set-up.ts")).setUp(opening, shelf, page);
  const tonight = { session: undefined, from: "shipped", notice: undefined, taken: false } as const;
  return { content: opening, tonight, ownProfile: opening.profile, shipped: opening };
}
