import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PARTS } from "../../src/screens/credits.tsx";
import { licencesText, packagesOf, unnamed } from "../../tools/licences.mjs";
import { licenceOf, lockedPackages, manifestOf, shippedPackages } from "../../tools/packages.mjs";
import { own } from "../docs/pages.ts";

interface Locked {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked: readonly Locked[] = lockedPackages();
const shipped: readonly Locked[] = shippedPackages();

/** A licence, and why it may be used. */
const SHIPS: Readonly<Record<string, string>> = {
  MIT: "its text goes with every build",
  "OFL-1.1":
    "fonts under their own names, none of them reserved: whole, or with letters left out; its text goes with every build",
  "Apache-2.0": "its notice goes with every build, and nothing is changed",
};
const BUILDS: Readonly<Record<string, string>> = {
  ...SHIPS,
  ISC: "as MIT",
  "0BSD": "asks for nothing",
  "BSD-2-Clause": "nothing of it is handed out",
  "BSD-3-Clause": "nothing of it is handed out",
  "BlueOak-1.0.0": "nothing of it is handed out",
  "MPL-2.0": "nothing of it is handed out, and nothing is changed",
  "CC-BY-4.0": "a table of browsers that only the build reads",
  "(MIT OR CC0-1.0)": "one of the two is MIT",
  "CC0-1.0": "asks for nothing: tables of style sheets that a test reads",
  "(MIT OR GPL-3.0-or-later)": "one of the two is MIT",
  "(MIT AND Zlib)": "nothing of it is handed out",
  "Python-2.0": "nothing of it is handed out",
};

/** Packages of which something would run at installation, were it let; and why nobody needs that. */
const MAY_HAVE_SCRIPTS: Readonly<Record<string, string>> = {
  fsevents: "for Macs only, to notice changed files while one works; its finished part is in the package",
};

/** What a package would run when it is installed: also what npm does by itself for one that is to be compiled. */
function runsAtInstall({ folder, hasInstallScript }: Pick<Locked, "folder" | "hasInstallScript">): boolean {
  const scripts: Readonly<Record<string, string>> = manifestOf(folder)?.scripts ?? {};
  const asks = ["preinstall", "install", "postinstall"].some((name) => name in scripts);
  return asks || hasInstallScript === true || existsSync(path.join(folder, "binding.gyp"));
}

/** What is wrong with how a package is locked. */
const looseIn = ({ name, integrity = "", resolved }: Pick<Locked, "name" | "integrity" | "resolved">) => [
  ...(/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [`${name} has no hash`]),
  ...(resolved === undefined || resolved.startsWith("https://registry.npmjs.org/")
    ? []
    : [`${name} is from ${resolved}`]),
];

describe("[Q13] what is locked", () => {
  it("each version in package.json is exact, and the lock file says the same", () => {
    const asked = { ...own.dependencies, ...own.devDependencies };
    const wrong = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(wrong).toEqual([]);
    const at = new Map(locked.map(({ folder, version }) => [folder, version]));
    const other = Object.entries(asked).filter(
      ([name, version]) => at.get(`node_modules/${name}`) !== version,
    );
    expect(other).toEqual([]);
  });

  it("each package is known by its hash, and none comes from anywhere but the public registry", () => {
    expect(locked.length).toBeGreaterThan(400);
    expect(locked.flatMap(looseIn)).toEqual([]);
    expect(looseIn({ name: "a", integrity: "sha1-abc" })).toEqual(["a has no hash"]);
    const integrity = `sha512-${"A".repeat(86)}==`;
    expect(looseIn({ name: "a", integrity, resolved: "https://npm.school.example/a.tgz" })).toHaveLength(1);
  });

  it("what is installed is what is locked", () => {
    const other = locked.filter(
      ({ folder, version }) => (manifestOf(folder)?.version ?? version) !== version,
    );
    expect(other).toEqual([]);
    const absent = locked.filter(({ folder, optional }) => optional !== true && !manifestOf(folder));
    expect(absent.map(({ name }) => name)).toEqual([]);
  });

  it("nothing needs to run anything at installation, and nothing is let", () => {
    const running = locked.filter(runsAtInstall).map(({ name }) => name);
    expect(running.filter((name) => !(name in MAY_HAVE_SCRIPTS))).toEqual([]);
    expect(shipped.some(({ name }) => name in MAY_HAVE_SCRIPTS)).toBe(false);
    expect(runsAtInstall({ folder: "node_modules/none", hasInstallScript: true })).toBe(true);
    expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
    expect(readFileSync("tools/install.mjs", "utf8")).toContain('"ci", "--ignore-scripts"');
  });

  it("the project itself runs nothing at installation", () => {
    const hooks = Object.keys(own.scripts).filter((name) => /^(pre|post|install|prepare)/.test(name));
    expect(hooks).toEqual([]);
  });
});

describe("[Q13] licences", () => {
  const licence = (one: Locked): string => manifestOf(one.folder)?.license ?? one.license ?? "none";

  it("each package, of the game or of its tools, is under one that may be used", () => {
    const wrong = locked
      .filter((one) => !(licence(one) in BUILDS))
      .map((one) => `${one.name}: ${licence(one)}`);
    expect(wrong).toEqual([]);
    const wrongShipped = shipped.filter((one) => !(licence(one) in SHIPS)).map(({ name }) => name);
    expect(wrongShipped).toEqual([]);
    const used = new Set(locked.map(licence));
    expect(Object.keys(BUILDS).filter((one) => !used.has(one))).toEqual([]);
  });

  it("the text of each that ships is in the file that goes with every build", () => {
    const text = licencesText();
    for (const one of shipped) {
      expect(text).toContain(`\n${one.name} ${one.version} (`);
      expect(text).toContain(licenceOf(one));
    }
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(own.dependencies).length);
    expect(text).not.toMatch(/^\s*(undefined|null)/m);
    expect(() => licenceOf({ name: "none", folder: "docs" })).toThrow("without the text of its licence");
  });

  it("what is bundled is in dependencies; this check can fail", () => {
    const seeded = ["/here/node_modules/preact/dist/p.js", "C:\\here\\node_modules\\@left\\pad\\index.js"];
    expect(packagesOf(seeded)).toEqual(["@left/pad", "preact"]);
    expect(unnamed(seeded)).toEqual(["@left/pad"]);
    expect(unnamed(["/here/node_modules/vite/node_modules/lost/index.js", "/here/src/main.ts"])).toEqual([
      "lost",
    ]);
  });

  it("the page that says who made what names each package of dependencies, with its licence", () => {
    const named = new Map(PARTS.map((part) => [part.package, part.licence]));
    const wanted = Object.keys(own.dependencies).map((name) => [
      name,
      manifestOf(`node_modules/${name}`).license,
    ]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(wanted));
  });
});

it("[Q13] no page of the project, and no style, takes anything from elsewhere when it is built", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(css|html|svg)$/.test(name))
    .map((name) => path.join("src", name));
  const asks = [...files, "index.html"].filter((file) =>
    /(src|href)\s*=\s*["']?(https?:)?\/\/|url\(\s*["']?(https?:)?\/\/|@import\s+["'](https?:)?\/\//.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(asks).toEqual([]);
});
