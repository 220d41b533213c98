import type { Words } from "./words.ts";

const PLACE = "place.";

/**
 * The words of the screens with what a school calls its places. A name is shown as it was typed: it never becomes a
 * text of the interface, so nothing in it is looked up or filled in (safety.md, Q4).
 */
export function withPlaceNames(words: Words, places: Readonly<Record<string, string>> | undefined): Words {
  if (places === undefined) return words;
  const names = new Map(Object.entries(places));
  const t: Words["t"] = (key, values) =>
    (key.startsWith(PLACE) ? names.get(key.slice(PLACE.length)) : undefined) ?? words.t(key, values);
  return { ...words, t };
}
