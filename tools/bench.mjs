// `npm run bench`: times what should be quick, beside others that do the same, in one run. Nothing here passes or fails.
// `npm run bench -- press check` runs some measures, `--quick` takes fewer rounds. A run of all of them writes BENCHMARKS.md.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openContenders } from "./bench/lib/contenders.mjs";
import { machine } from "./bench/lib/machine.mjs";
import { MEASURES } from "./bench/lib/measures.mjs";
import { page } from "./bench/lib/report.mjs";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

const ROUNDS = { quick: 3, full: 9 };
const OUT = path.join(ROOT, "node_modules", ".cache", "bench");

ensureInstalled();
// The packs are read from where the project stands, wherever this was started.
process.chdir(ROOT);
const given = process.argv.slice(2);
const quick = given.includes("--quick");
const wanted = given.filter((name) => name !== "--quick");
const unknown = wanted.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(
    `There is no measure "${unknown.join(", ")}". There are: ${Object.keys(MEASURES).join(", ")}.`,
  );
  process.exit(2);
}
const executablePath = await ensureBrowser();
if (!executablePath) throw new Error(NO_BROWSER);
const { chromium } = await import("@playwright/test");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const about = { ...machine(browser), quick, rounds: quick ? ROUNDS.quick : ROUNDS.full };
/**
 * Built, written and served when the first measure asks for them.
 * @type {ReturnType<typeof openContenders> | undefined}
 */
let opened;
const open = () => (opened ??= openContenders());
const measured = [];
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(MEASURES)) {
    const start = Date.now();
    const one = await MEASURES[name]({ browser, open, rounds: about.rounds, quick });
    measured.push(one);
    console.log(`\n${one.title} (${Math.round((Date.now() - start) / 1000)} s)\n${one.said}`);
    for (const { title, text } of one.tables) console.log(`\n${title}\n${text}`);
  }
} finally {
  await browser.close();
  if (opened) await (await opened).close();
}
mkdirSync(OUT, { recursive: true });
const json = path.join(OUT, "bench.json");
writeFileSync(json, `${JSON.stringify({ about, measured }, undefined, 2)}\n`);
console.log(`\nAll of it, with what is behind each number: ${path.relative(ROOT, json)}`);
if (wanted.length === 0) {
  const { contenders } = await open();
  writeFileSync(path.join(ROOT, "BENCHMARKS.md"), page({ about, measured, contenders }));
}
