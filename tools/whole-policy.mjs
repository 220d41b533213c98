// The policy as the game reads it: checked when the game is built, and with everything in it that its file leaves out.
// So no page has to check it, and what checks it is in no first load.
import path from "node:path";
import { runnerImport } from "vite";
import { ROOT } from "./install.mjs";

const POLICY = /[\\/]scenarios[\\/]policies[\\/][\w-]+\.policy\.json$/;

/** The plugin for Vite. A policy with a fault in it is not built. */
export const wholePolicy = () => ({
  name: "buddy-bench:whole-policy",
  enforce: "pre",
  async transform(text, id) {
    if (!POLICY.test(id)) return undefined;
    const { module } = await runnerImport(path.join(ROOT, "src", "policy", "read.ts"), {
      configFile: false,
      root: ROOT,
    });
    const read = module.readPolicy(JSON.parse(text), path.basename(id));
    if (!read.ok)
      return this.error(
        read.diagnostics.map(({ code, path: at, message }) => `${code} ${at}: ${message}`).join("\n"),
      );
    return { code: JSON.stringify(read.value.file), map: null };
  },
});
