import { beforeEach, afterEach, describe, expect, it, vi } from "vitest";
import { NEW_HALL } from "../../src/hall/hall-model.ts";
import { restoreHall } from "../../src/hall/restore.ts";
import { readHallPlace, writeHallPlace } from "../../src/records/hall-place.ts";
import { beginSaving, readResults } from "../../src/records/results.ts";
import { readSchool, readSessionPlan, writeSchool, writeSessionPlan } from "../../src/records/school.ts";
import { DEFAULT_SETTINGS, writeSettings } from "../../src/records/settings.ts";
import { readSettings } from "../../src/records/read-settings.ts";
import { writeSitting } from "../../src/records/sitting.ts";
import { readSitting } from "../../src/records/read-sitting.ts";
import { KEYS, openShelf, watchKey, type Key, type Shelf } from "../../src/records/storage.ts";
import { NEW_GAME } from "../../src/screens/game.ts";
import { fromSitting } from "../../src/screens/from-sitting.ts";
import { keptPolicy } from "../../src/screens/kept-policy.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { tonight } from "../../src/screens/read-tonight.ts";
import { freshStores } from "../support/fake-storage.ts";
import { content } from "../support/first-week.ts";
import { book, inScene } from "../support/hall.ts";
import { withSetting } from "../support/policy-edits.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottWording } from "../support/policy-said.ts";
import { BAD_TEXTS, BROKEN_STORES, EVERY_KEY, nameOf, storeOf } from "../support/storage-faults.ts";
import { REEDS, SESSION } from "../teacher/schools.ts";

const TODAY = "2026-11-29";
const shipped = { policy: kempshott, wording: kempshottWording };
const HALL = inScene(book.offers[0]?.scene ?? "");

/** How the game keeps something under a key, what it opens with then, and with what where there is nothing to be had. */
interface Keeping {
  readonly keep: (shelf: Shelf) => unknown;
  /** What a player or a grown-up finds when the game opens. */
  readonly open: (shelf: Shelf) => unknown;
  readonly kept: unknown;
  readonly fresh: unknown;
  /** Where it is told that something was there and cannot be read. */
  readonly damaged: unknown;
}

const schoolOf = (shelf: Shelf) => {
  const { session, notice } = tonight(shelf, "");
  return [session?.profile.school, notice];
};

/** One row for each key: a key without one does not compile. */
const KEEPINGS: Readonly<Record<Key, Keeping>> = {
  settings: {
    keep: (shelf) => writeSettings(shelf, { ...DEFAULT_SETTINGS, textSize: 2 }),
    open: (shelf) => readSettings(shelf).textSize,
    kept: 2,
    fresh: 1,
    damaged: 1,
  },
  sitting: {
    keep: (shelf) => writeSitting(shelf, { screen: "choose", badge: "fox", played: [] }),
    open: (shelf) => fromSitting(readSitting(shelf), content.stories, SHIPPED).screen,
    kept: "choose",
    fresh: NEW_GAME.screen,
    damaged: NEW_GAME.screen,
  },
  hall: {
    keep: (shelf) => writeHallPlace(shelf, HALL),
    open: (shelf) => restoreHall(readHallPlace(shelf), book).step,
    kept: "scene",
    fresh: NEW_HALL.step,
    damaged: NEW_HALL.step,
  },
  school: {
    keep: (shelf) => writeSchool(shelf, SESSION),
    open: (shelf) => [readSchool(shelf).kind, ...schoolOf(shelf)],
    kept: ["kept", REEDS.school, undefined],
    fresh: ["none", undefined, undefined],
    damaged: ["damaged", undefined, "damaged-school"],
  },
  "session-plan": {
    keep: (shelf) => writeSessionPlan(shelf, SESSION),
    open: (shelf) => [readSessionPlan(shelf).kind, ...schoolOf(shelf)],
    kept: ["kept", REEDS.school, undefined],
    fresh: ["none", undefined, undefined],
    damaged: ["damaged", undefined, undefined],
  },
  policy: {
    keep: (shelf) => shelf.write("policy", withSetting(true)),
    open: async (shelf) => (await keptPolicy(shipped, shelf)).kind,
    kept: "school",
    fresh: "none",
    damaged: "damaged",
  },
  results: {
    keep: (shelf) => beginSaving(shelf, TODAY, "weeks", "0000abcd"),
    open: (shelf) => readResults(shelf).kind,
    kept: "kept",
    fresh: "none",
    damaged: "gone",
  },
};

/** The text that the game itself writes under a key. */
const goodText = (key: Key): string => {
  const stores = freshStores();
  KEEPINGS[key].keep(openShelf(stores));
  return storeOf(stores, key).held.get(nameOf(key)) ?? "";
};

const everyKeyWith = <T extends { readonly what: string }>(table: readonly T[]) =>
  EVERY_KEY.flatMap((key) => table.map((row) => [key, row.what, row] as const));

describe("[Q11] every key, where nothing is wrong", () => {
  it.each(EVERY_KEY)("%s: fresh, kept, and found again by another tab of the browser", async (key) => {
    const { keep, open, kept, fresh } = KEEPINGS[key];
    const stores = freshStores();
    expect(await open(openShelf(stores))).toEqual(fresh);
    keep(openShelf(stores));
    expect(await open(openShelf(stores))).toEqual(kept);
  });
});

describe("[Q11] every key, in a store in which a call fails", () => {
  it.each(everyKeyWith(BROKEN_STORES))(
    "%s, where the store %s: it opens as fresh, and what is kept lasts as long as the tab",
    async (key, _, { make, isNoticed, letsGo }) => {
      const { keep, open, kept, fresh } = KEEPINGS[key];
      const shelf = openShelf(make());
      expect(await open(shelf)).toEqual(fresh);
      keep(shelf);
      expect(await open(shelf)).toEqual(kept);
      expect([shelf.refused(), shelf.inMemory(key)]).toEqual([isNoticed, isNoticed]);
      // A second writing changes nothing of that, and the notice is one fact, however often it happens.
      keep(shelf);
      expect(await open(shelf)).toEqual(kept);
      shelf.clear("all");
      expect(await open(shelf)).toEqual(letsGo ? fresh : kept);
    },
  );

  it.each(EVERY_KEY)("[C8] %s, where the browser has no store at all", async (key) => {
    const { keep, open, kept, fresh } = KEEPINGS[key];
    const shelf = openShelf({ local: undefined, session: undefined });
    expect(await open(shelf)).toEqual(fresh);
    keep(shelf);
    expect(await open(shelf)).toEqual(kept);
  });
});

describe("[Q11] every key, with something in the store that cannot be read", () => {
  it.each(everyKeyWith(BAD_TEXTS))(
    "%s holds %s: it opens all the same, and the bad value is not silently destroyed",
    async (key, _, { of }) => {
      const { keep, open, kept, damaged } = KEEPINGS[key];
      const stores = freshStores();
      const store = storeOf(stores, key);
      const bad = of(goodText(key));
      store.held.set(nameOf(key), bad);
      const shelf = openShelf(stores);
      expect(await open(shelf)).toEqual(damaged);
      // Another tab is told the same: looking at it does not take it away.
      expect(await open(openShelf(stores))).toEqual(damaged);
      // Counts go at once, and their place says so: nobody could say how long they may be kept (P16).
      expect(store.held.get(nameOf(key)) === bad).toBe(key !== "results");
      keep(shelf);
      expect(await open(openShelf(stores))).toEqual(kept);
      expect(store.held.get(`${nameOf(key)}:unread`)).toBe(KEYS[key].spared ? bad : undefined);
      expect(shelf.refused()).toBe(false);
      shelf.clear("all");
      expect([...store.held]).toEqual([]);
    },
  );

  it.each(EVERY_KEY)("%s holds sound JSON of another shape: the same", async (key) => {
    const { keep, open, kept, damaged } = KEEPINGS[key];
    const stores = freshStores();
    openShelf(stores).write(key, { made: "by a later game" });
    const bad = storeOf(stores, key).held.get(nameOf(key));
    const shelf = openShelf(stores);
    expect(await open(shelf)).toEqual(damaged);
    keep(shelf);
    expect(await open(openShelf(stores))).toEqual(kept);
    expect(storeOf(stores, key).held.get(`${nameOf(key)}:unread`)).toBe(KEYS[key].spared ? bad : undefined);
  });

  it("no room to put it beside: the new value is what counts, and the browser's refusal is known", () => {
    const stores = freshStores();
    stores.local.held.set(nameOf("settings"), "damaged");
    const shelf = openShelf(stores);
    readSettings(shelf);
    stores.local.breakAt("setItem", "QuotaExceededError");
    writeSettings(shelf, { ...DEFAULT_SETTINGS, textSize: 2 });
    expect([readSettings(shelf).textSize, shelf.refused()]).toEqual([2, true]);
    expect(stores.local.held.get(nameOf("settings"))).toBe("damaged");
  });

  it("[P12] what a grown-up set up stays a grown-up's when it cannot be read: a child's press leaves it", () => {
    const stores = freshStores();
    stores.local.held.set(nameOf("school"), "damaged");
    const shelf = openShelf(stores);
    readSchool(shelf);
    writeSchool(shelf, SESSION);
    stores.local.held.delete(nameOf("school"));
    expect(shelf.holdsGrownUps()).toBe(true);
    shelf.clear("child");
    expect([...stores.local.held.keys()]).toEqual(["buddy-bench:school:unread"]);
    shelf.clear("all");
    expect(shelf.holdsGrownUps()).toBe(false);
  });
});

describe("[Q11] two tabs of one browser", () => {
  it.each(EVERY_KEY)("%s: each writes, and each finds what was written last", (key) => {
    const stores = freshStores();
    const [one, other] = [openShelf(stores), openShelf(stores)];
    one.write(key, 1);
    other.write(key, 2);
    expect([one.read(key), other.read(key)]).toEqual([2, 2]);
    one.remove(key);
    expect([one.holds(key), other.holds(key)]).toEqual([false, false]);
  });

  it.each(EVERY_KEY)("%s: what one tab has in memory only is not taken from it by the other", (key) => {
    const stores = freshStores();
    const shelf = openShelf(stores);
    storeOf(stores, key).breakAt("setItem", "QuotaExceededError");
    shelf.write(key, "mine");
    storeOf(stores, key).mend();
    openShelf(stores).write(key, "theirs");
    expect(shelf.read(key)).toBe("mine");
    shelf.write(key, "mine again");
    expect(openShelf(stores).read(key)).toBe("mine again");
  });

  describe("the browser tells of another tab's writing", () => {
    beforeEach(() => vi.stubGlobal("window", new EventTarget()));
    afterEach(() => vi.unstubAllGlobals());

    it.each(EVERY_KEY)("%s: of its own key, of a store that is emptied, and of nothing else", (key) => {
      const changed = vi.fn<() => void>();
      const stop = watchKey(key, changed);
      const tell = (name: string | null) =>
        window.dispatchEvent(Object.assign(new Event("storage"), { key: name }));
      for (const other of EVERY_KEY) tell(nameOf(other));
      tell(`${nameOf(key)}:unread`);
      tell("timetable");
      expect(changed).toHaveBeenCalledTimes(1);
      tell(null);
      expect(changed).toHaveBeenCalledTimes(2);
      stop();
      tell(nameOf(key));
      expect(changed).toHaveBeenCalledTimes(2);
    });
  });
});
