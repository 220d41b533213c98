// Finds browsers of another make: Firefox, and the WebKit that Debian has. Installs them where this computer lets us.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const FOLDERS = (process.env.PATH ?? "").split(path.delimiter);
const inPath = (...names) =>
  FOLDERS.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));

/** Where Debian and Ubuntu keep what is not meant to be started by hand. */
const LIBRARIES = "/usr/lib";

/** The file of an installed Firefox, or nothing. */
export const firefoxFile = () => inPath("firefox-esr", "firefox");

/**
 * The files that WebKit needs, or nothing where one is missing: its driver, its small browser, and a screen for it.
 * @returns {{ driver: string, browser: string, display: string } | undefined}
 */
export function webkitFiles() {
  const [driver, display] = [inPath("WebKitWebDriver"), inPath("Xvfb")];
  const browser = driver && smallBrowser();
  return driver && browser && display ? { driver, browser, display } : undefined;
}

function smallBrowser() {
  const within = (folder, wanted) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((one) => one.isDirectory() && wanted.test(one.name))
          .map(({ name }) => path.join(folder, name))
      : [];
  return within(LIBRARIES, /linux-gnu/)
    .flatMap((folder) => within(folder, /^webkit2?gtk-/))
    .map((folder) => path.join(folder, "MiniBrowser"))
    .findLast((file) => existsSync(file));
}

const PACKAGES = ["firefox-esr", "webkit2gtk-driver", "xvfb"];

/** Debian's own packages, where this computer has apt and lets us install. */
export function installEngines() {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("Firefox or WebKit was not found. Installing them…");
  const [command, ...before] = [...(process.getuid?.() === 0 ? [] : ["sudo", "-n"]), "apt-get"];
  const apt = (...args) => spawnSync(command, [...before, ...args], { stdio: "inherit" }).status === 0;
  if (apt("update", "-qq")) apt("install", "-y", "-qq", "--no-install-recommends", ...PACKAGES);
}
