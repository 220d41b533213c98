import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { growthOf, slopeOf, spreadOf } from "../../tools/bench/lib/stats.mjs";
import { plain, spread, table, times } from "../../tools/bench/lib/tables.mjs";

describe("[issue 9] the bench counts as it says", () => {
  it("a median with its quartiles, whatever the order and however many there are", () => {
    expect(spreadOf([9, 1, 5])).toEqual({ median: 5, low: 3, high: 7, min: 1, max: 9, n: 3 });
    expect(spreadOf([4, 1, 2, 3])).toMatchObject({ median: 2.5, low: 1.75, high: 3.25 });
    expect(() => spreadOf([])).toThrow("nothing was measured");
  });

  it("growth is 1 where cost grows with size, 2 where with its square, 0 where it stays", () => {
    const points = (cost: (size: number) => number) =>
      [10, 100, 1000].map((size): [number, number] => [size, cost(size)]);
    const grown = [(size: number) => 3 * size, (size: number) => size * size, () => 7].map((cost) =>
      growthOf(points(cost)),
    );
    for (const [i, expected] of [1, 2, 0].entries()) expect(grown[i]).toBeCloseTo(expected, 10);
    expect(slopeOf([1, 2, 3].map((step): [number, number] => [step, 5 + 2 * step]))).toBeCloseTo(2, 10);
  });

  it("numbers keep as many digits as say something, and a table has a row for each", () => {
    expect([0.123, 4.567, 45.67, 4567.8, 3, Number.NaN].map((value) => plain(value))).toEqual([
      "0.12",
      "4.57",
      "45.7",
      "4,568",
      "3",
      "–",
    ]);
    expect(spread(spreadOf([1, 2, 3]))).toBe("2 (1.5–2.5)");
    expect(times(3, 2)).toBe("1.5×");
    expect(table([{ a: 1, b: "two" }])).toBe("| a | b |\n| --- | --- |\n| 1 | two |");
  });
});

describe("[issue 9] the rivals are no part of the game", () => {
  const rivals: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync("tools/bench/rivals/package.json", "utf8"),
  );
  const own: Record<string, Record<string, string> | undefined> = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  const lock: {
    packages: Record<string, { integrity?: string; license?: string; hasInstallScript?: boolean }>;
  } = JSON.parse(readFileSync("tools/bench/rivals/package-lock.json", "utf8"));

  it("each has an exact version, and is in no list of the game's own packages", () => {
    for (const [name, version] of Object.entries(rivals.dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      for (const list of ["dependencies", "devDependencies"]) expect(own[list]?.[name]).toBeUndefined();
    }
  });

  it("each is locked by its hash, is free to use, and runs nothing while it is installed", () => {
    const { "": _own, ...packages } = lock.packages;
    expect(Object.keys(packages).length).toBeGreaterThan(4);
    for (const { integrity, license, hasInstallScript } of Object.values(packages)) {
      expect(integrity).toMatch(/^sha512-/);
      expect(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]).toContain(license);
      expect(hasInstallScript).toBeUndefined();
    }
  });
});
