// Puts the licences of what others made into every build: they ask that their text goes with what is handed out.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";
import { licenceOf, manifestOf, shippedPackages } from "./packages.mjs";

export const LICENCES = "licences.txt";

const RULE = "-".repeat(72);

/** The whole text: this game's licence, then each package's, by name. */
export function licencesText() {
  const own = readFileSync(path.join(ROOT, "LICENSE"), "utf8").trim();
  const others = shippedPackages().map((one) => {
    const title = `${one.name} ${one.version} (${manifestOf(one.folder).license})`;
    return `${RULE}\n${title}\n${RULE}\n\n${licenceOf(one)}\n`;
  });
  const head =
    "Buddy Bench, and the parts made by others that are in it. The fonts are unchanged; of two there is a part as well, with the letters of the first page alone.";
  return [`${head}\n`, `${RULE}\nBuddy Bench (MIT)\n${RULE}\n\n${own}\n`, ...others].join("\n");
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** The names of the packages that these modules belong to. */
export const packagesOf = (modules) =>
  [...new Set(modules.flatMap((id) => PACKAGE.exec(id.replaceAll("\\", "/"))?.[1] ?? []))].sort(
    (one, other) => (one < other ? -1 : 1),
  );

/**
 * What is wrong with what a build holds: packages that `dependencies` does not name, so that no licence, no list of parts
 * and no look for known faults would hold them.
 */
export function unnamed(modules) {
  const named = new Set(shippedPackages().map(({ name }) => name));
  return packagesOf(modules).filter((name) => !named.has(name));
}

const modulesIn = (bundle) =>
  Object.values(bundle).flatMap(({ moduleIds, originalFileNames }) => moduleIds ?? originalFileNames ?? []);

/** A plugin for Vite: stops a build that holds what is not named. Workers are built apart, so it stands there too. */
export const onlyNamed = () => ({
  name: "buddy-bench:only-named",
  generateBundle(_options, bundle) {
    const wrong = unnamed(modulesIn(bundle));
    if (wrong.length > 0) this.error(`in the game, and not in dependencies: ${wrong.join(", ")}`);
  },
});

/** The plugins for Vite of a build of several files: the licences are one of them. */
export const licences = () => [
  onlyNamed(),
  {
    name: "buddy-bench:licences",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: LICENCES, source: licencesText() });
    },
  },
];

/** For the build of one file: they stand at the end of the page, where a reader of its source finds them. */
export const licencesInside = () => [
  onlyNamed(),
  {
    name: "buddy-bench:licences-inside",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(/\s*$/, () => `\n<!-- ${LICENCES}\n\n${licencesText().replaceAll("--", "- -")}\n-->\n`),
    },
  },
];
