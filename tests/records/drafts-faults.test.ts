import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openAutosave } from "../../src/records/autosave.ts";
import { browserDraftStore, LONGEST_WAIT_MS, openDrafts, type DraftStore } from "../../src/records/drafts.ts";
import { openShelf } from "../../src/records/storage.ts";
import { clearAll, clearForChild, holdsGrownUps } from "../../src/screens/clear-device.ts";
import { playableOwn } from "../../src/screens/own-packs.ts";
import { FakeDraftStore } from "../support/fake-drafts.ts";
import { freshStores } from "../support/fake-storage.ts";
import { SOUND_PACK } from "../support/packs.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottWording } from "../support/policy-said.ts";

type Call = keyof DraftStore;
const EVERY_CALL = ["get", "update", "entries", "remove", "clear"] as const satisfies readonly Call[];

const THROWS = [
  "SecurityError",
  "QuotaExceededError",
  "InvalidStateError",
  "UnknownError",
  "AbortError",
  "VersionError",
  "NotFoundError",
  "DataError",
] as const;

const TABLE = EVERY_CALL.flatMap((call) => [
  ...THROWS.map((fault) => ({
    call,
    what: fault,
    break: (store: FakeDraftStore) => store.breakAt(call, fault),
  })),
  { call, what: "no answer for ever", break: (store: FakeDraftStore) => store.hangAt(call) },
]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What comes of some work, however long the database is waited for. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  for (let waits = 0; waits < 4; waits++) await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
  return work;
}

describe("[Q11] own packs, in a database in which a call fails", () => {
  it("this table has every call of the browser's own database", () =>
    expect(Object.keys(browserDraftStore())).toEqual([...EVERY_CALL]));

  it.each(TABLE)(
    "$call: $what: each question is answered, what was typed is not lost, and all is well when the fault has gone",
    async ({ break: breaks }) => {
      const store = new FakeDraftStore();
      const drafts = openDrafts(store);
      await inTime(drafts.write("before", SOUND_PACK, undefined));
      const before = structuredClone([...store.held]);
      breaks(store);
      const written = await inTime(drafts.write("typed", SOUND_PACK, undefined));
      // What the browser did not keep is in this tab, and leaving it asks.
      expect(drafts.atRisk()).toBe(written.kind === "unkept");
      const typed = await inTime(drafts.read("typed"));
      expect(typed.kind === "in-memory" && typed.pack === SOUND_PACK).toBe(written.kind === "unkept");
      const read = await inTime(drafts.read("before"));
      expect(["found", "unread"]).toContain(read.kind);
      const list = await inTime(drafts.list());
      expect(list.drafts.length > 0 || list.refused !== undefined).toBe(true);
      expect([...store.held].slice(0, 1)).toEqual(before);
      store.mend();
      expect((await inTime(drafts.write("typed", SOUND_PACK, undefined))).kind).not.toBe("unkept");
      expect((await inTime(openDrafts(store).read("before"))).kind).toBe("found");
      expect(drafts.atRisk()).toBe(false);
    },
  );

  it.each(TABLE)(
    "$call: $what: the game opens, can be cleared, and a child's press is answered",
    async (row) => {
      const store = new FakeDraftStore();
      row.break(store);
      const kept = { shelf: openShelf(freshStores()), openDrafts: async () => openDrafts(store) };
      const own = playableOwn(kept.openDrafts, { policy: kempshott, wording: kempshottWording });
      expect(await inTime(own)).toEqual([]);
      expect(await inTime(holdsGrownUps(kept))).toBeTypeOf("boolean");
      expect(["gone", "stays", "partly"]).toContain(await inTime(clearForChild(kept)));
      expect(["gone", "partly"]).toContain(await inTime(clearAll(kept)));
    },
  );

  it("a database that never answers: saving while typing says that it is not saved, then saves when it can", async () => {
    const store = new FakeDraftStore().hangAt("update");
    const saves = openAutosave(openDrafts(store), { key: "small", stamp: undefined }, () => undefined);
    saves.save(SOUND_PACK);
    expect(saves.state().kind).toBe("saving");
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    expect([saves.state(), saves.atRisk()]).toEqual([{ kind: "unsaved", key: "small", why: "failed" }, true]);
    store.mend();
    saves.save(SOUND_PACK);
    await vi.advanceTimersByTimeAsync(0);
    expect([saves.state(), saves.atRisk()]).toEqual([{ kind: "saved", key: "small" }, false]);
  });

  it("a database that answers in the end leaves no timer behind", async () => {
    const drafts = openDrafts(new FakeDraftStore());
    await drafts.write("small", SOUND_PACK, undefined);
    await drafts.list();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("[Q11] own packs, with something in the database that is no pack", () => {
  it.each([
    ["nothing", null],
    ["a number", 42],
    ["a text", "<html>blocked</html>"],
    ["a list", []],
    ["an object of another shape", { pack: SOUND_PACK }],
    ["a version that comes later", { version: 2, now: { revision: 1, sum: "0", body: "{}" } }],
    ["a wrong checksum", { version: 1, now: { revision: 1, sum: "0", body: "{}" } }],
    [
      "far more than the game writes",
      { version: 1, now: { revision: 1, sum: "0", body: " ".repeat(5_000_000) } },
    ],
  ])(
    "%s: it is told, never written over, and what is written under its key stands beside it",
    async (_, bad) => {
      const store = new FakeDraftStore();
      store.held.set("small", structuredClone(bad));
      const drafts = openDrafts(store);
      expect(await drafts.read("small")).toEqual({ kind: "damaged" });
      expect((await drafts.list()).drafts).toEqual([{ key: "small", pack: undefined, kept: true }]);
      expect(await drafts.write("small", SOUND_PACK, undefined)).toMatchObject({
        kind: "both",
        key: "small~2",
      });
      expect(store.held.get("small")).toEqual(bad);
      expect(await openDrafts(store).read("small~2")).toMatchObject({ kind: "found", pack: SOUND_PACK });
    },
  );
});
