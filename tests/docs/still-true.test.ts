import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/locale/languages.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { interfaceWords } from "../support/interface-words.ts";
import { page } from "./pages.ts";

it("[X21] the README names each language that is a draft, and says that it is one", () => {
  const drafts = LANGUAGES.filter(({ draft }) => draft).map(({ code }) =>
    new Intl.DisplayNames("en-GB", { type: "language" }).of(code),
  );
  const names = new Intl.ListFormat("en-GB").format(drafts.map(String));
  expect(drafts.length).toBeGreaterThan(0);
  expect(page("README.md")).toContain(`**${names} are drafts**`);
  expect(page("docs/translating.md")).toContain(`**${names} are drafts.**`);
});

it("the README says that no safeguarding lead has signed, as long as the shipped packs await one", () => {
  const states = readdirSync("scenarios/packs").map((pack) =>
    /"state":\s*"(\w+)"/.exec(readFileSync(path.join("scenarios/packs", pack, "pack.json"), "utf8"))?.at(1),
  );
  expect(states.length).toBeGreaterThan(0);
  expect(page("README.md").includes("None has signed them off")).toBe(states.includes("awaiting"));
});

/** What the screens say, and the titles of stories: whatever a page may quote. */
const said = [
  ...interfaceWords.map(([, words]) => words),
  ...SHIPPED.flatMap(({ hall, title }) => [title, ...hall.map((scene) => scene.title)]),
  "Promise me first",
];

it("the quick start names buttons, pages and prints as they are called on the screen", () => {
  const quoted = [...page("docs/quick-start.md").matchAll(/(?<!\*)\*([^*|]+)\*(?!\*)/g)].map(
    ([, words = ""]) => words,
  );
  expect(quoted.length).toBeGreaterThan(15);
  expect(quoted.filter((words) => !said.some((text) => text.includes(words)))).toEqual([]);
});
