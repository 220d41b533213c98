// The import chain: which folder of src may import which, and which folder alone may import a package.
// `node tools/import-chain.mjs [FOLDER]` reads every module below src (or FOLDER) and fails on any breach.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "vite";
import { ROOT } from "./install.mjs";

/** Left may import right, never back; the members of one step never import each other. */
const STEPS = [
  ["main"],
  ["screens", "hall", "teacher"],
  ["ui"],
  ["stage", "sound", "records", "locale", "offline"],
  ["play"],
  ["scenario"],
  ["policy", "art"],
];

/** The command line stands beside the game: it may import play and what is right of it. */
const CLI_MAY = ["play", "scenario", "policy", "art"];

/** Packages that one folder owns, so that one side effect has one owner. */
const OWNED = { phaser: "stage", howler: "sound", "idb-keyval": "records" };

/** Folders without any effect may import only these packages. */
const PURE = { policy: ["valibot"], scenario: ["valibot", "spache", "spache-formula"], play: [], art: [] };

/** What scenario may know of art: the names, not the drawing. */
const CATALOGUE = "art/catalogue.ts";

const stepOf = (folder) => STEPS.findIndex((step) => step.includes(folder));

function mayImport(from, to) {
  if (from === to) return true;
  if (from === "cli") return CLI_MAY.includes(to);
  return stepOf(from) >= 0 && stepOf(to) > stepOf(from);
}

/** The folder (or, for a file right below src, its name without ending) that a path below src belongs to. */
const folderOf = (file) => file.split("/")[0].replace(/\.tsx?$/, "");

const packageOf = (name) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

/**
 * Every breach in one module.
 * @param {string} file path below src, with forward slashes
 * @param {string} source the module's text
 * @returns {string[]} one sentence a breach
 */
export function breachesIn(file, source) {
  const from = folderOf(file);
  if (stepOf(from) < 0 && from !== "cli") return [`${file}: the folder "${from}" has no place in the chain`];
  return importsOf(file, source).flatMap((name) =>
    name.startsWith(".") ? chainBreach(file, from, name) : packageBreach(file, from, name),
  );
}

function chainBreach(file, from, name) {
  const target = path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, ""));
  if (target.startsWith("..")) return dataBreach(file, from, target);
  const to = folderOf(target);
  if (!mayImport(from, to)) return [`${file}: ${from} may not import ${to} (${name})`];
  if (from === "scenario" && to === "art" && target !== CATALOGUE)
    return [`${file}: scenario may take only the catalogue from art (${name})`];
  return [];
}

/** Pure rules read no files; the edges may import the project's data and assets. */
function dataBreach(file, from, target) {
  const isData = /^\.\.\/(scenarios|assets)\//.test(target) || target === "../package.json";
  return isData && !(from in PURE) ? [] : [`${file}: ${from} may not import ${target}`];
}

function packageBreach(file, from, name) {
  const known = packageOf(name);
  const owner = OWNED[known];
  if (owner && owner !== from) return [`${file}: only ${owner} may import ${known}`];
  if (from in PURE && !PURE[from].includes(known)) return [`${file}: ${from} may not import ${known}`];
  if (known.startsWith("node:") && from !== "cli") return [`${file}: only cli may import ${known}`];
  return [];
}

function importsOf(file, source) {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const asked = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const text = source.slice(start, end);
    if (!/^(["'`])[^"'`$]+\1$/.test(text)) throw new Error(`${file}: import(${text}) must name its module`);
    return text.slice(1, -1);
  });
  const named = module.staticImports.map((one) => one.moduleRequest.value);
  const passedOn = module.staticExports.flatMap((one) =>
    one.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
  );
  return [...new Set([...named, ...passedOn, ...asked])];
}

/** Reads every module below a folder laid out like src: how many there were, and every breach. */
export function checkChain(source) {
  const files = readdirSync(source, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name));
  const breaches = files.flatMap((file) => breachesIn(file, readFileSync(path.join(source, file), "utf8")));
  return { modules: files.length, breaches };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { modules, breaches } = checkChain(process.argv[2] ?? path.join(ROOT, "src"));
  for (const breach of breaches) console.error(breach);
  console.log(`${modules} modules read, ${breaches.length} breaches`);
  process.exit(modules > 0 && breaches.length === 0 ? 0 : 1);
}
