// Puts all that the first page needs into one script, all drawings into another, and so what reads an earlier visit, and the
// screens after the first choice.
// The bundler would split what lazy parts share with them into some forty files, each a request of its own on a slow line.
import path from "node:path";
import { ROOT } from "./install.mjs";

const at = (...parts) => path.join(ROOT, "src", ...parts);
/** The art, which fills in the first page's pictures, and how the animal walks on the map. */
const DRAWINGS = [at("ui", "drawings.ts"), at("screens", "map-walk.ts")];
/** What a browser keeps of an earlier visit is read before the page is shown: see src/screens/kept.ts. */
const KEPT = [
  at("records", "read-settings.ts"),
  at("records", "read-sitting.ts"),
  at("screens", "from-sitting.ts"),
  at("ui", "scanning.ts"),
];
/** The screens after the first choice, and the rest of what ships: see src/screens/rest.ts. */
const LATER = [
  at("screens", "later-screen.tsx"),
  at("screens", "rest.ts"),
  at("screens", "set-up.ts"),
  at("main", "rooms.tsx"),
  at("screens", "clear-device.ts"),
  at("screens", "soundscape.tsx"),
  at("ui", "idle.tsx"),
  at("ui", "scene-sound.tsx"),
  at("offline", "offline.ts"),
  at("sound", "open-sound.ts"),
];

/**
 * What a part is fetched together with: its styles, and the groups that it builds on. The rest, of a grown-ups' room, comes
 * one step later: its names in the first script would be more than a pupil's whole way pays for.
 */
const AHEAD = /\.css$|\/(?:drawings|kept|later|rolldown-runtime)-/;

/** The plugin for Vite, and the rule by which its bundler groups modules. */
export function firstScript() {
  /** Modules that the entry imports, directly or through others, without waiting for anything. */
  const needed = new Set();
  /** The same of the others, but for what an earlier one holds already. */
  const drawn = new Set();
  const kept = new Set();
  const later = new Set();
  const groups = [
    { name: "first", test: (id) => needed.has(id) },
    { name: "drawings", test: (id) => drawn.has(id) },
    { name: "kept", test: (id) => kept.has(id) },
    { name: "later", test: (id) => later.has(id) },
  ];
  return {
    name: "first-script",
    config: () => ({
      build: {
        modulePreload: { resolveDependencies: (_, files) => files.filter((file) => AHEAD.test(file)) },
        rolldownOptions: { output: { codeSplitting: { groups } } },
      },
    }),
    buildEnd() {
      const importsOf = (id) => this.getModuleInfo(id)?.importedIds ?? [];
      const collect = (into, starts, isElsewhere) => {
        const left = [...starts];
        for (let id = left.pop(); id !== undefined; id = left.pop()) {
          if (into.has(id) || isElsewhere(id)) continue;
          into.add(id);
          left.push(...importsOf(id));
        }
      };
      const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      collect(needed, entries, () => false);
      collect(drawn, DRAWINGS, (id) => needed.has(id));
      collect(kept, KEPT, (id) => needed.has(id) || drawn.has(id));
      collect(later, LATER, (id) => needed.has(id) || drawn.has(id) || kept.has(id));
    },
  };
}
