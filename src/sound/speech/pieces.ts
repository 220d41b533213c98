/**
 * Longer pieces than this are parted: some voices stop after a quarter of a minute (safety.md, C3).
 * At the slowest speed so much takes about ten seconds, which is less than the watchdog waits.
 */
export const LONGEST = 110;

const PARTED_AT = [",", ";", ":", "،", "؛"];

/** Marks that keep a name's direction, and that no voice should meet. */
const DIRECTION = /[\u2066-\u2069]/g;

/** A sentence in pieces that a voice can say in one go, parted at a comma or between words. */
export function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence.replace(DIRECTION, "").trim();
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST + 1);
    const comma = Math.max(...PARTED_AT.map((mark) => head.lastIndexOf(`${mark} `)));
    const space = head.lastIndexOf(" ");
    const cut = comma > LONGEST / 3 ? comma + 1 : space > 0 ? space : LONGEST;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === "" ? pieces : [...pieces, rest];
}
