// `npm run build:single`: the whole game as one file, release/buddy-bench.html, which plays by double-click.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, ROOT } from "../install.mjs";

export const ONE_FILE = path.join(ROOT, "release", "buddy-bench.html");

/** The most that the file may weigh (performance.md). */
export const BUDGET = 6_000_000;

const INSIDE = [
  ["sounds", /data:audio\/mpeg;base64,[A-Za-z0-9+/=]+/g],
  ["letters", /data:font\/woff2;base64,[A-Za-z0-9+/=]+/g],
];

/** What is in the file, in bytes, the largest first. */
export function weigh(html) {
  const parts = INSIDE.map(([name, pattern]) => [
    name,
    [...html.matchAll(pattern)].reduce((sum, [text]) => sum + text.length, 0),
  ]);
  const all = Buffer.byteLength(html);
  const rest = all - parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { all, parts: [...parts, ["script, stories, words and styles", rest]].sort((a, b) => b[1] - a[1]) };
}

/** Builds the file and returns where it stands. Throws where it has grown over its budget. */
export async function buildSingle() {
  const { build } = await import("vite");
  await build({ root: ROOT, mode: "single", logLevel: "error" });
  const html = readFileSync(path.join(ROOT, "node_modules", ".cache", "single", "index.html"), "utf8");
  mkdirSync(path.dirname(ONE_FILE), { recursive: true });
  writeFileSync(ONE_FILE, html);
  const { all, parts } = weigh(html);
  if (all > BUDGET) throw new Error(`the file has ${all} bytes; ${BUDGET} is the most`);
  return { file: ONE_FILE, all, parts };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const { file, all, parts } = await buildSingle();
  const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  for (const [name, bytes] of parts) console.log(`${mb(bytes).padStart(9)}  ${name}`);
  console.log(`${mb(all).padStart(9)}  ${path.relative(ROOT, file)} (budget ${mb(BUDGET)})`);
}
