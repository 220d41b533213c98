// What the first script holds of a pack, asked for as `pack.json?opening` and `text.en-GB.json?opening`: its first story,
// and of the others what is told of them before they are chosen. Made from the pack's own files by each build.
import { readFileSync } from "node:fs";
import path from "node:path";

const ASKED = /[\\/](pack|text\.[\w-]+)\.json\?opening$/;

/** A pack in which only the first story is whole. */
export const openingOf = (pack) => ({
  ...pack,
  scenarios: pack.scenarios.map((scenario, i) => (i === 0 ? scenario : toldBefore(scenario))),
});

/** Whom the player meets is seen before a story is chosen: the others of its cast are not. */
const SEEN = ["mentor", "mentee"];

function toldBefore({ id, title, note, place, years, twin, cast, start }) {
  const seen = Object.fromEntries(Object.entries(cast).filter(([, { role }]) => SEEN.includes(role)));
  return { id, title, note, place, years, twin, cast: seen, start, passages: [] };
}

/** The sentences that something in a pack names. */
export function sentencesNamedIn(pack, texts) {
  const named = new Set();
  const look = (part) => {
    if (typeof part === "string") named.add(part);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(look);
  };
  look(pack);
  return Object.fromEntries(Object.entries(texts).filter(([name]) => named.has(name)));
}

/** The plugin for Vite. */
export const opening = () => ({
  name: "buddy-bench:opening",
  enforce: "pre",
  transform(text, id) {
    const [, file] = ASKED.exec(id) ?? [];
    if (file === undefined) return undefined;
    const beside = path.join(path.dirname(id), "pack.json");
    this.addWatchFile(beside);
    const pack = openingOf(JSON.parse(readFileSync(beside, "utf8")));
    const held = file === "pack" ? pack : sentencesNamedIn(pack, JSON.parse(text));
    return { code: `export default ${JSON.stringify(held)}`, moduleType: "js", map: null };
  },
});
