import { describe, expect, it } from "vitest";
import { diagnose, packWith } from "../support/packs.ts";
import { STRUCTURE_FAULTS } from "./structure-faults.ts";
import { TEXT_FAULTS } from "./text-faults.ts";

const FAULTS = [...STRUCTURE_FAULTS, ...TEXT_FAULTS];

describe("a fault in a pack is refused with its own code, its place and a suggestion", () => {
  it.each(FAULTS)("$code: $fault", ({ change, code, path, suggests }) => {
    const found = diagnose(packWith(change));
    const named = found.find((one) => one.code === code && one.path === path);
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    expect(named?.suggestion).toMatch(suggests);
    expect(named?.severity).toBe(code === "SC032" ? "warning" : "error");
    expect(named?.message).toMatch(/[.!?]$/);
  });

  it("covers at least twenty-five different codes", () => {
    expect(new Set(FAULTS.map((one) => one.code)).size).toBeGreaterThanOrEqual(25);
  });
});
