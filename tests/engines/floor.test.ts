import { readFileSync } from "node:fs";
import css from "@eslint/css";
import { ESLint } from "eslint";
import { expect, it } from "vitest";
import { ROOT } from "../../tools/install.mjs";

/** The floor is Safari 15.6, Chrome 109, Firefox 115 (vite.config.ts). What came later than 2022, or never everywhere, and why a browser without it shows the game all the same. */
const STYLE: Readonly<Record<string, string>> = {
  "Property 'outline'": "Safari lacks one of its keywords, which is not used",
  "Property 'forced-color-adjust'": "there are no forced colours where it is missing",
  "Property 'text-size-adjust'": "with its prefix in Safari; only telephones need it",
  "Property 'accent-color'": "a tick in the browser's own colour",
  "Property 'user-select'": "with its prefix in Safari",
  "Property 'paint-order'": "old Chrome draws an outline over the letters of a label",
  "Property 'box-decoration-break'": "with its prefix",
  "Selector 'has'": "a row of cards grows together; an empty list has no height",
  "At-rule '@page'": "paper in the browser's own margins",
  "Property 'resize'": "a field that cannot be pulled larger scrolls",
  "Value 'avoid' of property 'break-after'": "a heading may stand at the foot of a printed page",
  "Selector 'marker'": "a numeral in the colour of its text",
  "Property 'text-wrap'": "printed lines of unlike length",
  "Property 'hyphens'": "with its prefix in Safari; words are wrapped unbroken",
};

const STYLES = new ESLint({
  cwd: ROOT,
  // The project's own linter is another one.
  overrideConfigFile: true,
  overrideConfig: {
    files: ["**/*.css"],
    plugins: { css },
    language: "css/css",
    languageOptions: { tolerant: true },
    rules: { "css/use-baseline": ["error", { available: 2022 }] },
  },
});

const said = (results: ESLint.LintResult[]) => [
  ...new Set(
    results.flatMap(({ messages }) =>
      messages.map(({ message }) => message.replace(/ is not a 2022 .*$/, "")),
    ),
  ),
];

it("[issue 8] styles of the build ask for nothing that the oldest browsers lack, save what they can do without", async () => {
  const [, inPage = ""] = /<style>([\s\S]*?)<\/style>/.exec(readFileSync("dist/index.html", "utf8")) ?? [];
  expect(inPage).toContain("@font-face");
  const first = await STYLES.lintText(inPage, { filePath: "dist/first.css" });
  const what = [...said(first), ...said(await STYLES.lintFiles("dist/assets/*.css"))];
  expect(what.filter((one) => !(one in STYLE))).toEqual([]);
});

it("the check of the floor can fail", async () => {
  const style = await STYLES.lintText("a { float: inline-start }", { filePath: "dist/built.css" });
  expect(said(style)).toEqual(["Value 'inline-start' of property 'float'"]);
});
