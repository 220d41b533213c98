// `npm run release`: everything that a version hands out, in release/, with the hash of each file.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, ROOT } from "../install.mjs";

const FOLDER = path.join(ROOT, "release");
const SUMS = "SHA256SUMS";

/**
 * The hash of each file, a line each, as `sha256sum --check` reads them.
 * @param {ReadonlyMap<string, Uint8Array>} files by their names
 */
export const checksums = (files) =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");

/** Makes every file of a release anew and says how large each is. */
async function release() {
  // From here on nobody is asked for anything.
  await import("../no-network.mjs");
  const { build } = await import("vite");
  const { filesIn, zip } = await import("./zip.mjs");
  const { buildSingle } = await import("./single.mjs");
  const { buildLms } = await import("./lms-build.mjs");
  const { scormPackages } = await import("./scorm.mjs");
  const { CMI5_PACKAGE, cmi5Package } = await import("./cmi5.mjs");
  const { SBOM, sbomText } = await import("./sbom.mjs");
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const write = (name, bytes) => writeFileSync(path.join(FOLDER, name), bytes);
  await build({ root: ROOT, logLevel: "error" });
  write("buddy-bench-web.zip", zip(filesIn(path.join(ROOT, "dist"))));
  await buildSingle();
  await buildLms();
  for (const [name, bytes] of scormPackages()) write(name, bytes);
  write(CMI5_PACKAGE, cmi5Package());
  write(SBOM, sbomText());
  copyFileSync(path.join(ROOT, "tools", "kill-switch", "sw.js"), path.join(FOLDER, "kill-switch-sw.js"));
  const names = readdirSync(FOLDER).sort();
  const files = new Map(names.map((name) => [name, readFileSync(path.join(FOLDER, name))]));
  write(SUMS, checksums(files));
  for (const [name, { length }] of files) console.log(`${(length / 1e6).toFixed(2).padStart(6)} MB  ${name}`);
  console.log(`${names.length} files in release/, and ${SUMS} with their hashes`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await release();
}
