// A plugin for Vite that leaves out letters of scripts that a device has of its own: they are a tenth of what is handed out.

const FACES = /@font-face\s*\{[^}]*Noto (?:Sans Devanagari|Nastaliq Urdu)[^}]*\}/g;
const FILES = /noto-(?:sans-devanagari|nastaliq-urdu)/;

/** The styles without those letters, and the build without their files. */
export const withoutLargeLetters = () => ({
  name: "buddy-bench:without-large-letters",
  enforce: "post",
  generateBundle: {
    // Before a style is put into the page.
    order: "pre",
    handler(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (FILES.test(name)) delete bundle[name];
        else if (name.endsWith(".css")) file.source = String(file.source).replace(FACES, "");
      }
    },
  },
});
