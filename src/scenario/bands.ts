import type { Scenario } from "./format.ts";

/** The years a session is for. */
export const BANDS = ["Y3-4", "Y5-6", "all"] as const;
export type Band = (typeof BANDS)[number];

/** Whether a scenario is meant for these years. One that names none is for all. */
export const fitsBand = ({ years = "all" }: Pick<Scenario, "years">, band: Band): boolean =>
  years === "all" || band === "all" || years === band;
