import path from "node:path";
import { describe, expect, it } from "vitest";
import laterWords from "../../src/locale/later/en-GB.json" with { type: "json" };
import { flatten, unusedKeys } from "../support/interface-words.ts";
import { sourcesIn, type Source } from "../support/sources.ts";

const sources = new Map(
  sourcesIn("src", /\.tsx?$/).map((source) => [source.file.replaceAll("\\", "/"), source]),
);
const IMPORT = /^(?:import|export) (?!type )(?:[^"=(]* from )?"(\.[^"]+)"/gm;

/** The modules that come with one, at once: imported from it, directly or through others, without waiting. */
function comeWith(start: string): readonly Source[] {
  const found = new Set([start]);
  for (const file of found)
    for (const [, to = ""] of sources.get(file)?.text.matchAll(IMPORT) ?? []) {
      const target = path.posix.join(path.posix.dirname(file), to);
      if (sources.has(target)) found.add(target);
    }
  return [...found].flatMap((file) => sources.get(file) ?? []);
}

const first = comeWith("src/main.ts");
const laterKeys = flatten(laterWords, "").map(([key]) => key);
const named = (among: readonly Source[]) => {
  const unused = new Set(unusedKeys(laterKeys, among));
  return laterKeys.filter((key) => !unused.has(key));
};

describe("[issue 9] the words of the first script", () => {
  it("the way to the first choice asks for no word that comes later", () => {
    expect(first.length).toBeGreaterThan(60);
    expect(laterKeys.length).toBeGreaterThan(150);
    expect(named(first)).toEqual([]);
  });

  it("Help, the break and the page for what went wrong are among what comes at once (S9)", () => {
    const files = first.map(({ file }) => path.basename(file));
    expect(files).toEqual(expect.arrayContaining(["help.tsx", "take-break.tsx", "error-page.tsx"]));
    expect(files).not.toContain("later-screen.tsx");
  });

  it("this check can fail: a first screen that names a later word", () => {
    expect(
      named([...first, { file: "a.tsx", text: 't("debrief.title"); t(`settings.sizes.${size}`)' }]),
    ).toEqual(["debrief.title", ...laterKeys.filter((key) => key.startsWith("settings.sizes."))]);
  });
});
