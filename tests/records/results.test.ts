import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_TALLY, type Tally } from "../../src/play/forms.ts";
import { NO_RESULTS } from "../../src/play/group-results.ts";
import { startRun } from "../../src/play/run.ts";
import { writeGroupSession } from "../../src/records/results-format.ts";
import {
  beginSaving,
  dropExpired,
  forgetResults,
  isClockBehind,
  readResults,
  recordForms,
  recordRun,
  setSaving,
} from "../../src/records/results.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";
import { storyOf } from "../support/first-week.ts";
import { counted, inFirstWeek, resultsOfRuns, sessionWith, THREE_WAYS } from "../support/group-results.ts";

const TODAY = "2026-11-29";
const LAST = "2026-12-27";
const AFTER = "2026-12-28";
const KEY = "buddy-bench:results";
const PROMISE = inFirstWeek("promise-first");
const [run] = THREE_WAYS;
if (!run) throw new Error("a run is needed");

const open = () => {
  const stores = freshStores();
  return { stores, shelf: openShelf(stores) };
};
/** A browser in which a teacher has turned counting on for four weeks. */
const counting = () => {
  const opened = open();
  beginSaving(opened.shelf, TODAY, "weeks", "0000abcd");
  return opened;
};
const runsIn = (shelf: ReturnType<typeof openShelf>): number | undefined => {
  const kept = readResults(shelf);
  return kept.kind === "kept" ? (kept.session.results.scenes[PROMISE]?.first.runs ?? 0) : undefined;
};

describe("[P7] nothing is kept until a teacher turns counting on", () => {
  it("a finished run and a form that is handed in leave no trace", () => {
    const { stores, shelf } = open();
    const after: Tally = { ...NO_TALLY, a: { pupils: 1, right: {}, couldStayPrivate: {} } };
    expect(recordRun(shelf, counted(run), TODAY)).toBe(false);
    expect(recordForms(shelf, { before: NO_TALLY, after }, TODAY)).toBe(false);
    dropExpired(shelf, TODAY);
    expect(stores.local.held.size + stores.session.held.size).toBe(0);
    expect(readResults(shelf)).toEqual({ kind: "none" });
  });

  it("once on, runs and forms are counted, and found again by another tab", () => {
    const { stores, shelf } = counting();
    const after: Tally = { ...NO_TALLY, b: { pupils: 1, right: { "PM-0": 1 }, couldStayPrivate: {} } };
    expect(recordRun(shelf, counted(run), TODAY)).toBe(true);
    expect(recordForms(shelf, { before: NO_TALLY, after }, TODAY)).toBe(true);
    expect(readResults(openShelf(stores))).toMatchObject({
      kind: "kept",
      isOn: true,
      session: {
        id: "0000abcd",
        started: TODAY,
        expires: LAST,
        results: { ...resultsOfRuns(run), forms: after },
      },
    });
  });

  it("a run that has not ended, and a tally in which nobody has handed in, are not counted", () => {
    const { shelf } = counting();
    const unfinished = startRun(storyOf("promise-first"));
    expect(recordRun(shelf, counted(unfinished), TODAY)).toBe(false);
    expect(recordForms(shelf, { before: NO_TALLY, after: NO_TALLY }, TODAY)).toBe(false);
  });

  it("turned off it counts no more and keeps what it has; turned on again it goes on", () => {
    const { shelf } = counting();
    recordRun(shelf, counted(run), TODAY);
    setSaving(shelf, false);
    expect(recordRun(shelf, counted(run), TODAY)).toBe(false);
    expect(runsIn(shelf)).toBe(1);
    setSaving(shelf, true);
    recordRun(shelf, counted(run), TODAY);
    expect(runsIn(shelf)).toBe(2);
  });

  it("deleted means gone, and off", () => {
    const { stores, shelf } = counting();
    recordRun(shelf, counted(run), TODAY);
    forgetResults(shelf);
    expect(stores.local.held.size).toBe(0);
    expect(recordRun(shelf, counted(run), TODAY)).toBe(false);
  });

  it("beginning anew starts from nothing, under a new number that is drawn by chance", () => {
    const ids = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const { shelf } = counting();
      beginSaving(shelf, TODAY, "today");
      const kept = readResults(shelf);
      if (kept.kind !== "kept") throw new Error("nothing is kept");
      expect(kept.session).toMatchObject({ expires: TODAY, results: NO_RESULTS });
      ids.add(kept.session.id);
    }
    expect(ids.size).toBe(20);
  });
});

describe("[P16] counts have a last day", () => {
  it("on it they are there; the day after, start-up drops them and tells so until a teacher begins anew", () => {
    const { stores, shelf } = counting();
    recordRun(shelf, counted(run), TODAY);
    dropExpired(shelf, LAST);
    expect(runsIn(shelf)).toBe(1);
    dropExpired(shelf, AFTER);
    expect(stores.local.held.get(KEY)).not.toContain("promise-first");
    expect(readResults(openShelf(stores))).toEqual({ kind: "gone", why: "expired" });
    forgetResults(shelf);
    expect(readResults(shelf)).toEqual({ kind: "none" });
  });

  it("a tab that stays open past it counts no more, and drops them as well", () => {
    const { shelf } = counting();
    recordRun(shelf, counted(run), TODAY);
    expect(recordRun(shelf, counted(run), AFTER)).toBe(false);
    expect(readResults(shelf)).toEqual({ kind: "gone", why: "expired" });
  });

  it("counts that are turned off are dropped on their day too", () => {
    const { shelf } = counting();
    setSaving(shelf, false);
    dropExpired(shelf, AFTER);
    expect(readResults(shelf)).toEqual({ kind: "gone", why: "expired" });
  });

  it("a clock that goes back brings nothing to life again", () => {
    const { shelf } = counting();
    dropExpired(shelf, AFTER);
    dropExpired(shelf, TODAY);
    expect(recordRun(shelf, counted(run), TODAY)).toBe(false);
    expect(readResults(shelf)).toEqual({ kind: "gone", why: "expired" });
  });

  it("a clock that goes back a little wipes nothing, counts on, and gains not a day", () => {
    const { shelf } = counting();
    dropExpired(shelf, "2026-12-20");
    expect(recordRun(shelf, counted(run), "2026-12-01")).toBe(true);
    expect(readResults(shelf)).toMatchObject({ seen: "2026-12-20", session: { expires: LAST } });
    dropExpired(shelf, AFTER);
    expect(readResults(shelf)).toEqual({ kind: "gone", why: "expired" });
  });

  it("a clock from before the session began wipes nothing and counts nothing; put right, it counts on", () => {
    const { shelf } = counting();
    recordRun(shelf, counted(run), TODAY);
    dropExpired(shelf, "1970-01-01");
    expect(recordRun(shelf, counted(run), "1970-01-01")).toBe(false);
    const kept = readResults(shelf);
    expect(kept.kind === "kept" && isClockBehind(kept.session, "1970-01-01")).toBe(true);
    expect(recordRun(shelf, counted(run), TODAY)).toBe(true);
    expect(runsIn(shelf)).toBe(2);
  });

  it("over any dates that a clock may show: once the last day has been passed, nothing is ever there again", () => {
    const day = fc.constantFrom("1970-01-01", "2026-11-28", TODAY, "2026-12-10", LAST, AFTER, "2099-01-01");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("open", "play"), day), { maxLength: 12 }), (days) => {
        const { shelf } = counting();
        let isPast = false;
        for (const [what, today] of days) {
          if (what === "open") dropExpired(shelf, today);
          else recordRun(shelf, counted(run), today);
          isPast ||= today > LAST;
          expect(runsIn(shelf) === undefined).toBe(isPast);
        }
      }),
    );
  });
});

describe("what is damaged is told, and never thrown", () => {
  it.each([
    ["cut short", (text: string) => text.slice(0, 40)],
    ["changed", (text: string) => text.replace("0000abcd", "0000abce")],
    ["no text of the game's", () => "[]"],
  ])("%s: dropped at start-up, since nobody could say how long it may be kept", (_, damage) => {
    const { stores, shelf } = counting();
    stores.local.held.set(KEY, damage(stores.local.held.get(KEY) ?? ""));
    dropExpired(shelf, TODAY);
    expect(readResults(openShelf(stores))).toEqual({ kind: "gone", why: "damaged" });
    expect(recordRun(shelf, counted(run), TODAY)).toBe(false);
  });

  it("sound JSON that is no session is damaged, too: a last day more than a year away, a key of its own", () => {
    const { shelf } = counting();
    const session = writeGroupSession(sessionWith(NO_RESULTS));
    for (const wrong of [
      { ...session, expires: "2028-01-01" },
      { ...session, pupil: "otter" },
      { ...session, expires: "2026-11-01" },
    ]) {
      shelf.write("results", { state: "on", seen: TODAY, session: wrong });
      expect(readResults(shelf)).toEqual({ kind: "gone", why: "damaged" });
    }
  });

  it("where the browser refuses to keep it, it is kept in memory, and known to be", () => {
    const { stores, shelf } = open();
    stores.local.breakAt("setItem", "QuotaExceededError");
    beginSaving(shelf, TODAY, "weeks");
    expect(recordRun(shelf, counted(run), TODAY)).toBe(true);
    expect(runsIn(shelf)).toBe(1);
    expect(shelf.inMemory("results")).toBe(true);
  });
});
