// Launches the command line: bundles src/cli when its sources are newer than the bundle, and runs it.
// Plain JavaScript, so that it works on Node 20, which does not strip types.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const outDir = path.join(root, "node_modules", ".cache", "packs");
const bundle = path.join(outDir, "main.mjs");
const SOURCES = [
  "src/cli",
  "src/play",
  "src/scenario",
  "src/policy",
  "src/art/catalogue.ts",
  "tools/packs.mjs",
  "package-lock.json",
];

const newest = (target) =>
  statSync(target).isDirectory()
    ? Math.max(0, ...readdirSync(target).map((name) => newest(path.join(target, name))))
    : statSync(target).mtimeMs;

async function bundleIfStale() {
  const changed = Math.max(...SOURCES.map((source) => newest(path.join(root, source))));
  if (existsSync(bundle) && statSync(bundle).mtimeMs > changed) return;
  const { build } = await import("vite");
  // Built aside and moved into place, so that two calls at once never run half a bundle.
  const aside = `${outDir}-${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: "src/cli/main.ts",
      outDir: aside,
      emptyOutDir: true,
      minify: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "main.mjs" } },
    },
  });
  mkdirSync(outDir, { recursive: true });
  renameSync(path.join(aside, "main.mjs"), bundle);
  rmSync(aside, { recursive: true, force: true });
}

await bundleIfStale();
const { main } = await import(pathToFileURL(bundle).href);
const { outcome, json } = main(process.argv.slice(2), { root, cwd: process.env.INIT_CWD ?? process.cwd() });
const text = json ? JSON.stringify(outcome.json) : outcome.lines.join("\n");
(json || outcome.exit === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = outcome.exit;
