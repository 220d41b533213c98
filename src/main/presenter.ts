import { openPresenter } from "../hall/open-presenter.tsx";
import { withPlaceNames } from "../locale/place-names.ts";
import { addRooms, type Words } from "../locale/words.ts";
import type { Shelf } from "../records/storage.ts";
import { withOwn, type Content } from "../screens/content.ts";
import type { OpenPack } from "../screens/open-game.tsx";
import { playableOwn, type OpenDrafts } from "../screens/own-packs.ts";
import { hallOffers } from "../screens/shipped.ts";
import type { Sound } from "../sound/sound.ts";

interface Parts {
  readonly root: Element;
  readonly words: Words;
  readonly content: Content;
  readonly openPack: OpenPack;
  readonly openDrafts: OpenDrafts;
  readonly shelf: Shelf;
  readonly sound: Sound;
}

/** Opens the presenter's window, with the school's own stories and the names of its places. */
export async function presenter(parts: Parts): Promise<void> {
  const [own] = await Promise.all([playableOwn(parts.openDrafts, parts.content), addRooms()]);
  const content = withOwn(parts.content, own);
  const words = withPlaceNames(parts.words, content.profile.places);
  openPresenter({ ...parts, content, words, offers: hallOffers(content) });
}
