import type { Pack } from "./format.ts";

/** A pack's content as canonical JSON (RFC 8785: keys sorted, no spaces), without its review: what a sign-off signs. */
export function canonicalContent(pack: Pack): string {
  const { review: _review, ...content } = pack;
  return canonical(content);
}

/** Any plain data as canonical JSON (RFC 8785): the same data gives the same text, however it was put together. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
