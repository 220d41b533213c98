/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hex. Written out because the browser's own is there on secure
 * addresses only, and a school's intranet or a file opened from a stick is none; it answers later, too.
 */
export function sha256(text: string): string {
  const blocks = padded(text);
  const state = Int32Array.from(FIRST);
  const words = new Int32Array(64);
  for (let at = 0; at < blocks.byteLength; at += 64) mix(state, words, blocks, at);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The fraction of a root as 32 bits: what the standard takes its constants from. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const PRIMES = [...Array(312).keys()].filter(
  (n) => n > 1 && ![2, 3, 5, 7, 11, 13, 17].some((d) => d < n && n % d === 0),
);
const FIRST = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One block of 64 bytes, mixed into the state. */
function mix(state: Int32Array, words: Int32Array, blocks: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = blocks.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] ?? 0;
    const late = words[i - 2] ?? 0;
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (ROUNDS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

/** The bytes, then a one bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(text: string): DataView {
  // A unit of UTF-16 is three bytes of UTF-8 at the most.
  const bytes = new Uint8Array((Math.floor((text.length * 3 + 8) / 64) + 1) * 64);
  let length = 0;
  for (const letter of text) length = putLetter(bytes, length, letter.codePointAt(0) ?? 0);
  bytes[length] = 0x80;
  const whole = (Math.floor((length + 8) / 64) + 1) * 64;
  const view = new DataView(bytes.buffer, 0, whole);
  view.setUint32(whole - 8, Math.floor((length * 8) / 2 ** 32));
  view.setUint32(whole - 4, (length * 8) >>> 0);
  return view;
}

/** What marks the first byte of a letter of one to four bytes. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** Half a surrogate pair alone is no character: U+FFFD stands for it, as in every other encoder. */
function putLetter(bytes: Uint8Array, at: number, code: number): number {
  const char = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  const more = char < 0x80 ? 0 : char < 0x800 ? 1 : char < 0x10000 ? 2 : 3;
  bytes[at] = (LEADS[more] ?? 0) | (char >> (6 * more));
  for (let i = 1; i <= more; i++) bytes[at + i] = 0x80 | ((char >> (6 * (more - i))) & 63);
  return at + more + 1;
}
