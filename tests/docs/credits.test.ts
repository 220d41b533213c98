import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { installed, own, page, rows, section } from "./pages.ts";

const CREDITS = page("assets/CREDITS.md");
const patterns = rows(section(CREDITS, "Our own files")).map(([pattern = ""]) => pattern);
const parts = rows(section(CREDITS, "Parts made by others")).map(
  ([name = "", version = "", licence = "", by = "", used = ""]) => ({ name, version, licence, by, used }),
);

const files = ["assets", "public"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll("\\", "/")),
);

/** A star stands for any name within one folder. */
const covers = (pattern: string, file: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^$()[\]{}|\\]/g, "\\$&").replaceAll("*", "[^/]*")}$`).test(file);

const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(tsx?|css)$/.test(name))
  .map((name) => readFileSync(path.join("src", name), "utf8"))
  .join("\n");

describe("files", () => {
  it("each file of assets and public is under a listed pattern", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !patterns.some((pattern) => covers(pattern, file)))).toEqual([]);
  });

  it("each pattern stands for a file that is there", () => {
    expect(patterns.filter((pattern) => !files.some((file) => covers(pattern, file)))).toEqual([]);
  });

  it("this check can fail: a file in a folder below, or of another kind, is not covered", () => {
    expect(covers("assets/atlases/*.webp", "assets/atlases/mei@1x.webp")).toBe(true);
    expect(covers("assets/atlases/*.webp", "assets/atlases/more/mei.webp")).toBe(false);
    expect(covers("assets/atlases/*.webp", "assets/atlases/meiXwebp")).toBe(false);
  });
});

describe("parts made by others", () => {
  it("each runtime package is listed, with its exact version", () => {
    const listed = Object.fromEntries(parts.map(({ name, version }) => [name, version]));
    expect(listed).toMatchObject(own.dependencies);
  });

  it.each(parts)(
    "$name is the version and the licence that is installed",
    ({ name, version, licence, by }) => {
      const { version: has, license } = installed(name);
      expect({ version, licence }).toEqual({ version: has, licence: license });
      expect(by).not.toBe("");
    },
  );

  it("what is said to be in the game is imported, and what is not yet is not", () => {
    const direct = parts.filter(({ name }) => name in own.dependencies || name in own.devDependencies);
    const wrong = direct.filter(
      ({ name, used }) => new RegExp(`"${name}["/]`).test(source) !== (used === "yes"),
    );
    expect(wrong).toEqual([]);
    expect(direct.length).toBeGreaterThan(9);
  });
});
