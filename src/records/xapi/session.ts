import type { LessonEvent } from "../../play/lesson-events.ts";
import type { Lesson, LessonState } from "../lesson.ts";
import type { Lrs } from "./lrs.ts";
import { makeStatement, type Json, type Said, type Speaker, type Statement } from "./statement.ts";

/** The document in which a place is kept. */
export const PLACE = "buddy-bench.place";

interface Surroundings {
  readonly speaker: Speaker;
  /** The record store; nothing where the launch gave none: then everything stays here, to be saved to a file. */
  readonly lrs: Lrs | undefined;
  /** What was kept at an earlier launch. */
  readonly kept: Json | undefined;
  /** Whether completion counts: not when the LMS only lets somebody browse or review. */
  readonly counts: boolean;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
  /** The record store did not take something. Called once at most. */
  readonly onTrouble: () => void;
}

/** More than this was not played in one sitting; the oldest are given up. */
const MOST_UNSENT = 2000;

/**
 * A lesson that is told to a record store: initialized first, then what happens, completed once every scene has been
 * played and never again in the same registration, terminated last. What cannot be sent waits, and can be saved.
 */
export function openRecord(surroundings: Surroundings): Lesson {
  const { speaker, lrs, kept, counts, now, uuid } = surroundings;
  const began = now();
  const place = typeof kept?.["place"] === "string" ? kept["place"] : "";
  let completed = kept?.["completed"] === true;
  let troubled = false;
  const trouble = () => {
    if (!troubled) surroundings.onTrouble();
    troubled = true;
  };
  const since = new Map<string, number>();
  const make = (said: Said): Statement =>
    makeStatement(speaker, said, { id: uuid(), timestamp: new Date(now()).toISOString() });

  let unsent: Statement[] = [];
  let sending: Promise<void> | undefined;
  const say = (...said: readonly Said[]) => {
    unsent = [...unsent, ...said.map(make)].slice(-MOST_UNSENT);
  };
  /** Sends what waits, in order; what comes meanwhile is sent after it. */
  const send = () => {
    if (!lrs || sending || unsent.length === 0) return;
    const batch = unsent.slice(0, fitting(unsent));
    unsent = unsent.slice(batch.length);
    sending = lrs.send(batch).then(
      () => {
        sending = undefined;
        send();
      },
      () => {
        sending = undefined;
        unsent = [...batch, ...unsent].slice(-MOST_UNSENT);
        trouble();
      },
    );
  };
  let lastPlace = place;
  /** What the store has said that it keeps. */
  let stored = { place, completed };
  let keeping = false;
  const isKept = () => stored.place === lastPlace && stored.completed === completed;
  /** Keeps the newest place, one at a time. */
  const keep = () => {
    if (!lrs || keeping || isKept()) return;
    keeping = true;
    const sent = { place: lastPlace, completed };
    lrs.keep(PLACE, sent).then(
      () => {
        keeping = false;
        stored = sent;
        keep();
      },
      () => {
        keeping = false;
        trouble();
      },
    );
  };

  if (!speaker.isCmi5) say({ kind: "launched" });
  say({ kind: "initialized" });
  if (place !== "") say({ kind: "resumed" });
  send();

  let over = false;
  const tell = (event: LessonEvent) => {
    const at = since.get(event.scenario);
    if (event.kind === "began") since.set(event.scenario, now());
    say({ kind: "event", event, ms: event.kind === "ended" && at !== undefined ? now() - at : undefined });
  };
  return {
    kept: place,
    told(state: LessonState) {
      if (over) return;
      for (const event of state.events) tell(event);
      const isDone = counts && state.done && !completed;
      if (isDone) {
        completed = true;
        say({ kind: "completed", ms: now() - began });
      }
      lastPlace = state.place;
      send();
      keep();
    },
    left() {
      if (over) return;
      over = true;
      if (!completed) say({ kind: "suspended" });
      say({ kind: "terminated", ms: now() - began });
      // What is on its way is on its way; the page may not be there when it is answered.
      sending = undefined;
      keeping = false;
      send();
      keep();
    },
    unsent: () => JSON.stringify(unsent, undefined, 2),
  };
}

/** Browsers go on sending up to 64 KiB when a page goes, and refuse anything larger at any time. */
const MOST_AT_ONCE = 48_000;

/** How many of these statements fit into one message; one at least. */
function fitting(statements: readonly Statement[]): number {
  let [count, size] = [0, 0];
  for (const statement of statements) {
    size += new TextEncoder().encode(JSON.stringify(statement)).length + 1;
    if (size > MOST_AT_ONCE) break;
    count += 1;
  }
  return Math.max(count, 1);
}
