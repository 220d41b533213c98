import * as v from "valibot";
import type { Tally } from "../play/forms.ts";
import { lastDay, type Period } from "../play/group-dates.ts";
import type { GroupSession } from "../play/group-merge.ts";
import { countForms, countRun, NO_RESULTS, type CountedRun, type Results } from "../play/group-results.ts";
import { GroupSessionSchema, writeGroupSession } from "./results-format.ts";
import type { Shelf } from "./storage.ts";

/**
 * The counts of a group's session in this browser. Nothing is kept until a teacher turns counting on, and everything is
 * dropped after the day that the teacher picked (safety.md, P7 and P16).
 */
const KeptSchema = v.variant("state", [
  v.strictObject({
    state: v.picklist(["on", "stopped"]),
    /** The latest date on which this device has been seen: a clock that goes back makes nothing younger. */
    seen: v.pipe(v.string(), v.isoDate()),
    session: GroupSessionSchema,
  }),
  /** There were counts, and they are gone. Kept until a teacher begins anew. */
  v.strictObject({ state: v.literal("gone"), why: v.picklist(["expired", "damaged"]) }),
]);

/** What this browser keeps of a session: nothing yet, nothing any more, or counts. */
export type KeptResults =
  | { readonly kind: "none" }
  | { readonly kind: "gone"; readonly why: "expired" | "damaged" }
  | {
      readonly kind: "kept";
      readonly isOn: boolean;
      readonly seen: string;
      readonly session: GroupSession;
    };

/**
 * The counts that are kept here. Never throws. Counts that cannot be read are dropped, since nobody could say how long they
 * may be kept; that they were there is told until a teacher begins anew.
 */
export function readResults(shelf: Shelf): KeptResults {
  if (!shelf.holds("results")) return { kind: "none" };
  const read = v.safeParse(KeptSchema, shelf.read("results"));
  if (!read.success) return drop(shelf, "damaged");
  const kept = read.output;
  return kept.state === "gone"
    ? { kind: "gone", why: kept.why }
    : { kind: "kept", isOn: kept.state === "on", seen: kept.seen, session: kept.session };
}

/** In the place of counts: that they are gone, and why. */
function drop(shelf: Shelf, why: "expired" | "damaged"): Extract<KeptResults, { kind: "gone" }> {
  shelf.write("results", { state: "gone", why });
  return { kind: "gone", why };
}

/** Longer than this, the shelf would take a text for something that the game has not written. */
const LONGEST = 98_000;

type Kept = Extract<KeptResults, { kind: "kept" }>;

const written = ({ isOn, seen, session }: Kept) => ({
  state: isOn ? "on" : "stopped",
  seen,
  session: writeGroupSession(session),
});

function write(shelf: Shelf, kept: Kept): boolean {
  const value = written(kept);
  if (JSON.stringify(value).length > LONGEST) return false;
  shelf.write("results", value);
  return true;
}

/** The room that one more run may take, with some to spare. */
const ROOM = 1000;

/** Whether there is no room for another scene: what has been counted stays. */
export function isFull(shelf: Shelf): boolean {
  const kept = readResults(shelf);
  return kept.kind === "kept" && JSON.stringify(written(kept)).length > LONGEST - ROOM;
}

/** Random, and drawn anew for each session: it says nothing about the device. */
const newId = (): string =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(16).padStart(8, "0");

/** Turns counting on, from nothing: what was counted before is dropped. */
export function beginSaving(shelf: Shelf, today: string, period: Period, id: string = newId()): void {
  const session = { id, started: today, expires: lastDay(period, today), results: NO_RESULTS };
  write(shelf, { kind: "kept", isOn: true, seen: today, session });
}

/** Turns counting off, or on again. What has been counted stays until its day. */
export function setSaving(shelf: Shelf, isOn: boolean): void {
  const kept = readResults(shelf);
  if (kept.kind === "kept") write(shelf, { ...kept, isOn });
}

/** Drops every count, now; and what says that counts are gone. */
export const forgetResults = (shelf: Shelf): void => shelf.remove("results");

const later = (one: string, other: string): string => (one > other ? one : other);

/** Whether the device's date cannot be right: it is before the session began. Nothing is counted then, and nothing dropped. */
export const isClockBehind = ({ started }: GroupSession, today: string): boolean => today < started;

/**
 * At start-up: drops what has passed its day. A clock that goes back makes no count younger, for the latest date seen
 * holds; one that goes forward drops too early rather than too late. The page of results tells that they are gone.
 */
export function dropExpired(shelf: Shelf, today: string): void {
  const kept = readResults(shelf);
  if (kept.kind === "kept") keepOrDrop(shelf, kept, today);
}

/** The counts with their day checked and the date noted; nothing where they have just been dropped. */
function keepOrDrop(shelf: Shelf, kept: Kept, today: string): Kept | undefined {
  const seen = later(kept.seen, today);
  if (seen > kept.session.expires) {
    drop(shelf, "expired");
    return undefined;
  }
  const noted = { ...kept, seen };
  if (seen !== kept.seen) write(shelf, noted);
  return noted;
}

/** Adds to the counts, where a teacher has turned counting on and its last day has not passed. True where it was added. */
function add(shelf: Shelf, today: string, count: (results: Results) => Results): boolean {
  const kept = readResults(shelf);
  if (kept.kind !== "kept" || !kept.isOn) return false;
  const now = keepOrDrop(shelf, kept, today);
  if (!now || isClockBehind(now.session, today)) return false;
  const results = count(now.session.results);
  return results !== now.session.results && write(shelf, { ...now, session: { ...now.session, results } });
}

/** Counts one finished run, where counting is on. True where it was counted. */
export const recordRun = (shelf: Shelf, run: CountedRun, today: string): boolean =>
  add(shelf, today, (results) => countRun(results, run));

/** Counts the forms that have been handed in between two tallies, where counting is on. True where one was counted. */
export const recordForms = (
  shelf: Shelf,
  { before, after }: { readonly before: Tally; readonly after: Tally },
  today: string,
): boolean =>
  after.a.pupils > before.a.pupils || after.b.pupils > before.b.pupils
    ? add(shelf, today, (results) => countForms(results, before, after))
    : false;
