// Builds a page that is no part of the game: the gallery, a bench, a harness of a test.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";
import { phaser } from "./phaser/phaser.mjs";

/** The page asks for its letters ahead, as the game's own does: later ones than its words would not be taken. */
const lettersAhead = () => ({
  name: "buddy-bench:letters-ahead",
  transformIndexHtml: {
    order: "pre",
    handler: (html) => {
      const links = readFileSync(path.join(ROOT, "index.html"), "utf8").match(
        /<link[^>]*rel="preload"[^>]*>/g,
      );
      return html.replace("<title>", () => `${links.join("").replaceAll('"./', '"/')}<title>`);
    },
  },
});

/**
 * Builds one page into a folder of the cache.
 * @param {string} page the page's HTML, from the project's root
 * @param {string} name the folder's name in the cache
 * @returns {Promise<string>} the folder of the built page: the page stands in it where it stands in the project
 */
export async function buildPage(page, name) {
  const { build } = await import("vite");
  const outDir = path.join(ROOT, "node_modules", ".cache", name);
  await build({
    root: ROOT,
    configFile: false,
    base: "./",
    logLevel: "error",
    publicDir: false,
    plugins: [phaser(), lettersAhead()],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(ROOT, page) },
    },
  });
  return outDir;
}
