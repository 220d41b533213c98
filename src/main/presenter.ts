import { openPresenter } from "../hall/open-presenter.tsx";
import { withPlaceNames } from "../locale/place-names.ts";
import { addRooms } from "../locale/words.ts";
import { withOwn } from "../screens/content.ts";
import { playableOwn, type OpenDrafts } from "../screens/own-packs.ts";
import { hallOffers } from "../screens/shipped.ts";

/** What the window is opened with, save what is looked for first. */
interface Parts extends Omit<Parameters<typeof openPresenter>[0], "offers"> {
  readonly openDrafts: OpenDrafts;
}

/** Opens the presenter's window, with the school's own stories and the names of its places. */
export async function presenter(parts: Parts): Promise<void> {
  const [own] = await Promise.all([playableOwn(parts.openDrafts, parts.content), addRooms()]);
  const content = withOwn(parts.content, own);
  const words = withPlaceNames(parts.words, content.profile.places);
  openPresenter({ ...parts, content, words, offers: hallOffers(content) });
}
