// The measures, by the names that `npm run bench` takes.
import { measureAnalysis } from "../analysis.mjs";
import { measureCheck } from "../check.mjs";
import { measureFirstLoad } from "../first-load.mjs";
import { measureFrames } from "../frames.mjs";
import { measureHeap } from "../heap.mjs";
import { measurePress } from "../press.mjs";
import { measureStudio } from "../studio.mjs";
import { measureTrace } from "../trace.mjs";
import { measureVerdicts } from "../verdicts.mjs";

/**
 * @typedef {{ browser: import("@playwright/test").Browser, open: typeof import("./contenders.mjs").openContenders,
 *   rounds: number, quick: boolean }} Bench
 * @typedef {{ id: string, title: string, said: string, tables: { title: string, text: string }[], data: unknown }} Measured
 */

/** @type {Record<string, (bench: Bench) => Promise<Measured>>} */
export const MEASURES = {
  "first-load": measureFirstLoad,
  trace: measureTrace,
  press: measurePress,
  frames: measureFrames,
  heap: measureHeap,
  verdicts: measureVerdicts,
  analysis: measureAnalysis,
  check: measureCheck,
  studio: measureStudio,
};
