// `npm run bench -- stage` or `-- studio`: times what should be quick, as ratios within one run. Nothing here passes or fails.
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchStage } from "./bench/stage.mjs";
import { benchStudio } from "./bench/studio.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

const SUITES = { stage: benchStage, studio: benchStudio };

ensureInstalled();
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(", ")}". There are: ${Object.keys(SUITES).join(", ")}.`);
  process.exit(2);
}
const out = path.join(ROOT, "node_modules", ".cache", "bench");
mkdirSync(out, { recursive: true });
for (const name of wanted.length > 0 ? wanted : Object.keys(SUITES)) {
  const rows = await SUITES[name]();
  const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  writeFileSync(path.join(out, `${name}.json`), `${JSON.stringify({ name, machine, rows }, undefined, 2)}\n`);
  console.log(`\n${name} (${machine})`);
  console.table(rows);
}
