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
      return `:: ${escape(name)}${tagged}${about}\n${text.replace(/(^|\n)::/g, "$1\\::")}\n`;
    })
    .join("\n\n");

/** A name, tags in brackets and metadata in braces; a backslash takes a bracket or brace as it is. */
function readHeader(header: string): Omit<TweePassage, "text"> {
  const named = bareIndex(header, "[{");
  const isTagged = header[named] === "[";
  const closed = isTagged ? bareIndex(header, "]", named + 1) : named;
  const about = header.slice(isTagged ? closed + 1 : named).trim();
  // What is no header of the specification is a name, as it stands.
  if (closed > header.length - (isTagged ? 1 : 0) || !(about === "" || /^\{[^]*\}$/.test(about)))
    return { name: unescape(header), tags: [], metadata: undefined };
  return {
    name: unescape(header.slice(0, named).trim()),
    tags: (isTagged ? header.slice(named + 1, closed) : "")
      .split(/\s+/)
      .filter((tag) => tag !== "")
      .map(unescape),
    metadata: about === "" ? undefined : about,
  };
}

/** Where the first of these signs stands that has no backslash before it; the end where there is none. */
function bareIndex(text: string, signs: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (signs.includes(text[at] ?? " ")) return at;
  }
  return text.length;
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

/**
 * The links of a passage in the four ways Twine knows: `[[a]]`, `[[words->a]]`, `[[a<-words]]`, `[[words|a]]`. One look
 * from front to back: a file from anywhere must not be able to keep the page busy.
 */
export function linksIn(text: string): readonly TweeLink[] {
  const links: TweeLink[] = [];
  let start = text.indexOf("[[");
  while (start >= 0) {
    const close = text.indexOf("]]", start + 2);
    if (close < 0) break;
    const end = close + 2 + (SETTER.exec(text.slice(close + 2, close + 2 + LONGEST_SETTER))?.[0].length ?? 0);
    const [inside = ""] = text.slice(start + 2, close).split("][", 1);
    links.push({ ...partsOf(inside), start, end });
    start = text.indexOf("[[", end);
  }
  return links;
}

/** What a story format sets when a link is followed: `[[words->a][$x to 1]]`, or `[$x to 1]` behind the link. */
const SETTER = /^\[(?!\[)[^\]]*\]\]?/;
const LONGEST_SETTER = 200;

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
  words.replace(/[&<>[\]|\r\n\\]|^\s+|\s+$|::/g, (signs) =>
    signs.replace(/[\s\S]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );

/** The words that markup stands for. */
export const fromMarkup = (markup: string): string =>
  markup.replace(/&#(\d{1,7});/g, (whole, code: string) =>
    Number(code) > LAST_LETTER ? whole : String.fromCodePoint(Number(code)),
  );
/** The last number that stands for a letter in Unicode. */
const LAST_LETTER = 0x10ffff;
