/** Titles that end in a full stop without ending a sentence. */
const TITLES = /\b(?:Mr|Mrs|Ms|Dr|St)\.$/;
/** What ends a sentence: also in Nepali (।) and in Urdu (۔ ؟). */
const ENDS = /[.!?…।॥۔؟]+["'”’»)\]\u2069]*\s+/g;

/** The sentences of a text, each with the space that follows it: put together, they are the text. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ENDS)) {
    const to = match.index + match[0].length;
    if (TITLES.test(text.slice(from, to).trimEnd())) continue;
    found.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}
