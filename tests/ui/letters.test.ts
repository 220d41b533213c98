import { describe, expect, it } from "vitest";
import { declarationsIn, styleSheets, tokensOf, type Declaration } from "../support/style-sheets.ts";

const sheets = styleSheets();
const tokens = tokensOf(sheets, ":root");
const declarations = sheets.flatMap(declarationsIn);
const ROOT_PX = 16;
const LEAST_PX = 18;

/**
 * The labels of the bar on a screen narrower than 30rem: Help, Break and Settings must stay in one row there.
 * Nothing that is read in a story is as small, and nothing else may be.
 */
const SMALLER_BY_NEED: readonly string[] = [];

/** The smallest that a declaration makes letters, in pixels at the first text size; nothing where it sets no size. */
function smallestPx({ property, value }: Declaration): number | undefined {
  if (property !== "font" && property !== "font-size") return undefined;
  const known = value.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => tokens[name] ?? "");
  const [, number = "", unit = ""] = /([\d.]+)(rem|px|em|pt|%)/.exec(known) ?? [];
  const inPx: Record<string, number> = { rem: ROOT_PX, px: 1, pt: 4 / 3 };
  return inPx[unit] === undefined ? undefined : Number(number) * inPx[unit];
}

const named = (found: readonly Declaration[]) =>
  found.map(({ file, selector, property, value }) => `${file} ${selector} { ${property}: ${value} }`);
const where = (test: (declaration: Declaration) => boolean) => named(declarations.filter(test));

it("every style sheet is read", () => {
  expect(sheets.length).toBeGreaterThan(8);
  expect(declarations.length).toBeGreaterThan(300);
});

describe("[X13] letters that a child with dyslexia can read", () => {
  it("no words in capitals", () => {
    expect(where(({ property, value }) => property === "text-transform" && value !== "none")).toEqual([]);
    expect(where(({ property, value }) => property.startsWith("font-variant") && /caps/.test(value))).toEqual(
      [],
    );
  });

  it("no slanted words", () => {
    expect(
      where(({ property, value }) => /^font(-style)?$/.test(property) && /italic|oblique/.test(value)),
    ).toEqual([]);
  });

  it("no underlined words, for nothing here is a link", () => {
    expect(
      where(({ property, value }) => property.startsWith("text-decoration") && /underline/.test(value)),
    ).toEqual([]);
  });

  it("none smaller than 18 px at the smallest text size", () => {
    const sized = declarations.map((one) => ({ one, px: smallestPx(one) }));
    expect(sized.filter(({ px }) => px !== undefined).length).toBeGreaterThan(25);
    const small = sized.filter(({ px }) => px !== undefined && px < LEAST_PX).map(({ one }) => one);
    const unforeseen = small.filter(({ file, selector }) => !SMALLER_BY_NEED.includes(`${file} ${selector}`));
    expect(named(unforeseen)).toEqual([]);
    const smallest = small.map((one) => smallestPx(one) ?? 0).filter((px) => px < ROOT_PX);
    expect(smallest).toEqual([]);
  });

  it("[X12] none in fixed pixels: all grow with the text size of the browser and of the game", () => {
    const fixed = ({ property, value }: Declaration) =>
      /^font(-size)?$/.test(property) && /\d(px|pt)\b/.test(value);
    expect(where(fixed)).toEqual([]);
  });

  it("lines run from the start, never squeezed out to both edges; never from left or right, for other scripts", () => {
    const aligned = ({ property, value }: Declaration) =>
      property === "text-align" && /justify|left|right/.test(value);
    expect(where(aligned)).toEqual([]);
  });

  it("a line of talk has at most 60 characters", () => {
    const line = declarations.find((one) => one.selector === ".bubble .line" && one.property === "max-width");
    expect(Number.parseFloat(line?.value ?? "")).toBeLessThanOrEqual(60);
  });

  it("letters are not set closer than they were drawn", () => {
    expect(
      where(({ property, value }) => /^(letter|word)-spacing$/.test(property) && value.startsWith("-")),
    ).toEqual([]);
  });

  it("the first letters are without serifs, on cream", () => {
    expect(tokens["letters"]).toBe('"Andika"');
    const reading = declarations.find(
      ({ selector, property }) => selector.startsWith(":root") && property === "--reading",
    );
    expect(reading?.value).toMatch(/^var\(--letters\).*sans-serif$/);
    expect(declarations).toContainEqual({
      file: "src/ui/styles/base.css",
      selector: "html",
      property: "background",
      value: "var(--cream)",
    });
  });
});

describe("these rules can fail", () => {
  const seeded = declarationsIn({
    file: "seeded.css",
    text: `/* .a { color: red } */ .shout { text-transform: uppercase; font: italic 600 12px/1 serif }
      @media (max-width: 30rem) { .tiny { font-size: calc(0.75rem * var(--scale)); } }`,
  });

  it("each declaration is found, inside an at-rule too, and none in a comment", () => {
    expect(seeded.map(({ selector, property }) => `${selector} ${property}`)).toEqual([
      ".shout text-transform",
      ".shout font",
      ".tiny font-size",
    ]);
  });

  it("sizes are worked out", () => {
    expect(seeded.map(smallestPx)).toEqual([undefined, 12, 12]);
    const size = (value: string) => smallestPx({ file: "", selector: "", property: "font-size", value });
    expect([size("var(--text)"), size("clamp(2.25rem, 8vw, 5.5rem)"), size("inherit")]).toEqual([
      20,
      36,
      undefined,
    ]);
  });
});

describe("[X6] what is pressed is large enough", () => {
  it("48 px, whatever the text size", () => {
    expect(tokens["target"]).toBe("3rem");
    const targets = declarations.filter(
      ({ property, value }) => property === "min-height" && value === "var(--target)",
    );
    expect(targets.map((one) => one.selector)).toEqual(
      expect.arrayContaining([".button", ".option", "summary"]),
    );
  });
});

describe("[X3] the focus is seen", () => {
  it("has an outline of at least 2 px, and only what cannot be pressed goes without", () => {
    const outline = declarations.find(
      (one) => one.selector === ":focus-visible" && one.property === "outline",
    );
    expect(Number.parseFloat(outline?.value ?? "")).toBeGreaterThanOrEqual(2);
    const without = declarations.filter(
      ({ property, value }) => property.startsWith("outline") && /^(none|0)/.test(value),
    );
    expect(without.map((one) => one.selector)).toEqual(['[tabindex="-1"]:focus']);
  });
});
