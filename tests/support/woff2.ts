import { brotliDecompressSync } from "node:zlib";

/** A font's own tables begin here, after the header of the WOFF2 file. */
const HEADER = 48;
/** Of the tables that the format knows by number, those that this reader must tell apart. */
const CMAP = 0;
const OUTLINES = [10, 11];
const NAMED = 63;

/** A number of the WOFF2 directory: seven bits a byte, the highest bit says that more follow. */
function readNumber(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = from; ; at++) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, end: at + 1 };
  }
}

/** The `cmap` table of a WOFF2 file: which characters the font has. Throws where the file is no WOFF2 or has none. */
function cmapOf(file: Buffer): Buffer {
  if (file.toString("latin1", 0, 4) !== "wOF2") throw new Error("not a WOFF2 file");
  let at = HEADER;
  let offset = 0;
  let cmap: { readonly from: number; readonly length: number } | undefined;
  for (let left = file.readUInt16BE(12); left > 0; left--) {
    const flags = file.readUInt8(at++);
    const tag = flags & NAMED;
    if (tag === NAMED) at += 4;
    const original = readNumber(file, at);
    at = original.end;
    let length = original.value;
    const version = flags >> 6;
    if (OUTLINES.includes(tag) ? version !== 3 : version !== 0) {
      const changed = readNumber(file, at);
      at = changed.end;
      length = changed.value;
    }
    if (tag === CMAP) cmap = { from: offset, length };
    offset += length;
  }
  if (!cmap) throw new Error("a font without a table of characters");
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return tables.subarray(cmap.from, cmap.from + cmap.length);
}

/** The characters of one subtable that stand for a glyph: formats 4 and 12, the two in use. */
function charactersOf(table: Buffer): number[] {
  const found: number[] = [];
  const format = table.readUInt16BE(0);
  if (format === 12) {
    for (let group = 0; group < table.readUInt32BE(12); group++) {
      const at = 16 + group * 12;
      for (let one = table.readUInt32BE(at); one <= table.readUInt32BE(at + 4); one++) found.push(one);
    }
  }
  if (format === 4) {
    const size = table.readUInt16BE(6);
    for (let at = 0; at < size; at += 2) {
      const [end, start] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + size + at)];
      const delta = table.readUInt16BE(16 + 2 * size + at);
      const rangeAt = 16 + 3 * size + at;
      const range = table.readUInt16BE(rangeAt);
      for (let one = start; one <= end && one < 0xffff; one++) {
        const glyph = range === 0 ? one + delta : table.readUInt16BE(rangeAt + range + 2 * (one - start));
        if ((glyph & 0xffff) !== 0) found.push(one);
      }
    }
  }
  return found;
}

/** Every character, by its number, for which a WOFF2 font has a glyph. */
export function charactersIn(file: Buffer): ReadonlySet<number> {
  const cmap = cmapOf(file);
  const found = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    for (const one of charactersOf(cmap.subarray(cmap.readUInt32BE(8 + table * 8)))) found.add(one);
  }
  return found;
}
