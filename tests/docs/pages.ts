import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The project's documents, by their path from the root. */
export const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "PRIVACY.md",
  "BENCHMARKS.md",
  "assets/CREDITS.md",
  "docs/accessibility.md",
  "docs/checklist.md",
  "docs/children-first.md",
  "docs/data-protection.md",
  "docs/for-it.md",
  "docs/not-proved-here.md",
  "docs/quick-start.md",
  "docs/translating.md",
  "docs/xapi-profile.md",
] as const;

export const page = (file: string): string => readFileSync(file, "utf8");

/** The part of a page under one heading, up to the next of any level. */
export const section = (text: string, heading: string): string =>
  text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

/** The rows of a part's tables whose first cell is a name in backticks: that name, and the other cells. */
export const rows = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| `([^`]+)` \|(.+)\|$/gm)].map(([, name = "", rest = ""]) => [
    name,
    ...rest.split("|").map((cell) => cell.trim()),
  ]);

interface Package {
  readonly version: string;
  readonly license: string;
}

/** What an installed package says of itself. */
export function installed(name: string): Package {
  const said: Package = JSON.parse(readFileSync(path.join("node_modules", name, "package.json"), "utf8"));
  return said;
}

interface OwnPackage {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
export const own: OwnPackage = JSON.parse(readFileSync("package.json", "utf8"));

/** What a page names and the project does not have: links, paths in backticks, npm scripts. */
export function missingFrom(file: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = ""]) =>
    path.join(path.dirname(file), to),
  );
  const paths = [...text.matchAll(/`((?:src|tests|tools|docs|scenarios|assets|public)\/[\w./@-]+)`/g)].map(
    ([, to = ""]) => to,
  );
  const scripts = [...text.matchAll(/npm (?:run )?(?:-s )?(start|test|(?<=run )[\w:-]+|(?<=-s )[\w:-]+)/g)];
  return [
    ...[...links, ...paths].filter((to) => !existsSync(to)),
    ...scripts.map(([, name = ""]) => name).filter((name) => !(name in own.scripts)),
  ];
}
