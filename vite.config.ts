import { defineConfig } from "vite";
import { buildFor } from "./tools/builds.mjs";
import { onlyNamed } from "./tools/licences.mjs";

/** The oldest browsers a school may have (architecture.md, browser floor). */
const BROWSER_FLOOR = ["safari15.6", "chrome109", "firefox115"];

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: buildFor(mode).plugins(),
  worker: { plugins: () => [onlyNamed()] },
  publicDir: buildFor(mode).publicDir,
  oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
  build: {
    target: BROWSER_FLOOR,
    // Fonts and pictures stay files: the policy of the page allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
    ...buildFor(mode).build,
  },
}));
