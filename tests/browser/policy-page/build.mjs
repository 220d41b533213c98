// Builds the page of the policy page by itself, as the gallery's page is built.
import path from "node:path";
import { ROOT } from "../../../tools/install.mjs";

/** Builds the page into a folder of this name in the cache. @returns {Promise<string>} the built page's folder */
export async function buildPolicyPage(name) {
  const { build } = await import("vite");
  const outDir = path.join(ROOT, "node_modules", ".cache", name);
  await build({
    root: path.join(ROOT, "tests", "browser", "policy-page"),
    configFile: false,
    base: "./",
    logLevel: "error",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  return outDir;
}
