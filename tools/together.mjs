// How a part of the game is fetched: `tools/together.js`, in place of the bundler's own, which is three times as large for
// pages that ours is none of. It stands in the first script, for which every child waits.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";

const OWN = "\0vite/preload-helper.js";

/** The plugin for Vite. A build that no longer asks for it stops: then the two have to be compared again. */
export function together() {
  let isUsed = false;
  return {
    name: "buddy-bench:together",
    apply: "build",
    enforce: "pre",
    load(id) {
      if (id !== OWN) return undefined;
      isUsed = true;
      return readFileSync(path.join(ROOT, "tools", "together.js"), "utf8");
    },
    buildEnd(error) {
      if (!error && !isUsed) this.error("Vite fetches parts in another way than tools/together.js");
    },
  };
}
