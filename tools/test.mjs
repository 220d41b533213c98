// `npm test`: installs what is missing, runs every check, and ends with one line of real counts.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

const BIN = path.join(ROOT, "node_modules", ".bin");
const REPORTS = path.join(ROOT, "node_modules", ".cache", "reports");
const counts = { passed: 0, failed: 0 };

function run(command, args, env = {}) {
  const shell = process.platform === "win32";
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell, env: { ...process.env, ...env } })
      .status === 0
  );
}

/** One check that passes or fails as a whole. */
function count(title, ok) {
  counts[ok ? "passed" : "failed"] += 1;
  if (!ok) console.error(`FAILED: ${title}`);
  return ok;
}

function check(title, command, args) {
  console.log(`\n== ${title}`);
  return count(title, run(command, args));
}

/** Checks that need nothing of one another: as many at once as there are cores. What each says stands together. */
async function checks(all) {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, command, ...args] = next;
      const said = [];
      const shell = process.platform === "win32";
      const child = spawn(command, args, { cwd: ROOT, shell });
      child.stdout.on("data", (data) => said.push(data));
      child.stderr.on("data", (data) => said.push(data));
      const ok = await new Promise((ended) => {
        child.on("error", (error) => {
          said.push(Buffer.from(`${error.message}\n`));
          ended(false);
        });
        child.on("close", (code) => ended(code === 0));
      });
      console.log(`\n== ${title}\n${Buffer.concat(said).toString()}`);
      count(title, ok);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
}

/** A test runner that writes its own counts: real tests are counted, and a run without a report is one failure. */
function suite(title, command, args, report, read, env) {
  console.log(`\n== ${title}`);
  rmSync(report, { force: true });
  const ok = run(command, args, env);
  const result = existsSync(report)
    ? read(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  counts.passed += result.passed;
  counts.failed += result.failed;
  if (!ok && result.failed === 0) counts.failed += 1;
  if (result.passed + result.failed === 0) {
    console.error(`FAILED: ${title} ran no test`);
    counts.failed += 1;
  }
}

/** The build in a process that may connect to nothing. */
const BUILD = [
  "--import",
  "./tools/no-network.mjs",
  "node_modules/vite/bin/vite.js",
  "build",
  "--logLevel",
  "warn",
];
const bin = (name) => path.join(BIN, name);

ensureInstalled();
await checks([
  ["Lint", bin("oxlint"), "--type-aware", "--deny-warnings"],
  ["Types: the game", bin("tsc"), "-p", "tsconfig.json"],
  ["Types: command line and tests", bin("tsc"), "-p", "tools/tsconfig.node.json"],
  ["Types: pure folders, without DOM and Node", bin("tsc"), "-p", "tools/tsconfig.pure.json"],
  ["Types: the worker that answers without a network", bin("tsc"), "-p", "tools/tsconfig.worker.json"],
  ["Format", bin("oxfmt"), "--check"],
  ["Import chain", process.execPath, "tools/import-chain.mjs"],
  ["Policy analysis", process.execPath, "tools/packs.mjs", "policy"],
  ["Packs", process.execPath, "tools/packs.mjs", "check"],
]);
const unit = path.join(REPORTS, "unit.json");
suite(
  "Unit tests",
  bin("vitest"),
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unit}`],
  unit,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
if (check("Build, asking no network", process.execPath, BUILD)) {
  check("Sizes", bin("size-limit"), []);
  await browserTests();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

/** Drives the built game in a browser: an installed one, or one that is installed now. */
async function browserTests() {
  const browser = await ensureBrowser();
  if (!browser) {
    console.error(`FAILED: ${NO_BROWSER}`);
    counts.failed += 1;
    return;
  }
  console.log(`\nBrowser: ${browser}`);
  const report = path.join(REPORTS, "browser.json");
  suite(
    "Browser tests",
    bin("playwright"),
    ["test", "--config", "tests/browser/playwright.config.ts", "--reporter=line,json"],
    report,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  // It takes what stands built: the page above, and the one file that the browser tests have made.
  const others = path.join(REPORTS, "engines.json");
  suite("Other engines", process.execPath, ["tools/engines.mjs", "--built"], others, (counted) => ({
    passed: counted.numPassedTests,
    failed: counted.numFailedTests,
  }));
}
