import { describe, expect, it } from "vitest";
import { analyseCircle, analysePolicy } from "../../src/policy/analyse.ts";
import { buildCircle } from "../../src/policy/model.ts";
import { kempshott, kempshottFile, changed } from "../support/policies.ts";
import { SEEDED_FAULTS } from "./seeded-faults.ts";

describe("the shipped policy", () => {
  const analysis = analysePolicy(kempshott);
  it.each(analysis.map((circle) => [circle.id, circle] as const))(
    "%s: every property holds over every combination",
    (_, circle) => {
      expect(circle.combinations).toBeGreaterThan(1);
      expect(circle.properties.filter((property) => !property.holds)).toEqual([]);
      expect(circle.properties.map((property) => property.id)).toEqual([
        "total",
        "protective",
        "firm",
        "alive",
        "answerable",
        "name-blind",
      ]);
    },
  );
  it("covers the five circles", () => {
    expect(analysis.map((circle) => circle.id).sort()).toEqual([
      "adult-mentoring",
      "families",
      "peer",
      "staff-governors",
      "staff-pupil",
    ]);
  });
});

describe("a seeded fault is named with its smallest witness", () => {
  it.each(SEEDED_FAULTS)("$title → $property", ({ circle, change, property, witness }) => {
    const file = changed(kempshottFile, circle, change);
    const faulty = file.circles.find((one) => one.id === circle);
    if (!faulty) throw new Error("no such circle");
    const found = analyseCircle(buildCircle(faulty, file)).properties.find((one) => one.id === property);
    expect(found).toMatchObject({ holds: false, witness });
    expect(found?.detail).toBeTruthy();
  });
});
