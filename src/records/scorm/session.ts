import type { Lesson, LessonState } from "../lesson.ts";
import type { ScormApi } from "./find-api.ts";
import { timespan } from "./timespan.ts";

interface Surroundings {
  readonly api: ScormApi;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  /** Calls later on, when the page has been drawn: an LMS may take its time over a commit. */
  readonly soon: (work: () => void) => void;
  /** The LMS did not take something. Called once at most. */
  readonly onTrouble: () => void;
}

/** Statuses that say that somebody has been here; they are not taken back. */
const FINAL: readonly string[] = ["completed", "passed", "failed"];

/**
 * A lesson in a SCORM 1.2 LMS. It writes: where the player is, the lesson's status (incomplete, then completed), a
 * completed objective for each rule card met, and the time. It never writes a score, passed or failed, and never asks who
 * the pupil is. Nothing where the LMS does not let the lesson begin.
 */
export function openScorm({ api, now, soon, onTrouble }: Surroundings): Lesson | undefined {
  let troubled = false;
  const trouble = () => {
    if (!troubled) onTrouble();
    troubled = true;
  };
  /** Makes one call. An LMS may throw, and may say yes as a word or as a value. */
  const call = (work: () => unknown): string => {
    try {
      const answer = work();
      return typeof answer === "string" || typeof answer === "boolean" ? String(answer) : "";
    } catch {
      return "";
    }
  };
  const get = (name: string) => call(() => api.LMSGetValue(name));
  const isSet = (name: string, value: string) => call(() => api.LMSSetValue(name, value)) === "true";
  const set = (name: string, value: string) => {
    if (!isSet(name, value)) trouble();
  };
  if (call(() => api.LMSInitialize("")) !== "true") return undefined;

  const began = now();
  const mode = get("cmi.core.lesson_mode");
  const counts = mode === "" || mode === "normal";
  const objectives = openObjectives(get, isSet);
  let status = get("cmi.core.lesson_status");
  if (counts && !FINAL.includes(status)) {
    status = "incomplete";
    set("cmi.core.lesson_status", status);
  }
  let [place, location] = ["", ""];
  let waiting: LessonState | undefined;
  let over = false;

  const flush = () => {
    const state = waiting;
    waiting = undefined;
    if (!state || over) return;
    if (state.place !== place) set("cmi.suspend_data", (place = state.place));
    if (state.location !== location) set("cmi.core.lesson_location", (location = state.location));
    for (const clause of state.met) objectives.met(clause);
    if (counts && state.done && !FINAL.includes(status)) {
      status = "completed";
      set("cmi.core.lesson_status", status);
    }
    if (call(() => api.LMSCommit("")) !== "true") trouble();
  };
  return {
    kept: get("cmi.core.entry") === "ab-initio" ? "" : get("cmi.suspend_data"),
    told(state) {
      const isFirst = waiting === undefined;
      waiting = state;
      if (isFirst) soon(flush);
    },
    left() {
      if (over) return;
      flush();
      over = true;
      set("cmi.core.session_time", timespan(now() - began));
      set("cmi.core.exit", FINAL.includes(status) ? "" : "suspend");
      call(() => api.LMSCommit(""));
      call(() => api.LMSFinish(""));
    },
    unsent: () => undefined,
  };
}

/** The rule cards as objectives, each once. An LMS need not have any: then none is written, and nothing is amiss. */
function openObjectives(get: (name: string) => string, isSet: (name: string, value: string) => boolean) {
  const count = get("cmi.objectives._count");
  let supported = /^\d{1,4}$/.test(count);
  let next = supported ? Number(count) : 0;
  const known = new Set(Array.from({ length: next }, (_, i) => get(`cmi.objectives.${i}.id`)));
  return {
    met(clause: string): void {
      if (!supported || known.has(clause)) return;
      // Counted apart: an LMS may hold two of one id.
      const at = `cmi.objectives.${next}`;
      next += 1;
      supported = isSet(`${at}.id`, clause) && isSet(`${at}.status`, "completed");
      known.add(clause);
    },
  };
}
