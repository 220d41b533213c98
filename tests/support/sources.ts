import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One file of the project, as text, with its path from the root. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every file under a folder whose name ends so, in order. */
export const sourcesIn = (folder: string, ending: RegExp): Source[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .sort((one, other) => one.localeCompare(other))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
