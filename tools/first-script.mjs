// Puts all that the first page needs into one script. The bundler would split what lazy parts share with it into some
// forty files, each a request of its own on a school's slow line.

/** The plugin for Vite, and the rule by which its bundler groups modules. */
export function firstScript() {
  /** Modules that the entry imports, directly or through others, without waiting for anything. */
  const needed = new Set();
  return {
    name: "first-script",
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: "first", test: (id) => needed.has(id) }] } },
        },
      },
    }),
    buildEnd() {
      const left = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (needed.has(id)) continue;
        needed.add(id);
        left.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}
