import { describe, expect, it } from "vitest";
import { openDrafts } from "../../src/records/drafts.ts";
import { openShelf, type Key } from "../../src/records/storage.ts";
import { clearAll, clearForChild, holdsGrownUps } from "../../src/screens/clear-device.ts";
import { FakeDraftStore } from "../support/fake-drafts.ts";
import { FakeStorage } from "../support/fake-storage.ts";
import { SOUND_PACK } from "../support/packs.ts";

function browser(store = new FakeDraftStore()) {
  const shelf = openShelf({ local: new FakeStorage(), session: new FakeStorage() });
  const drafts = openDrafts(store);
  shelf.write("settings", { size: 2 });
  shelf.write("sitting", { screen: "scene" });
  return { shelf, drafts, store, openDrafts: async () => drafts };
}

describe("[P12] a child may always wipe what is the child's, and never what a grown-up has set up", () => {
  it("everything goes where nothing of a grown-up's is here", async () => {
    const kept = browser();
    expect(await holdsGrownUps(kept)).toBe(false);
    expect(await clearForChild(kept)).toBe("gone");
    expect(kept.shelf.holds("settings") || kept.shelf.holds("sitting")).toBe(false);
  });

  it.each(["school", "session-plan", "policy", "results"] satisfies Key[])(
    "settings and the sitting go, and a grown-up's %s stays",
    async (key) => {
      const kept = browser();
      kept.shelf.write(key, { by: "a teacher" });
      expect(await clearForChild(kept)).toBe("stays");
      expect(kept.shelf.read(key)).toEqual({ by: "a teacher" });
      expect(kept.shelf.holds("settings") || kept.shelf.holds("sitting")).toBe(false);
    },
  );

  it("a pack that a grown-up wrote stays, kept or in this tab's memory only", async () => {
    for (const store of [
      new FakeDraftStore(),
      new FakeDraftStore().breakAt("update", "QuotaExceededError"),
    ]) {
      const kept = browser(store);
      await kept.drafts.write("own", SOUND_PACK, undefined);
      expect(await clearForChild(kept)).toBe("stays");
      expect((await kept.drafts.list()).drafts).toHaveLength(1);
    }
  });

  it("where it cannot be found out whether there are packs, nothing of them is touched", async () => {
    const unread = browser(new FakeDraftStore().breakAt("entries", "AbortError"));
    await unread.drafts.write("own", SOUND_PACK, undefined);
    expect(await clearForChild(unread)).toBe("stays");
    unread.store.mend();
    expect((await unread.drafts.list()).drafts).toHaveLength(1);
    const { shelf } = browser();
    const unfetched = { shelf, openDrafts: () => Promise.reject(new Error("offline")) };
    expect(await clearForChild(unfetched)).toBe("stays");
  });

  it("a browser without a database keeps no packs: everything goes", async () => {
    const none = browser(new FakeDraftStore().breakAt("entries", "SecurityError"));
    expect(await clearForChild(none)).toBe("gone");
  });
});

describe("[P12] a grown-up's press takes all of it", () => {
  it("the school, the policy, counts, packs, settings and the sitting", async () => {
    const kept = browser();
    for (const key of ["school", "policy", "results"] as const) kept.shelf.write(key, {});
    await kept.drafts.write("own", SOUND_PACK, undefined);
    expect(await clearAll(kept)).toBe("gone");
    expect(await holdsGrownUps(kept)).toBe(false);
    expect(kept.shelf.holds("settings")).toBe(false);
  });

  it("and says where the browser will not let go of the packs", async () => {
    const kept = browser(new FakeDraftStore().breakAt("clear", "AbortError"));
    expect(await clearAll(kept)).toBe("partly");
  });
});
