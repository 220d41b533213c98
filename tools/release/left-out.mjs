// A plugin for Vite that leaves files out of a build: what imports them is handed an empty text.

/** The module that stands for what is left out. */
const NOTHING = "\0nothing";

/** @param {RegExp} files what is left out, as it is imported */
export const leftOut = (files) => ({
  name: "buddy-bench:left-out",
  enforce: "pre",
  resolveId: (id) => (files.test(id) ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'export default "";' : undefined),
});
