// `npm run test:engines`: one play through the game in Firefox and in WebKit. `--built` takes what is built already.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { firefoxFile, installEngines, webkitFiles } from "./engines/find.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";
import { ONE_FILE } from "./release/single.mjs";

/** The counts of the last run. */
const REPORT = path.join(ROOT, "node_modules", ".cache", "reports", "engines.json");
/** What the build asks of the oldest browsers is read, not run. */
const FLOOR = "tests/engines/floor.test.ts";
const ENGINES = { Firefox: firefoxFile, WebKit: webkitFiles };

const missing = () => Object.keys(ENGINES).filter((make) => !ENGINES[make]());
const node = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
const script = (...parts) => path.join(ROOT, "node_modules", ...parts);

ensureInstalled();
rmSync(REPORT, { force: true });
if (missing().length > 0) installEngines();
const notHere = missing();
for (const make of notHere) console.log(`${make} cannot be had on this computer: its part is not run.`);
const files = Object.keys(ENGINES)
  .filter((make) => !notHere.includes(make))
  .map((make) => `tests/engines/${make.toLowerCase()}.test.ts`);
process.exit(run());

function run() {
  const built =
    process.argv.includes("--built") && existsSync(path.join(ROOT, "dist")) && existsSync(ONE_FILE);
  const ready =
    built ||
    (node(script("vite", "bin", "vite.js"), "build", "--logLevel", "warn") &&
      node("tools/release/single.mjs"));
  if (!ready) return 1;
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const config = ["--config", "tests/engines/vitest.config.ts", "--root", "."];
  return node(script("vitest", "vitest.mjs"), "run", ...config, ...report, ...files, FLOOR) ? 0 : 1;
}
