// Finds a browser for the tests: an installed Chrome, Chromium or Edge, else installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";

/** A Chromium without windows comes first: it draws the same pages with about half the work. */
const NAMES = [
  "chromium-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "msedge",
];
const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((file) =>
      path.join(process.env[folder] ?? "", file),
    ),
  ),
  linux: (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
};

/** The file of an installed browser, or nothing. `BUDDY_BENCH_BROWSER` names one that stands elsewhere. */
export function installedBrowser() {
  const named = process.env.BUDDY_BENCH_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  return (PLACES[process.platform] ?? PLACES.linux).find((file) => existsSync(file));
}

/** The file of Playwright's own browser, or nothing where it has not been downloaded. */
async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

const succeeds = (command, args) => spawnSync(command, args, { cwd: ROOT, stdio: "inherit" }).status === 0;

/** Debian's own Chromium, without windows if it has that, where this computer has apt and lets us install. */
function installFromApt() {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...root, "apt-get", ...args];
    return succeeds(command, rest);
  };
  const install = (name) => apt("install", "-y", "-qq", "--no-install-recommends", name);
  return apt("update", "-qq") && (install("chromium-headless-shell") || install("chromium"));
}

/**
 * A browser for the tests, installed if need be.
 * @returns {Promise<string | undefined>} the file of the browser; nothing where none can be had
 */
export async function ensureBrowser() {
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  console.log("No Chrome, Chromium or Edge was found. Installing one…");
  const playwright = path.join(ROOT, "node_modules", "@playwright", "test", "cli.js");
  if (succeeds(process.execPath, [playwright, "install", "chromium"])) {
    const own = await playwrightBrowser();
    if (own) return own;
  }
  return installFromApt() ? installedBrowser() : undefined;
}

export const NO_BROWSER =
  "The browser tests need Chrome, Chromium or Edge: please install one of them, and run npm test again.";
