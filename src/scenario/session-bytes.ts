const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A text as base64url over UTF-8: safe in an address without any further spelling. Throws for half a character. */
export function toBase64Url(text: string): string {
  let out = "";
  let held = 0;
  let bits = 0;
  for (const byte of utf8(text)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out += ALPHABET[(held >> bits) & 63] ?? "";
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? out + (ALPHABET[(held << (6 - bits)) & 63] ?? "") : out;
}

/** The text behind base64url; nothing where it is not base64url, or not UTF-8. */
export function fromBase64Url(coded: string): string | undefined {
  let percent = "";
  let held = 0;
  let bits = 0;
  for (const letter of coded) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    percent += `%${((held >> bits) & 255).toString(16).padStart(2, "0")}`;
    held &= (1 << bits) - 1;
  }
  try {
    return decodeURIComponent(percent);
  } catch {
    return undefined;
  }
}

/** The UTF-8 bytes of a text, by the one coder that every JavaScript has. */
function utf8(text: string): number[] {
  const parts = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return parts.map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}
