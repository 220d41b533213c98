import type { Shelf } from "../records/storage.ts";
import type { Profile } from "../scenario/format.ts";
import { withSchool, type Content } from "./content.ts";
import { tonight, type Tonight } from "./tonight.ts";

/** The content at the school that this tab plays, and what it falls back to. */
export interface ContentTonight {
  readonly content: Content;
  readonly tonight: Tonight;
  /** The school that ships: what is left when a device is cleared. */
  readonly ownProfile: Profile;
}

/** What of a page tells its address, and changes it without loading anything. */
export interface PageAddress {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState">;
}

/** Takes what ships to the school of this tab. A session that the tab keeps now has no place in an address that stays. */
export function contentTonight(
  shipped: Content,
  shelf: Shelf,
  { location, history }: PageAddress,
): ContentTonight {
  const now = tonight(shelf, location.hash);
  if (now.taken) history.replaceState(undefined, "", location.pathname + location.search);
  const content = now.session ? withSchool(shipped, now.session) : shipped;
  return { content, tonight: now, ownProfile: shipped.profile };
}
