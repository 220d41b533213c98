/** An element of a small XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads a document without comments and entities of its own. Throws where it is not well-formed. */
export function readXml(text: string): Element {
  const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text);
  if (!head) throw new Error("the document does not say that it is XML");
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = head[0].length;
  for (let at = TOKEN.lastIndex; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`not well-formed at ${text.slice(at, at + 40)}`);
    const [, closes, name = "", attributes = "", empty, words] = match;
    const inside = open.at(-1);
    if (!inside) throw new Error("more is closed than was opened");
    if (words !== undefined) inside.text += unescape(words.trim());
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed and was not open`);
    } else {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescape(value),
      ]);
      const child: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
      inside.children.push(child);
      if (!empty) open.push(child);
    }
  }
  const [only, ...more] = root.children;
  if (!only || more.length > 0 || open.length !== 1) throw new Error("there is not one root");
  return only;
}

function unescape(text: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`an ampersand that stands alone: ${text}`);
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Every element of a name, at any depth. */
export const all = (from: Element, name: string): Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
