// Makes the mutants: every small change that could be made to a file, all compiled into it behind switches.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { ROOT } from "../install.mjs";
import { PLAY_EQUIVALENTS } from "./equivalents-play.mjs";
import { EQUIVALENTS } from "./equivalents.mjs";

const quiet = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/** Each source file below a folder of src, by its path from the root. */
const sourcesOf = (folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .sort();

/** The text of a file between two places. */
function textAt(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  const last = part.length - 1;
  part[last] = part[last].slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.join("\n");
}

/** Words that a person reads, and the words of a list: tests pin the code and the place of a diagnostic, not its sentence. */
const isWording = ({ file, mutator, code }) =>
  mutator === "StringLiteral" && (/ /.test(code) || file === "src/scenario/british-words.ts");

const ALL_EQUIVALENTS = [...EQUIVALENTS, ...PLAY_EQUIVALENTS];

const equivalentTo = (mutant) =>
  ALL_EQUIVALENTS.find(
    ({ file, within, code, becomes }) =>
      file === mutant.file &&
      mutant.text.includes(within) &&
      code === mutant.code &&
      becomes === mutant.becomes,
  );

/** The branch that the compiler holds shut: nothing comes there, and a new event or period does not compile without a branch of its own. */
const NEVER_REACHED = /^default:\s+return \w+ satisfies never;$/;

/** Why a mutant is not tried, or nothing. */
function leftOut(mutant) {
  if (isWording(mutant)) return "wording";
  return equivalentTo(mutant) || NEVER_REACHED.test(mutant.code) ? "equivalent" : undefined;
}

/** Equivalents that no mutant answers to any more: the code has changed. */
export const staleEquivalents = (mutants) =>
  ALL_EQUIVALENTS.filter((one) => !mutants.some((mutant) => equivalentTo(mutant) === one));

/** Mutants of these folders, numbered, and each file's text with all of its mutants in it. */
export async function makeMutants(folders) {
  const names = folders.flatMap(sourcesOf);
  const texts = new Map(names.map((name) => [name, readFileSync(path.join(ROOT, name), "utf8")]));
  const made = await new Instrumenter(quiet).instrument(
    names.map((name) => ({ name: path.join(ROOT, name), mutate: true, content: texts.get(name) })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  const lines = new Map(names.map((name) => [name, texts.get(name).split("\n")]));
  const mutants = made.mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
    const file = path.relative(ROOT, fileName).split(path.sep).join("/");
    const code = textAt(lines.get(file), location);
    const mutant = {
      id: Number(id),
      file,
      folder: file.split("/").slice(0, 2).join("/"),
      line: location.start.line + 1,
      column: location.start.column + 1,
      mutator: mutatorName,
      code,
      becomes: replacement,
      text: lines.get(file)[location.start.line],
    };
    return { ...mutant, leftOut: leftOut(mutant) };
  });
  return { mutants, instrumented: new Map(made.files.map((file) => [file.name, file.content])) };
}
