import texts from "../../scenarios/packs/first-week/text.en-GB.json" with { type: "json" };
import pack from "../../scenarios/packs/first-week/pack.json" with { type: "json" };
import wording from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import laterWords from "../locale/later/en-GB.json" with { type: "json" };
import { addEnglish } from "../locale/words.ts";
import { withOwn, withPack, type Content, type Rest } from "./content.ts";
import { fetchPack } from "./fetch-pack.ts";
import { openDrafts } from "./open-drafts.ts";
import { playableOwn } from "./own-packs.ts";
import { isShipped } from "./pack-info.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a JSON file the compiler knows no more than its shape
const REST = { wording, pack, texts } as unknown as Rest;

/** What ships beside the first script's part of it. The English words of later screens are there from then on. */
export function restOf(): Rest {
  addEnglish(laterWords);
  return REST;
}

/** The content with one more pack. Rejects where its files do not come or are not sound. */
export const openPack = async (content: Content, id: string): Promise<Content> =>
  isShipped(id)
    ? withPack(content, await fetchPack(id))
    : withOwn(content, await playableOwn(openDrafts, content));
