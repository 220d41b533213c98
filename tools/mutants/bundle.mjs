// Compiles one test file, with the mutated sources under it, into one function that can be called again and again.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { build } from "vite";
import { ROOT } from "../install.mjs";

/** Puts the mutated text in the place of each source file, and keeps the addresses that tests read files by. */
const mutated = (instrumented) => ({
  name: "mutated-sources",
  enforce: "pre",
  load(id) {
    const known = instrumented.get(id);
    if (known !== undefined) return known;
    if (!id.startsWith(ROOT) || !/\.tsx?$/.test(id) || id.includes("node_modules")) return null;
    return readFileSync(id, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
  },
});

/** The bundle's text: CommonJS, packages left outside. */
export async function bundleTest(file, instrumented) {
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: "silent",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [mutated(instrumented)],
    build: {
      ssr: file,
      write: false,
      minify: false,
      target: "node20",
      rolldownOptions: {
        treeshake: false,
        output: { format: "cjs", codeSplitting: false },
      },
    },
  });
  return output[0].code;
}

const SWITCH = /stryMutAct_9fa48\("(\d+)"\)/g;
const COVER = /stryCov_9fa48\(([^)]*)\)/g;
const marks = (ids) => `(${[...ids.matchAll(/\d+/g)].map(([id]) => `bench.seen[${id}]=`).join("")}1)`;

/** Compiles a bundle. With `seen` it writes down which mutants it passes; without, it is as quick as can be. */
export function compile(code, file, { seen }) {
  const body = code
    .replace(SWITCH, (_, id) => `(active===${id}&&bench.hit())`)
    .replace(COVER, (_, ids) => (seen ? marks(ids) : "0"));
  return vm.runInThisContext(
    `(function (require, bench, active) { const exports = {}, module = { exports };${body}\n})`,
    {
      filename: file,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
}

/** The packages that a bundle asks for. */
export const packagesOf = (code) => [
  ...new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name)),
];

export const requireHere = createRequire(import.meta.url);
