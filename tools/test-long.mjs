// `npm run test:long`: random tests for long, and all of what `npm test` takes a part of, with a seed that is printed. BUDDY_BENCH_SEED takes another one.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const seed = process.env.BUDDY_BENCH_SEED ?? String(Date.now() % 1_000_000);
console.log(`Seed ${seed}. The same again: BUDDY_BENCH_SEED=${seed} npm run test:long`);
const env = { ...process.env, BUDDY_BENCH_LONG: "1", BUDDY_BENCH_SEED: seed };
const script = (...parts) => path.join(ROOT, "node_modules", ...parts);
const run = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit", env }).status === 0;

/** Whatever asks whether it may go on for long. */
const long = readdirSync(path.join(ROOT, "tests"), { recursive: true })
  .map((name) => `tests/${String(name).replaceAll("\\", "/")}`)
  .filter((file) => /\.(test|spec)\.ts$/.test(file))
  .filter((file) => readFileSync(path.join(ROOT, file), "utf8").includes("support/long.ts"));
const units = run(script("vitest", "vitest.mjs"), "run", ...long.filter((file) => file.endsWith(".test.ts")));
const built = run(script("vite", "bin", "vite.js"), "build", "--logLevel", "error");
const browser = built && (await ensureBrowser());
if (built && !browser) console.error(NO_BROWSER);
const config = ["--config", "tests/browser/playwright.config.ts"];
const played =
  browser &&
  run(
    script("@playwright", "test", "cli.js"),
    "test",
    ...config,
    ...long.filter((file) => file.endsWith(".spec.ts")),
  );
console.log(`Seed ${seed}: ${units && played ? "nothing was found" : "see above"}`);
process.exit(units && played ? 0 : 1);
