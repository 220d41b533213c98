// `npm run shots`: builds the game and takes a picture of every screen at four sizes, into shots/ (not in git).
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
if (!(await ensureBrowser())) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const run = (script, args) =>
  spawnSync(process.execPath, [path.join(ROOT, "node_modules", ...script), ...args], {
    cwd: ROOT,
    stdio: "inherit",
  }).status;
const built = run(["vite", "bin", "vite.js"], ["build", "--logLevel", "warn"]);
process.exit(
  built ||
    run(
      ["@playwright", "test", "cli.js"],
      ["test", "--config", "tests/browser/shots.config.ts", ...process.argv.slice(2)],
    ),
);
