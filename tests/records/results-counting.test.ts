import { describe, expect, it, vi } from "vitest";
import { NO_TALLY, type Tally } from "../../src/play/forms.ts";
import { openCounting } from "../../src/records/results-counting.ts";
import { beginSaving, readResults } from "../../src/records/results.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";
import { firstPack } from "../support/first-week.ts";
import { inFirstWeek, THREE_WAYS } from "../support/group-results.ts";
import { kempshott } from "../support/policies.ts";

const TODAY = "2026-11-29";
const [run] = THREE_WAYS;
if (!run) throw new Error("a run is needed");
const finished = (...played: readonly string[]) => ({ pack: firstPack, policy: kempshott, run, played });

/** A chunk that does not come would be told here. */
const fail = (error: unknown) => {
  throw error;
};

const on = () => {
  const stores = freshStores();
  const shelf = openShelf(stores);
  beginSaving(shelf, TODAY, "weeks");
  return { stores, shelf };
};
const countsOf = (shelf: ReturnType<typeof openShelf>) => {
  const kept = readResults(shelf);
  if (kept.kind !== "kept") return kept;
  const scene = kept.session.results.scenes[inFirstWeek("promise-first")];
  return { first: scene?.first.runs ?? 0, again: scene?.again.runs ?? 0 };
};

describe("[issue 6] a game that tells what could be counted", () => {
  it("[P7] keeps nothing where no teacher has turned counting on", async () => {
    const stores = freshStores();
    const counting = openCounting(openShelf(stores), () => TODAY, fail);
    counting.finished(finished());
    counting.handedIn(NO_TALLY, NO_TALLY);
    await vi.dynamicImportSettled();
    expect(stores.local.held.size + stores.session.held.size).toBe(0);
  });

  it("[P15] counts a player's first way and second way, and no further one, until the next player comes", async () => {
    const { shelf } = on();
    const counting = openCounting(shelf, () => TODAY, fail);
    counting.finished(finished());
    for (let times = 0; times < 4; times++) counting.finished(finished("promise-first"));
    await vi.dynamicImportSettled();
    expect(countsOf(shelf)).toEqual({ first: 1, again: 1 });
    counting.nextPlayer();
    counting.finished(finished());
    counting.finished(finished("promise-first"));
    await vi.dynamicImportSettled();
    expect(countsOf(shelf)).toEqual({ first: 2, again: 2 });
  });

  it("counts a form that is handed in", async () => {
    const { shelf } = on();
    const after: Tally = { ...NO_TALLY, a: { pupils: 1, right: { "PM-0": 1 }, couldStayPrivate: {} } };
    openCounting(shelf, () => TODAY, fail).handedIn(NO_TALLY, after);
    await vi.dynamicImportSettled();
    expect(readResults(shelf)).toMatchObject({ session: { results: { forms: after } } });
  });

  it("[P16] drops counts past their last day when it is opened", async () => {
    const { shelf } = on();
    openCounting(shelf, () => "2026-12-28", fail);
    await vi.dynamicImportSettled();
    expect(countsOf(shelf)).toEqual({ kind: "gone", why: "expired" });
  });
});
