// Installs what the bench is run against into the cache, by its own lock file: no part of the game, nor of its tests.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../../install.mjs";

const FILES = ["package.json", "package-lock.json"];
const FOLDER = path.join(ROOT, "node_modules", ".cache", "bench", "rivals");

const same = (name) => {
  const kept = path.join(FOLDER, name);
  return (
    existsSync(kept) &&
    readFileSync(kept, "utf8") === readFileSync(path.join(import.meta.dirname, name), "utf8")
  );
};

/** @returns {{ require: NodeJS.Require, folder: string, versions: Record<string, string> }} */
export function ensureRivals() {
  const { dependencies } = JSON.parse(readFileSync(path.join(import.meta.dirname, "package.json"), "utf8"));
  const there = Object.keys(dependencies).every((name) =>
    existsSync(path.join(FOLDER, "node_modules", name)),
  );
  if (!there || !FILES.every(same)) {
    mkdirSync(FOLDER, { recursive: true });
    for (const name of FILES) copyFileSync(path.join(import.meta.dirname, name), path.join(FOLDER, name));
    console.log("Installing the rivals…");
    const windows = process.platform === "win32";
    const done = spawnSync(
      windows ? "npm.cmd" : "npm",
      ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
      {
        cwd: FOLDER,
        stdio: "inherit",
        shell: windows,
      },
    );
    if (done.status !== 0) throw new Error("The rivals could not be installed. Is this computer online?");
  }
  return {
    require: createRequire(path.join(FOLDER, "index.js")),
    folder: path.join(FOLDER, "node_modules"),
    versions: dependencies,
  };
}
