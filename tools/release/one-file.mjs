// What the build needs to put the whole game into one file: nothing is fetched, and nothing is in it twice.
import { readFileSync } from "node:fs";
import path from "node:path";
import { viteSingleFile } from "vite-plugin-singlefile";
import { ROOT } from "../install.mjs";
import { hashesIn, POLICIES, withPolicy } from "../policies.mjs";
import { withoutLargeLetters } from "./large-letters.mjs";
import { leftOut } from "./left-out.mjs";

/**
 * Left out: the characters' sheets, since the drawings that they are made from are there and the stage packs them itself;
 * sounds in the second format; and the worker, which a file cannot start.
 */
const TWINS = /\/atlases\/[\w-]+(@[12]x\.webp\?url|\.json)$|\.webm\?url$|\?worker&url$/;

/** The hashes are known once everything is in the page; until then a word stands for them. */
const LATER = "'sha256-later'";

/** Its letters are in its styles: there is nothing to fetch ahead. */
const AHEAD = /\s*<link\s[^>]*rel="preload"[^>]*>/g;

/** The page's own small picture, since a file has no other beside it, and the policy of this build. */
const pageOfOneFile = () => ({
  name: "buddy-bench:page-of-one-file",
  transformIndexHtml: {
    order: "pre",
    handler(html) {
      const icon = readFileSync(path.join(ROOT, "public", "icon.svg")).toString("base64");
      const inside = html.replace(AHEAD, "").replace("./icon.svg", `data:image/svg+xml;base64,${icon}`);
      return withPolicy(inside, { ...POLICIES.single, "script-src": LATER, "style-src": LATER });
    },
  },
});

/** The page with the hashes of its own script and styles in its policy: no other can run in it. */
export const withHashes = (html) =>
  withPolicy(html, {
    ...POLICIES.single,
    "script-src": hashesIn(html, "script").join(" "),
    "style-src": hashesIn(html, "style").join(" "),
  });

const hashed = () => ({
  name: "buddy-bench:hashed",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.fileName.endsWith(".html")) file.source = withHashes(String(file.source));
    },
  },
});

/** The plugins for Vite of the build of one file. */
export const oneFile = () => [
  leftOut(TWINS),
  withoutLargeLetters(),
  pageOfOneFile(),
  viteSingleFile(),
  hashed(),
];
