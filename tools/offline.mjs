// What the build needs to make the game playable without a network: the worker's list of files, and the app's manifest.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { VitePWA } from "vite-plugin-pwa";

/** Files larger than this are none of ours: the largest is the moving picture's script. */
const LARGEST = 3 * 1024 * 1024;

/** The manifest by which a device can put the game on its home screen. Paths are relative: any sub-path will do. */
export const MANIFEST = {
  id: "./",
  start_url: "./",
  scope: "./",
  name: "Buddy Bench",
  short_name: "Buddy Bench",
  description: "Practise what a buddy mentor keeps private, and what a grown-up must know.",
  lang: "en-GB",
  dir: "ltr",
  display: "standalone",
  background_color: "#FFF4E0",
  theme_color: "#FFF4E0",
  categories: ["education", "kids"],
  icons: [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
};

/**
 * Adds to each file on the worker's list the hash of what is in it: the browser then refuses anything else.
 * @param {() => string} folder tells the folder of the built files
 */
const withHashes = (folder) => async (entries) => ({
  manifest: await Promise.all(
    entries.map(async (entry) => {
      const bytes = await readFile(path.join(folder(), entry.url));
      return { ...entry, integrity: `sha256-${createHash("sha256").update(bytes).digest("base64")}` };
    }),
  ),
  warnings: [],
});

/** The plugins for Vite. The update waits for the first page (`src/offline/offline.ts`), so nothing registers by itself. */
export function offline() {
  let folder = "dist";
  const whereTo = {
    name: "offline:where-to",
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir);
    },
  };
  const worker = VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "sw.ts",
    injectRegister: false,
    manifest: MANIFEST,
    injectManifest: {
      globPatterns: ["**/*.{html,js,css,json,svg,png,webp,webm,mp3,woff,woff2}"],
      globIgnores: ["sw.js"],
      maximumFileSizeToCacheInBytes: LARGEST,
      manifestTransforms: [withHashes(() => folder)],
    },
  });
  return [whereTo, worker];
}
