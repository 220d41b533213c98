/** The longest id that the format takes is 40 letters; the rest is room for a number. */
const LONGEST = 34;

/** An id made of words, and none of those that are taken: small letters, digits and hyphens. */
export function freshId(words: string, taken: Iterable<string>): string {
  const used = new Set([...taken, "constructor"]);
  const plain = words
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  const base = plain === "" ? "new" : plain;
  if (!used.has(base)) return base;
  let n = 2;
  while (used.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
