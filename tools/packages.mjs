// The packages of others: which are locked, and which of them are in the game that is handed out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";

/** @typedef {{ name: string, version: string, folder: string, integrity?: string, dev?: boolean, optional?: boolean, dependencies?: Record<string, string> }} Locked */

const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));

/** Every package of the lock file, by the folder that it is installed in. */
export function lockedPackages() {
  const { packages } = read("package-lock.json");
  return Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, locked]) => ({ ...locked, folder, name: folder.split("node_modules/").at(-1) }));
}

/** The packages that may be in the game: those of `dependencies`, and what these need, by name. */
export function shippedPackages() {
  const locked = new Map(lockedPackages().map((one) => [one.folder, one]));
  const found = new Map();
  const left = Object.keys(read("package.json").dependencies);
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const one = locked.get(`node_modules/${name}`);
    if (!one || found.has(name)) continue;
    found.set(name, one);
    left.push(...Object.keys(one.dependencies ?? {}));
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What an installed package says of itself; nothing where it is not for this computer. */
export function manifestOf(folder) {
  return existsSync(path.join(ROOT, folder, "package.json")) ? read(`${folder}/package.json`) : undefined;
}

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** The text of a package's licence, as its makers wrote it. Throws where it has none: then it must not ship. */
export function licenceOf({ name, folder }) {
  const files = readdirSync(path.join(ROOT, folder)).filter((file) => LICENCE.test(file));
  if (files.length === 0) throw new Error(`${name} comes without the text of its licence`);
  return files
    .sort()
    .map((file) =>
      readFileSync(path.join(ROOT, folder, file), "utf8")
        .replaceAll("\r\n", "\n")
        .trim(),
    )
    .join("\n\n");
}
