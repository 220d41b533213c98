import index from "../../scenarios/packs.json" with { type: "json" };
import type { Pack, Texts } from "../scenario/format.ts";

/** What is known of a pack from the start. `scenarios/packs.json` says it of those that ship; a test keeps it true. */
export interface PackName {
  readonly id: string;
  readonly circle: string;
  readonly title: string;
}

/** What is known of a pack before it is opened. */
export interface PackInfo extends PackName {
  readonly scenarios: readonly string[];
  /** Whether a safeguarding lead has signed the pack. */
  readonly review: string;
  /** Its scenes that are fit for a whole hall, with their titles. */
  readonly hall: readonly { readonly id: string; readonly title: string }[];
}

/** The packs that ship, in the order in which a school would use them. The first story of the first one is in the first script. */
export const PACK_NAMES: readonly PackName[] = index.packs;

/** Whether a pack comes with the game. */
export const isShipped = (id: string): boolean => PACK_NAMES.some((one) => one.id === id);

/** What the list would say of a pack that is open: how a school's own packs are offered. */
export function infoOf(pack: Pack, texts: Texts): PackInfo {
  const said = (key: string | undefined) => texts[key ?? ""] ?? pack.id;
  return {
    id: pack.id,
    circle: pack.circle,
    title: said(pack.title),
    scenarios: pack.scenarios.map(({ id }) => id),
    review: pack.review.state,
    hall: pack.scenarios.filter(({ hall }) => hall).map(({ id, title }) => ({ id, title: said(title) })),
  };
}
