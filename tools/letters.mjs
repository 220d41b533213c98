// Makes the letters of the first page from the fonts' own files: what English on a screen needs, and no more.
// `npm run letters` writes assets/letters; any other character comes from the whole file (src/ui/styles/letters.css).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";
import { ROOT } from "./install.mjs";

/** What is typed on a British keyboard, and the quotes, dashes and signs of well-set English. The style sheet names the same. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
];
const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join("");

const LETTERS = [
  { from: "@fontsource/andika/files/andika-latin-400-normal.woff2", to: "andika-first-400.woff2" },
  { from: "@fontsource-variable/fredoka/files/fredoka-latin-wght-normal.woff2", to: "fredoka-first.woff2" },
];

const folder = path.join(ROOT, "assets", "letters");
mkdirSync(folder, { recursive: true });
for (const { from, to } of LETTERS) {
  const whole = readFileSync(path.join(ROOT, "node_modules", from));
  const first = await subsetFont(whole, CHARACTERS, { targetFormat: "woff2" });
  writeFileSync(path.join(folder, to), first);
  console.log(`${to}: ${first.length} bytes of ${whole.length}`);
}
