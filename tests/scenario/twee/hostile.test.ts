import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksIn, readTwee } from "../../../src/scenario/twee/notation.ts";
import { tweeToPack } from "../../../src/scenario/twee/twee-to-pack.ts";

/** Enough for anything that takes the square of its time to take ten seconds and more; what does not takes 0.2 at most. */
const LETTERS = 200_000;
const GIVE_UP_MS = 2000;
const many = (part: string): string => part.repeat(Math.floor(LETTERS / part.length));

describe("[Q14] a Twee file from anywhere keeps nobody waiting, and never throws", () => {
  it.each([
    ["a header of spaces", `:: a${many(" ")}x}`],
    ["a header of spaces behind tags", `:: a [b]${many(" ")}x`],
    ["tags that never end", `:: a [${many("\\")}`],
    ["links that never end", `:: a\n${many("[[")}`],
    ["links that nearly end", `:: a\n${many("[[]")}`],
    ["links in their thousands", `:: a\n${many("[[a]]")}`],
    [
      "choices in their thousands",
      `:: Pack [pack]\n{}\n:: s [scenario]\n{}\n:: s/a [choose]\n${many("[[a]] id: b; ")}`,
    ],
    ["marks that never end", `:: a\n${many("<")}`],
    ["macros that never end", `:: a\n${many("(a:")}`],
    ["comments that never end", `:: a\n${many("/%")}`],
    ["quotes", `:: a\n${many("''")}`],
    ["passages of one name", many(":: a\n")],
    ["scenarios of one name", `:: Pack [pack]\n{}\n${many(":: s [scenario]\n{}\n:: s/a [choose]\n")}`],
    ["letters that are none", `:: Pack [pack]\n{}\n:: s [scenario]\n{}\n:: s/a [end]\n${many("&#9999999;")}`],
  ])("%s", (_, source) => {
    const start = performance.now();
    expect(typeof tweeToPack(source, "any.twee").ok).toBe("boolean");
    expect(performance.now() - start).toBeLessThan(GIVE_UP_MS);
  });

  it("a number that stands for no letter stays as it is written", () => {
    const source = ":: Pack [pack]\n{}\n:: s [scenario]\n{}\n:: s/a [end]\n&#1114112; &#65;";
    expect(() => tweeToPack(source, "any.twee")).not.toThrow();
  });

  it("what is left to do is told short, however long a link's words are", () => {
    const long = "x".repeat(LETTERS);
    for (const source of [
      `:: Start\n[[${long}->${long}]]`,
      `:: Pack [pack]\n{}\n:: s [scenario]\n{}\n:: s/a [end ${long}]\n`,
    ]) {
      const read = tweeToPack(source, "any.twee");
      const said = read.ok
        ? read.value.toDo.map(({ what }) => what.length)
        : read.diagnostics.map((one) => one.message.length);
      expect(said.length).toBeGreaterThan(0);
      expect(Math.max(...said)).toBeLessThan(400);
    }
  });

  it("a story of too many passages is refused with a way on", () => {
    const source = Array.from({ length: 201 }, (_, i) => `:: p${i}\nx\n`).join("\n");
    expect(tweeToPack(source, "long.twee")).toMatchObject({ ok: false, diagnostics: [{ code: "TW002" }] });
  });

  /** The notation as a pattern, as the specification's own examples are read: slow on hostile text, and right. */
  const LINK = /\[\[([^\]]*(?:\](?!\])[^\]]*)*)\]\]/g;

  it("the quick reading of links finds what the pattern finds", () => {
    const text = fc.string({ unit: fc.constantFrom("[[", "]]", "a", " ", "->", "\n", "("), maxLength: 40 });
    fc.assert(
      fc.property(text, (source) => {
        const found = [...source.matchAll(LINK)].map(({ index }) => index);
        expect(linksIn(source).map(({ start }) => start)).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [":: a", { name: "a", tags: [], metadata: undefined }],
    ['::a [b c] {"position":"1,2"}', { name: "a", tags: ["b", "c"], metadata: '{"position":"1,2"}' }],
    [':: a {"x":1}', { name: "a", tags: [], metadata: '{"x":1}' }],
    [":: a \\[b\\] [c\\]d]", { name: "a [b]", tags: ["c]d"], metadata: undefined }],
    [":: a []", { name: "a", tags: [], metadata: undefined }],
    [":: a [b", { name: "a [b", tags: [], metadata: undefined }],
    [":: a [b] c", { name: "a [b] c", tags: [], metadata: undefined }],
  ])("the header %s", (header, expected) => {
    expect(readTwee(header)).toEqual([{ ...expected, text: "" }]);
  });
});
