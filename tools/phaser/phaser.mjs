// Builds Phaser from the sources in its package, with only the parts that the stage uses: see entry.js. The package's own
// finished file is one piece that cannot be taken apart, twice as large. Types stay those of the package.
import path from "node:path";
import { ROOT } from "../install.mjs";

/** `BUDDY_BENCH_PHASER=full` builds with the finished file of the package, should ours ever be in doubt. */
const SWITCH = "BUDDY_BENCH_PHASER";

const HERE = path.join(ROOT, "tools", "phaser");
const ENTRY = path.join(HERE, "entry.js");
const SOURCES = path.join(ROOT, "node_modules", "phaser", "src");

/** What Phaser's sources ask of whoever builds them, as `typeof NAME`. */
const FLAGS = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const FLAG = /\btypeof ([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b/;

/**
 * Three modules ask for a whole part of Phaser and use a little of it: they are given the little.
 * By the module's name: what it asks for, and the file it is given.
 */
const SHORT_CUTS = {
  "core/Config.js": { asks: "../math/", given: "random.cjs" },
  "utils/object/GetAdvancedValue.js": { asks: "../../math", given: "random.cjs" },
  "renderer/webgl/renderNodes/BatchHandler.js": { asks: "../../../renderer", given: "renderer-events.cjs" },
};

/** What `resolveId` is asked about: the package, and what a short cut may spare. */
const ASKED = /^(phaser|(\.\.\/)+(math\/?|renderer))$/;

const nameOf = (id) => path.relative(SOURCES, id).replaceAll("\\", "/");

/** A source with its flags answered. Throws for a flag that a newer Phaser may have and nobody has answered here. */
export function withFlags(code, name) {
  return code.replaceAll(new RegExp(FLAG, "g"), (_asked, flag) => {
    if (!(flag in FLAGS)) throw new Error(`${name} asks for ${flag}, which tools/phaser does not answer`);
    return String(FLAGS[flag]);
  });
}

/**
 * The plugins for Vite by which a build gets its Phaser. In the dev server and in unit tests it is the package as it is.
 * @param {string} [wanted] `full` for the whole package, `parts` or nothing for what the stage uses
 * @returns {import("vite").Plugin[]}
 */
export function phaser(wanted = process.env[SWITCH]) {
  if (wanted === "full") return [];
  if (wanted !== undefined && wanted !== "parts")
    throw new Error(`${SWITCH} is "full" or "parts", not "${wanted}"`);
  const taken = new Set();
  return [
    {
      name: "buddy-bench:phaser",
      enforce: "pre",
      apply: "build",
      buildStart: () => taken.clear(),
      // The filters spare some two thousand calls of each of the two.
      resolveId: {
        filter: { id: ASKED },
        handler(asked, from) {
          if (asked === "phaser") return ENTRY;
          const name = from && nameOf(from);
          if (SHORT_CUTS[name]?.asks !== asked) return undefined;
          taken.add(name);
          return path.join(HERE, SHORT_CUTS[name].given);
        },
      },
      transform: {
        filter: { id: /phaser[\\/]src[\\/].*\.js$/, code: FLAG },
        handler: (code, id) => ({ code: withFlags(code, nameOf(id)), map: null }),
      },
      buildEnd() {
        if (![...this.getModuleIds()].includes(ENTRY)) return;
        const left = Object.keys(SHORT_CUTS).filter((name) => !taken.has(name));
        if (left.length > 0)
          this.error(`Phaser has changed: these no longer ask for what they are spared: ${left.join(", ")}`);
      },
      // The bundler only warns of a part that entry.js does not have, and the game would fail when it is played.
      onLog(_level, { code, message }) {
        if (code === "IMPORT_IS_UNDEFINED") throw new Error(message);
      },
    },
  ];
}
