/** Twee 3, the plain-text notation of Twine stories (Interactive Fiction Technology Foundation, Twee 3 Specification). */

/** One passage as it stands in a Twee file: nothing is known yet of what its text means. */
export interface TweePassage {
  readonly name: string;
  readonly tags: readonly string[];
  /** What stands in the braces of its header, as text; nothing where there are none. */
  readonly metadata: string | undefined;
  readonly text: string;
}

const HEADER = /^::(?!:)/;

/** Reads a Twee 3 file. Lines before the first header are no part of any passage, as the specification says. */
export function readTwee(source: string): readonly TweePassage[] {
  const passages: { header: string; lines: string[] }[] = [];
  for (const line of source.split(/\r\n|\r|\n/)) {
    if (HEADER.test(line)) passages.push({ header: line.slice(2).trim(), lines: [] });
    else passages.at(-1)?.lines.push(line.replace(/^\\::/, "::"));
  }
  return passages.map(({ header, lines }) => ({
    ...readHeader(header),
    text: lines.join("\n").replace(/\n+$/, ""),
  }));
}

/** Writes passages as a Twee 3 file. */
export const writeTwee = (passages: readonly TweePassage[]): string =>
  passages
    .map(({ name, tags, metadata, text }) => {
      const tagged = tags.length > 0 ? ` [${tags.map(escape).join(" ")}]` : "";
      const about = metadata === undefined ? "" : ` ${metadata}`;
      return `:: ${escape(name)}${tagged}${about}\n${text.replace(/^::/gm, "\\::")}\n`;
    })
    .join("\n\n");

/** A name, tags in brackets and metadata in braces; a backslash takes a bracket or brace as it is. */
const PARTS = /^((?:\\.|[^[{\\])*)(?:\[((?:\\.|[^\]\\])*)\])?\s*(\{.*\})?\s*$/;

function readHeader(header: string): Omit<TweePassage, "text"> {
  const [, name = header, tags = "", metadata] = PARTS.exec(header) ?? [];
  return {
    name: unescape(name.trim()),
    tags: tags
      .split(/\s+/)
      .filter((tag) => tag !== "")
      .map(unescape),
    metadata,
  };
}

const escape = (text: string): string => text.replace(/[\\[\]{}]/g, "\\$&");
const unescape = (text: string): string => text.replace(/\\(.)/g, "$1");

/** A link in a passage's text: its words, where it leads, and where in the text it stands. */
export interface TweeLink {
  readonly words: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** The links of a passage in the four ways Twine knows: `[[a]]`, `[[words->a]]`, `[[a<-words]]`, `[[words|a]]`. */
export function linksIn(text: string): readonly TweeLink[] {
  return [...text.matchAll(/\[\[([^\]]*(?:\](?!\])[^\]]*)*)\]\](?:\[[^\]]*\]\])?/g)].map((match) => {
    const [whole, inside = ""] = match;
    const start = match.index;
    return { ...partsOf(inside), start, end: start + whole.length };
  });
}

function partsOf(inside: string): { words: string; to: string } {
  const right = inside.lastIndexOf("->");
  if (right >= 0) return { words: inside.slice(0, right).trim(), to: inside.slice(right + 2).trim() };
  const left = inside.indexOf("<-");
  if (left >= 0) return { words: inside.slice(left + 2).trim(), to: inside.slice(0, left).trim() };
  const bar = inside.lastIndexOf("|");
  if (bar >= 0) return { words: inside.slice(0, bar).trim(), to: inside.slice(bar + 1).trim() };
  return { words: inside.trim(), to: inside.trim() };
}

/** Words that hold signs of the notation, so that Twine shows them as they are. */
export const toMarkup = (words: string): string =>
  words.replace(/[&<>[\]|\n\\]|^ | $|::/g, (signs) =>
    signs.replace(/[\s\S]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );

/** The words that markup stands for. */
export const fromMarkup = (markup: string): string =>
  markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
