import type { Pack } from "../scenario/format.ts";

/** Questions about a pack that its writer has not answered yet, each under a name that the studio gives it. */
export type Unanswered = ReadonlySet<string>;

const NONE: Unanswered = new Set();

/**
 * What is still to be answered about a pack stands beside it, never in it: a file of the pack is the same with and
 * without, while this browser's own keeping of a draft remembers it.
 */
const held = new WeakMap<Pack, Unanswered>();

/** The questions that are open about a pack; nothing where nobody has ever asked any. */
export const askedAbout = (pack: Pack): Unanswered | undefined => held.get(pack);

/** The questions that are open about a pack. */
export const unansweredIn = (pack: Pack): Unanswered => held.get(pack) ?? NONE;

/** The same pack, of which it is remembered what is still to be answered. */
export function withUnanswered(pack: Pack, open: Unanswered): Pack {
  held.set(pack, open);
  return pack;
}
