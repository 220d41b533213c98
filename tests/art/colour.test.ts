import { describe, expect, it } from "vitest";
import { contrast, mix, shade } from "../../src/art/colour.ts";

describe("colour sums", () => {
  it("mixes from one end to the other", () => {
    expect(mix("#102030", "#f0e0d0", 0)).toBe("#102030");
    expect(mix("#102030", "#f0e0d0", 1)).toBe("#f0e0d0");
  });
  it("shades towards black and white without leaving the range", () => {
    expect(shade("#808080", -1)).toBe("#000000");
    expect(shade("#808080", 1)).toBe("#ffffff");
  });
  it("contrast of black on white is 21 to 1 (WCAG 2.2)", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
