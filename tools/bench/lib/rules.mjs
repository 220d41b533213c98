// Bundles the game's rules, so that Node runs them as a build would.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../install.mjs";

let bundled;

/** @returns {Promise<typeof import("./rules.entry.js")>} */
export function loadRules() {
  bundled ??= bundle();
  return bundled;
}

async function bundle() {
  const { build } = await import("vite");
  const outDir = path.join(ROOT, "node_modules", ".cache", "bench", "rules");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: "tools/bench/lib/rules.entry.js",
      outDir,
      emptyOutDir: true,
      minify: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "rules.mjs" } },
    },
  });
  return import(pathToFileURL(path.join(outDir, "rules.mjs")).href);
}
