import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ENGLISH, LANGUAGES } from "../../src/locale/languages.ts";
import { FONTS } from "../../src/records/settings.ts";
import { PARTS, textsOf } from "../support/language-files.ts";
import { charactersIn } from "../support/woff2.ts";

/** One `@font-face` of the game: the characters that a browser takes from it. */
interface Face {
  readonly family: string;
  readonly weights: readonly [from: number, to: number];
  readonly file: string;
  readonly range: string | undefined;
  readonly has: (character: number) => boolean;
}

const SHEET_FILE = "src/ui/styles/letters.css";
const SHEET = readFileSync(SHEET_FILE, "utf8");

/** `U+0100-024F, U+25CC`; a face without a range may be asked for everything. */
function inRange(range: string | undefined): (character: number) => boolean {
  if (range === undefined) return () => true;
  const parts = range.split(",").map((part) => {
    const [from = "", to = from] = part.trim().replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (character) => parts.some(([from, to]) => character >= from && character <= to);
}

/** A file of a package, or one of the first page's, which lie beside the sheet's folder. */
const fileOf = (url: string): string =>
  url.startsWith("@") ? `node_modules/${url}` : path.join(path.dirname(SHEET_FILE), url);

const faces = [...SHEET.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = ""]): Face => {
  const value = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(body)?.[1]?.replaceAll('"', "");
  const [from = "400", to = from] = (value("font-weight") ?? "").split(" ");
  const [, file = ""] = /url\("?([^")]+)"?\)/.exec(body) ?? [];
  const characters = charactersIn(readFileSync(fileOf(file)));
  const asked = inRange(value("unicode-range"));
  return {
    family: value("font-family") ?? "",
    weights: [Number(from), Number(to)],
    file,
    range: value("unicode-range"),
    has: (character) => asked(character) && characters.has(character),
  };
});

/** As the style sheets name them: the letters that a player chose, those of titles, and those of other scripts. */
const LETTERS = { andika: "Andika", atkinson: "Atkinson Hyperlegible Next", opendyslexic: "OpenDyslexic" };
const OTHER_SCRIPTS = ["Noto Sans Devanagari", "Noto Nastaliq Urdu"];

/** Never drawn: spaces, joiners, and what keeps a direction. */
const UNSEEN = /^(?:\s|\u200c|\u200d|[\u2066-\u2069])$/u;

/** Every character of a language's texts: the interface, the first pack, the policy. */
function charactersOf(code: string): readonly string[] {
  const texts = PARTS.flatMap((part) => [...textsOf(part, code).values()]);
  return [...new Set(texts.join(""))].filter((one) => !UNSEEN.test(one));
}

const missing = (characters: readonly string[], families: readonly string[], weight: number) =>
  characters.filter((one) => {
    const number = one.codePointAt(0) ?? 0;
    return !faces.some(
      ({ family, weights: [from, to], has }) =>
        families.includes(family) && weight >= from && weight <= to && has(number),
    );
  });

const languages = LANGUAGES.map(({ code }) => ({ code, characters: charactersOf(code) }));

describe("[issue 7] fonts for each script: no glyph is missing", () => {
  it("every face is a WOFF2 file of a package, and there is one of each weight", () => {
    expect(faces.length).toBeGreaterThan(12);
    expect(faces.filter(({ file }) => !file.endsWith(".woff2"))).toEqual([]);
  });

  for (const { code, characters } of languages) {
    for (const font of FONTS) {
      it(`${code} in the letters ${font}, plain and bold`, () => {
        expect(characters.length).toBeGreaterThan(50);
        const families = [LETTERS[font], ...OTHER_SCRIPTS];
        expect(missing(characters, families, 400)).toEqual([]);
        expect(missing(characters, families, 700)).toEqual([]);
      });
    }

    it(`${code} in titles and on buttons`, () => {
      // Polish has its titles in the reading letters (languages.css).
      const families = code === "pl" ? [LETTERS.andika] : ["Fredoka Variable", ...OTHER_SCRIPTS];
      expect(missing(characters, families, 700)).toEqual([]);
    });
  }

  it("each language's own name is written in letters of the game", () => {
    const names = LANGUAGES.flatMap(({ name }) => Array.from(name));
    expect(missing(names, [LETTERS.andika, ...OTHER_SCRIPTS], 700)).toEqual([]);
  });
});

describe("[issue 9] the letters of the first page", () => {
  const first = faces.filter(({ file }) => file.includes("-first"));

  it("hold all that English needs, and exactly what their range says", () => {
    const english = languages.find(({ code }) => code === ENGLISH.code)?.characters ?? [];
    expect(first.map(({ family }) => family)).toEqual([LETTERS.andika, "Fredoka Variable"]);
    for (const { file, range, has } of first) {
      expect(english.filter((one) => !has(one.codePointAt(0) ?? 0))).toEqual([]);
      const inFile = charactersIn(readFileSync(fileOf(file)));
      const codes = Array.from({ length: 0x3000 }, (_, code) => code);
      expect(codes.filter((code) => inRange(range)(code) !== inFile.has(code))).toEqual([]);
    }
  });

  it("reading letters of at most 16 kB, letters of titles of at most 20 kB", () => {
    const sizes = first.map(({ file }) => statSync(fileOf(file)).size);
    expect(sizes[0]).toBeLessThanOrEqual(16_000);
    expect(sizes[1]).toBeLessThanOrEqual(20_000);
  });
});

describe("these checks can fail", () => {
  const polish = languages.find(({ code }) => code === "pl")?.characters ?? [];

  it("the rounded letters of titles have hardly any of Polish", () => {
    expect(missing(polish, ["Fredoka Variable"], 700)).toContain("ż");
  });

  it("a script without its font is missed", () => {
    expect(missing(["ک", "क"], [LETTERS.andika], 400)).toEqual(["ک", "क"]);
  });

  it("a character outside of a face's range is not taken from it", () => {
    expect([inRange("U+0100-024F, U+25CC")(0x17c), inRange("U+0100-024F, U+25CC")(0x25cc)]).toEqual([
      true,
      true,
    ]);
    expect(inRange("U+0100-024F")(0x61)).toBe(false);
  });

  it("English alone asks for none of the faces for other languages", () => {
    const english = languages.find(({ code }) => code === ENGLISH.code)?.characters ?? [];
    const others = faces.filter(({ file }) => /-ext-|noto/.test(file));
    const asked = english.filter((one) => others.some(({ has }) => has(one.codePointAt(0) ?? 0)));
    expect(asked).toEqual([]);
  });
});
