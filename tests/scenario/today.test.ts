import { expect, it } from "vitest";
import { isHidden, withToday } from "../../src/scenario/today.ts";
import { content } from "../support/first-week.ts";

const { profile } = content;

it("[S9] what holds today is of today: who was away yesterday and what was hidden is forgotten", () => {
  const monday = withToday(profile, "2026-11-30", { away: ["coordinator"] });
  expect(monday.today).toEqual({ date: "2026-11-30", away: ["coordinator"], hidden: [] });
  const both = withToday(monday, "2026-11-30", { hidden: ["first-week/gate"] });
  expect(both.today).toEqual({ date: "2026-11-30", away: ["coordinator"], hidden: ["first-week/gate"] });
  expect([isHidden(both, "first-week/gate"), isHidden(both, "first-week/other")]).toEqual([true, false]);
  expect(withToday(both, "2026-12-01", { hidden: ["first-week/gate"] }).today).toEqual({
    date: "2026-12-01",
    away: [],
    hidden: ["first-week/gate"],
  });
  expect(withToday(both, "2026-12-01", {})).not.toHaveProperty("today");
  expect(withToday(both, "2026-11-30", { away: [], hidden: [] })).not.toHaveProperty("today");
});
