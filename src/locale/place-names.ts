import type { Words } from "./words.ts";

const PLACE = "place.";

/**
 * The words of the screens with what a school calls its places. A name is shown as it was typed: it never becomes a
 * text of the interface, so nothing in it is looked up or filled in (safety.md, Q4).
 */
export function withPlaceNames(words: Words, places: Readonly<Record<string, string>> | undefined): Words {
  if (places === undefined) return words;
  const names = new Map(Object.entries(places));
  const t = new Proxy(words.t, {
    apply(target, self, parts: Parameters<typeof words.t>) {
      const [key] = parts;
      const own =
        typeof key === "string" && key.startsWith(PLACE) ? names.get(key.slice(PLACE.length)) : undefined;
      return own ?? Reflect.apply(target, self, parts);
    },
  });
  return { ...words, t };
}
