// XML as text: the little that a manifest needs.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {unknown} text */
const escapeXml = (text) => String(text).replaceAll(/[&<>"]/g, (one) => ESCAPES[one]);

/**
 * An element, with its children a step further in.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {string | string[]} content a text, or elements
 * @returns {string}
 */
export function element(name, attributes = {}, content = []) {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)];
  const open = head.join(" ");
  if (typeof content === "string") return `<${open}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `<${open}/>`;
  const inside = content.join("\n").replaceAll(/^/gm, "  ");
  return `<${open}>\n${inside}\n</${name}>`;
}

export const document = (root) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
