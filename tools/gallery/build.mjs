// Builds the gallery's page into the cache.
import path from "node:path";
import { ROOT } from "../install.mjs";

/** The folder of the built page. */
export const GALLERY = path.join(ROOT, "node_modules", ".cache", "gallery");

/** @returns {Promise<string>} the folder of the built page */
export async function buildGallery() {
  const { build } = await import("vite");
  const outDir = GALLERY;
  await build({
    root: ROOT,
    configFile: false,
    base: "./",
    logLevel: "error",
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: path.join(ROOT, "tools", "gallery", "index.html") },
    },
  });
  return outDir;
}
