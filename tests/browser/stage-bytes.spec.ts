import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ROOT } from "../../tools/install.mjs";
import { expect, test } from "./watch.ts";

/** The most that the stage may weigh beside its pictures, in bytes as they come over a line (performance.md). */
const BUDGET = 160_000;

const ASSETS = path.join(ROOT, "dist", "assets");
const built = new Map(
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, readFileSync(path.join(ASSETS, name), "utf8")]),
);

/** A script and every other one that it cannot begin without. */
function withImports(scripts: ReadonlyMap<string, string>, start: RegExp): ReadonlySet<string> {
  const found = new Set([...scripts.keys()].filter((name) => start.test(name)));
  for (const name of found)
    for (const [, other = ""] of (scripts.get(name) ?? "").matchAll(
      /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
    ))
      found.add(other);
  return found;
}

/** The bytes that come when the stage is opened: neither the first page's, nor those of the drawings, which come before it. */
const stageBytes = (scripts: ReadonlyMap<string, string>): number => {
  const there = withImports(scripts, /^(index|drawings)-/);
  return [...withImports(scripts, /^open-stage-/)]
    .filter((name) => !there.has(name))
    .reduce((sum, name) => sum + brotliCompressSync(scripts.get(name) ?? "").length, 0);
};

test(`[issue 9] all the script of the stage is at most ${BUDGET / 1000} kB`, () => {
  const bytes = stageBytes(built);
  // oxlint-disable-next-line no-console -- how much is left shows where it goes
  console.log(`the stage: ${(bytes / 1000).toFixed(1)} kB of ${BUDGET / 1000}`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test("[issue 9] the stage is weighed with all that it needs, without what is there already", () => {
  const scripts = new Map([
    ["index-a.js", 'import{a}from"./first-b.js";'],
    ["first-b.js", "first()"],
    ["open-stage-c.js", 'import{a}from"./first-b.js";import"./more-d.js";'],
    ["more-d.js", 'import{e}from"./most-e.js";more()'],
    ["most-e.js", "most(of(all))"],
  ]);
  const bytesOf = (...names: readonly string[]) =>
    names.reduce((sum, name) => sum + brotliCompressSync(scripts.get(name) ?? "").length, 0);
  expect(stageBytes(scripts)).toBe(bytesOf("open-stage-c.js", "more-d.js", "most-e.js"));
  scripts.set("drawings-f.js", 'import"./most-e.js";');
  expect(stageBytes(scripts)).toBe(bytesOf("open-stage-c.js", "more-d.js"));
});
