import { describe, expect, it } from "vitest";
import { contrast } from "../support/contrast.ts";
import { declarationsIn, styleSheets, tokensOf } from "../support/style-sheets.ts";

const sheets = styleSheets();
const soft = tokensOf(sheets, ":root");
const strong = { ...soft, ...tokensOf(sheets, ':root[data-contrast="high"]') };
const THEMES = [
  ["soft", soft],
  ["strong", strong],
] as const;

/** What is written on what: a token's name, or a colour that one sheet writes out. */
const TEXT: readonly (readonly [text: string, on: string, where: string])[] = [
  ["ink", "paper", "bubbles, cards, buttons, dialogs"],
  ["ink", "cream", "pages and captions"],
  ["ink", "sun", "the big button and the motto"],
  ["ink", "calm", "what went well"],
  ["ink", "try", "what to try, and content notes"],
  ["ink", "#fff8de", "a light that is lit"],
  ["ink-soft", "paper", "what was heard, a clause's number"],
  ["ink-soft", "cream", "the title of a scene, the versions"],
  ["ink-soft", "calm", "what was heard, in what went well"],
  ["ink-soft", "try", "what was heard, in what to try"],
  ["ink-soft", "#fff8de", "the state of a light that is lit"],
  ["paper", "ink", "the strong button"],
  ["place-0", "paper", "the headings of the help"],
  ["#fff", "name", "the name over a bubble"],
  ["#fff", "ink-soft", "the word Story over a caption"],
  ["#fff", "place-0", "the key on the first card"],
  ["#fff", "#8a5900", "the key on the second card"],
  ["#fff", "place-2", "the key on the third card"],
  ["#fff", "place-3", "the key on the fourth card"],
  ["#3b5fd0", "#fff", "the logo on its white edge"],
];
const SHAPES: readonly (readonly [shape: string, on: string, where: string])[] = [
  ["focus", "paper", "what has the focus, on a dialog"],
  ["focus", "cream", "what has the focus, on a page"],
  ["focus", "sun", "what has the focus, on the big button"],
  ["focus", "calm", "what has the focus, in what went well"],
  ["focus", "try", "what has the focus, in what to try"],
  ["line", "paper", "the edge of a box, inside"],
  ["line", "cream", "the edge of a box, outside"],
  ["place-0", "paper", "the edge of the first card"],
  ["place-1", "paper", "the edge of the second card"],
  ["place-2", "paper", "the edge of the third card, and a choice made"],
  ["place-3", "paper", "the edge of the fourth card"],
  ["calm-edge", "calm", "the edge of what went well"],
  ["try-edge", "try", "the edge of what to try"],
  ["#b3261e", "paper", "the sign on Help"],
];

const colour = (tokens: Record<string, string>, name: string): string =>
  name.startsWith("#") ? name : (tokens[name] ?? `no token ${name}`);
const measured = (tokens: Record<string, string>, pairs: typeof TEXT, least: number) =>
  pairs
    .map(([one, on, where]) => ({
      pair: `${one} on ${on}: ${where}`,
      ratio: contrast(colour(tokens, one), colour(tokens, on)),
    }))
    .filter(({ ratio }) => ratio < least);

describe.each(THEMES)("[X10] with %s contrast", (_, tokens) => {
  it("text stands out 4.5 to 1 from what it is written on", () => {
    expect(measured(tokens, TEXT, 4.5)).toEqual([]);
  });

  it("edges, signs and the focus stand out 3 to 1", () => {
    expect(measured(tokens, SHAPES, 3)).toEqual([]);
  });

  it("this measure can fail", () => {
    const faded = { ...tokens, "ink-soft": "#9a93ad", focus: "#8fb8f0" };
    expect(measured(faded, TEXT, 4.5).length).toBeGreaterThan(0);
    expect(measured(faded, SHAPES, 3).length).toBeGreaterThan(0);
  });
});

it("[X10] strong contrast is stronger: 7 to 1 for all that is read in ink", () => {
  expect(
    measured(
      strong,
      TEXT.filter(([text]) => text.startsWith("ink")),
      7,
    ),
  ).toEqual([]);
});

it("[X10] the four places of a choice differ in lightness or in hue, and each has a shape besides", () => {
  const places = [0, 1, 2, 3].map((n) => soft[`place-${n}`]);
  expect(new Set(places).size).toBe(4);
});

it("every colour that a sheet writes out is one that was measured, or lies under no words", () => {
  const wordless = ["#cfe8ef", "#cfeaf7", "#fbe3c0", "#e3dcf6", "#d9ecfa", "#c9e6f7"];
  const known = [...TEXT, ...SHAPES].flatMap(([one, on]) => [one, on]).concat(wordless);
  const written = sheets
    .filter(({ file }) => !/(tokens|contrast)\.css$/.test(file))
    .flatMap(declarationsIn)
    .flatMap(({ file, selector, value }) =>
      (value.match(/#[0-9a-f]{3,8}\b/gi) ?? []).map((hex) => ({ file, selector, hex })),
    );
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter(({ hex }) => !known.includes(hex))).toEqual([]);
});

describe("the measure itself (WCAG 2.2)", () => {
  it.each([
    ["#000", "#fff", 21],
    ["#fff", "#ffffff", 1],
    ["#777", "#fff", 4.48],
    ["#767676", "#fff", 4.54],
    ["#ff0000", "#fff", 4],
    ["#0000ff", "#ffffff", 8.59],
  ])("%s on %s is %f to 1", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it.each(["red", "#12", "rgb(0 0 0)", "no token ink"])("refuses %s: it cannot be measured", (value) => {
    expect(() => contrast(value, "#fff")).toThrow("is not written as");
  });
});
