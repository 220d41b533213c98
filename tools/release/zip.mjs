// A zip that is the same, byte for byte, whenever it is made from the same files.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

/** One date for every file: the first that a zip can hold. */
const DATE = new Date(1980, 0, 1);
const LEVEL = 9;

/** Pictures and sounds are packed already. */
const PACKED = /\.(webp|png|webm|mp3|woff2?)$/;

/**
 * @param {ReadonlyMap<string, Uint8Array>} files by their path in the zip
 * @returns {Uint8Array}
 */
export const zip = (files) =>
  zipSync(
    Object.fromEntries(
      [...files]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, bytes]) => [name, [bytes, { mtime: DATE, level: PACKED.test(name) ? 0 : LEVEL }]]),
    ),
  );

/** Every file below a folder, by its path from there. */
export const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll("\\", "/"), new Uint8Array(readFileSync(file))]),
  );
