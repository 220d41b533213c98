import type { Shelf } from "../records/storage.ts";
import { withRest, type Content } from "./content.ts";
import { contentTonight, type ContentTonight, type PageAddress } from "./content-tonight.ts";
import { keptPolicy } from "./kept-policy.ts";
import { tonight } from "./read-tonight.ts";
import { restOf } from "./rest.ts";

/** What this tab plays where a school has set the game up, or the address asks for something. */
export async function setUp(opening: Content, shelf: Shelf, page: PageAddress): Promise<ContentTonight> {
  const shipped = withRest(opening, restOf());
  const now = tonight(shelf, page.location.hash);
  return contentTonight(shipped, await keptPolicy(shipped, shelf), now, page);
}
