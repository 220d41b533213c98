// `npm test`: installs what is missing, runs every check, and ends with one line of real counts.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

const BIN = path.join(ROOT, "node_modules", ".bin");
const REPORTS = path.join(ROOT, "node_modules", ".cache", "reports");
const counts = { passed: 0, failed: 0 };

/** Says what is run, and what it has said where that was held back. */
const spoken = (title, said = "") => console.log(`\n== ${title}\n${said}`);

/**
 * Runs a command in the project's folder.
 * @param {string} title what it checks
 * @param {{ held?: boolean, env?: Record<string, string> }} how `held`: it runs beside others, and what it says stands
 *   together when it has ended
 * @returns {Promise<boolean>} whether it went well
 */
async function run(title, command, args, { held = false, env = {} } = {}) {
  if (!held) spoken(title);
  const said = [];
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: held ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  child.stdout?.on("data", (data) => said.push(data));
  child.stderr?.on("data", (data) => said.push(data));
  const ok = await new Promise((ended) => {
    child.on("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      ended(false);
    });
    child.on("close", (code) => ended(code === 0));
  });
  if (held || (!ok && said.length > 0)) spoken(title, Buffer.concat(said).toString());
  return ok;
}

/** One check that passes or fails as a whole. */
async function check(title, command, args, how) {
  const ok = await run(title, command, args, how);
  counts[ok ? "passed" : "failed"] += 1;
  if (!ok) console.error(`FAILED: ${title}`);
  return ok;
}

/** Checks that need nothing of one another: as many at once as there are cores. Whether all went well. */
async function checks(all) {
  const waiting = [...all];
  let ok = true;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, command, ...args] = next;
      ok = (await check(title, command, args, { held: true })) && ok;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return ok;
}

/** A test runner that writes its own counts: real tests are counted, and a run without a report is one failure. */
async function suite(title, command, args, report, read, how) {
  rmSync(report, { force: true });
  const ok = await run(title, command, args, how);
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
const vitestCounts = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

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
const isBuilt = await checks([
  ["Build, asking no network", process.execPath, ...BUILD],
  ["Build of one file", process.execPath, "tools/release/single.mjs"],
]);
// Browsers of another make wait for half of their time: the unit tests are run meanwhile.
await Promise.all([unitTests(), isBuilt && otherEngines()]);
if (isBuilt) {
  await Promise.all([check("Sizes", bin("size-limit"), [], { held: true }), browserTests()]);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function unitTests() {
  const report = path.join(REPORTS, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return suite("Unit tests", bin("vitest"), ["run", ...reporters], report, vitestCounts);
}

/** Firefox and WebKit play what stands built. */
function otherEngines() {
  const report = path.join(REPORTS, "engines.json");
  const args = ["tools/engines.mjs", "--built"];
  return suite("Other engines", process.execPath, args, report, vitestCounts, { held: true });
}

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
  await suite(
    "Browser tests",
    bin("playwright"),
    ["test", "--config", "tests/browser/playwright.config.ts", "--reporter=line,json"],
    report,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, BUDDY_BENCH_BUILT: "1" } },
  );
}
