import type { Profile } from "../scenario/format.ts";
import { withPolicy, withSchool, type Content } from "./content.ts";
import type { KeptPolicy } from "./kept-policy.ts";
import type { Tonight } from "./tonight.ts";

/** The content at the school that this tab plays, and what it falls back to. */
export interface ContentTonight {
  readonly content: Content;
  readonly tonight: Tonight;
  /** The school that ships: what is left when a device is cleared. */
  readonly ownProfile: Profile;
  /** The policy that ships, whatever the school has made of it. */
  readonly shipped: Pick<Content, "policy" | "wording">;
}

/** What of a page tells its address, and changes it without loading anything. */
export interface PageAddress {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState">;
}

/** Takes what ships to the school of this tab. A session that the tab keeps now has no place in an address that stays. */
export function contentTonight(
  shipped: Content,
  kept: KeptPolicy,
  now: Tonight,
  { location, history }: PageAddress,
): ContentTonight {
  if (now.taken) history.replaceState(undefined, "", location.pathname + location.search);
  const judged = kept.kind === "school" ? withPolicy(shipped, kept) : shipped;
  const content = now.session ? withSchool(judged, now.session) : judged;
  const notice = now.notice ?? (kept.kind === "damaged" ? "damaged-policy" : undefined);
  return { content, tonight: { ...now, notice }, ownProfile: shipped.profile, shipped };
}
