import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { page } from "./pages.ts";

const locales = readdirSync("src/locale").filter((name) => name.endsWith(".json"));

/** What a page says is not there, and whether it has come. When it comes, the page must be told. */
const NOT_YET: readonly (readonly [file: string, says: string, come: boolean])[] = [
  ["README.md", "writing stories in the game", existsSync("src/teacher/studio/screens")],
  ["README.md", "languages other than English", locales.length > 1],
];

it.each(NOT_YET)("%s still says so, and it is still true: %s", (file, says, come) => {
  expect(page(file)).toContain(says);
  expect(come, `${says}: it has come, so change ${file} and the pages that say the same`).toBe(false);
});

it("the README says that no safeguarding lead has signed, as long as the shipped packs await one", () => {
  const states = readdirSync("scenarios/packs").map((pack) =>
    /"state":\s*"(\w+)"/.exec(readFileSync(path.join("scenarios/packs", pack, "pack.json"), "utf8"))?.at(1),
  );
  expect(states.length).toBeGreaterThan(0);
  expect(page("README.md").includes("None has signed them off")).toBe(states.includes("awaiting"));
});
