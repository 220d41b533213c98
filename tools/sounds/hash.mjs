// What the sounds were made from: the notes, the instruments, the mix. A test compares this with the manifest.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Everything that can be heard in the result. */
export const MADE_FROM = [
  "effects.mjs",
  "encode.mjs",
  "instruments.mjs",
  "loops.mjs",
  "mix.mjs",
  "notes.mjs",
  "../sounds.mjs",
];

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The fingerprint of the sources, the same on every system. */
export const hashOfSources = (folder = import.meta.dirname) =>
  sha256(
    MADE_FROM.map(
      (file) => `${file}\n${readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n")}`,
    ).join("\n"),
  );
