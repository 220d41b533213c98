import { describe, expect, it } from "vitest";
import { kempshott } from "../support/policies.ts";
import { outcomeOf, ROWS } from "./worked-table.ts";

describe.each([...kempshott.circles.keys()])("worked by hand: %s", (circle) => {
  const rows = ROWS.filter((row) => row.circle === circle);
  it.each(rows.map((row) => [`[${row.tags.join(" ")}] ${row.title}`, row] as const))("%s", (_, row) => {
    expect(outcomeOf(row, kempshott)).toEqual(row.expected);
  });
  it("has fifteen rows or more", () => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
  });
});
