import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { openAutosave, type SaveState } from "../../src/records/autosave.ts";
import { browserDraftStore, openDrafts, type Drafts } from "../../src/records/drafts.ts";
import type { Pack } from "../../src/scenario/format.ts";
import { FakeDraftStore } from "../support/fake-drafts.ts";
import { SOUND_PACK } from "../support/packs.ts";

const saying = (words: string): Pack => ({ ...SOUND_PACK, texts: { "en-GB": { "gate.title": words } } });
const Sealed = v.object({ revision: v.number(), sum: v.string(), body: v.string() });
const KeptSchema = v.object({ version: v.number(), now: Sealed, before: Sealed });
type KeptRecord = v.InferOutput<typeof KeptSchema>;
/** The small pack's record, with two writings in it. */
const recordIn = (store: FakeDraftStore): KeptRecord => v.parse(KeptSchema, store.held.get("small"));

const FAULTS = [
  ["QuotaExceededError", "full"],
  ["SecurityError", "no-store"],
  ["InvalidStateError", "no-store"],
  ["UnknownError", "no-store"],
  ["AbortError", "failed"],
] as const;

async function kept(drafts: Drafts, words: string, stamp?: string): Promise<string> {
  const written = await drafts.write("small", saying(words), stamp);
  if (written.kind !== "kept") throw new Error(`not kept: ${written.kind}`);
  return written.stamp;
}

describe("a pack that is kept", () => {
  it("is given back as it was, in this tab and after a reload, and is gone when it is removed", async () => {
    const store = new FakeDraftStore();
    const stamp = await kept(openDrafts(store), "é — “quoted” 🦊");
    const drafts = openDrafts(store);
    expect(await drafts.read("small")).toEqual({ kind: "found", pack: saying("é — “quoted” 🦊"), stamp });
    expect(await drafts.list()).toEqual({
      drafts: [{ key: "small", pack: saying("é — “quoted” 🦊"), kept: true }],
      refused: undefined,
    });
    expect(await drafts.remove("small")).toBeUndefined();
    expect(await drafts.read("small")).toEqual({ kind: "none" });
    expect(store.held.size).toBe(0);
  });

  it("need not be what a file may hold: a sentence that is too long, and no scenario at all", async () => {
    const drafts = openDrafts(new FakeDraftStore());
    const odd = { ...saying("x".repeat(5000)), scenarios: [] };
    await drafts.write("odd", odd, undefined);
    expect(await drafts.read("odd")).toMatchObject({ kind: "found", pack: odd });
  });

  it("holds the pack, a number, a checksum and the writing before, and nothing else", async () => {
    const store = new FakeDraftStore();
    const stamp = await kept(openDrafts(store), "one");
    await kept(openDrafts(store), "two", stamp);
    const [record] = [...store.held.values()];
    expect(Object.keys(record ?? {})).toEqual(["version", "now", "before"]);
    expect(record).toMatchObject({ now: { revision: 2 }, before: { revision: 1 } });
  });
});

describe("[P12] clearing this device", () => {
  it("takes every draft away, those in memory only too; where the browser refuses, says why", async () => {
    const store = new FakeDraftStore();
    const drafts = openDrafts(store);
    await drafts.write("small", saying("one"), undefined);
    store.breakAt("update", "QuotaExceededError");
    await drafts.write("other", saying("two"), undefined);
    expect(drafts.atRisk()).toBe(true);
    expect(await drafts.clear()).toBeUndefined();
    expect([drafts.atRisk(), [...store.held], (await drafts.list()).drafts]).toEqual([false, [], []]);
    store.breakAt("clear", "SecurityError");
    expect(await drafts.clear()).toBe("no-store");
  });
});

describe("[issue 6, Shows 7] a full quota, or a browser that keeps nothing", () => {
  it.each(FAULTS)("%s while writing: told as %s, and the words stay in this tab", async (fault, why) => {
    const store = new FakeDraftStore().breakAt("update", fault);
    const drafts = openDrafts(store);
    expect(await drafts.write("small", saying("typed"), undefined)).toEqual({
      kind: "unkept",
      key: "small",
      why,
    });
    expect(await drafts.read("small")).toEqual({ kind: "in-memory", pack: saying("typed") });
    expect((await drafts.list()).drafts).toEqual([{ key: "small", pack: saying("typed"), kept: false }]);
    store.mend();
    await kept(drafts, "typed on");
    expect(await openDrafts(store).read("small")).toMatchObject({ kind: "found", pack: saying("typed on") });
  });

  it.each(FAULTS)("%s while reading: told as %s, and nothing is written over", async (fault, why) => {
    const store = new FakeDraftStore();
    await kept(openDrafts(store), "here");
    const before = structuredClone([...store.held]);
    for (const call of ["get", "entries", "remove"] as const) store.breakAt(call, fault);
    const drafts = openDrafts(store);
    expect(await drafts.read("small")).toEqual({ kind: "unread", why });
    expect(await drafts.list()).toEqual({ drafts: [], refused: why });
    expect(await drafts.remove("small")).toBe(why);
    expect([...store.held]).toEqual(before);
  });

  it("no database in this browser at all: each call says so, and none rejects", async () => {
    expect("indexedDB" in globalThis).toBe(false);
    const drafts = openDrafts(browserDraftStore());
    expect(await drafts.write("small", saying("typed"), undefined)).toMatchObject({ why: "no-store" });
    expect(await drafts.read("other")).toEqual({ kind: "unread", why: "no-store" });
    expect((await drafts.list()).refused).toBe("no-store");
    expect(await drafts.remove("other")).toBe("no-store");
  });
});

describe("[issue 6, Shows 7] losing storage", () => {
  it("a draft that somebody cleared away while it is written is kept anew with the next letter", async () => {
    const store = new FakeDraftStore();
    const drafts = openDrafts(store);
    const stamp = await kept(drafts, "one");
    store.held.clear();
    await kept(drafts, "two", stamp);
    expect(await drafts.read("small")).toMatchObject({ kind: "found", pack: saying("two") });
  });
});

describe("[issue 6, Shows 7] a torn write", () => {
  const torn = async (change: (record: KeptRecord) => unknown) => {
    const store = new FakeDraftStore();
    const first = await kept(openDrafts(store), "one");
    const second = await kept(openDrafts(store), "two", first);
    store.held.set("small", change(recordIn(store)));
    return { store, drafts: openDrafts(store), first, second };
  };
  const cut = ({ now, ...rest }: KeptRecord) => ({ ...rest, now: { ...now, body: now.body.slice(0, -9) } });

  it("of the last writing: the one before is opened, is said to be older, and can be written on", async () => {
    const { drafts, first } = await torn(cut);
    expect(await drafts.read("small")).toEqual({ kind: "older", pack: saying("one"), stamp: first });
    const stamp = await kept(drafts, "three", first);
    expect(await drafts.read("small")).toEqual({ kind: "found", pack: saying("three"), stamp });
  });

  it("that this tab wrote itself: the next writing puts it right, and the sound one stays behind it", async () => {
    const { store, drafts, second } = await torn(cut);
    await kept(drafts, "three", second);
    store.held.set("small", cut(recordIn(store)));
    expect(await drafts.read("small")).toMatchObject({ kind: "older", pack: saying("one") });
  });

  it.each<[string, (record: KeptRecord) => unknown]>([
    [
      "both writings cut short",
      ({ now, before, ...rest }) => ({
        ...rest,
        now: { ...now, body: "{" },
        before: { ...before, body: "" },
      }),
    ],
    [
      "one letter changed in each",
      ({ now, before, ...rest }) => ({
        ...rest,
        now: { ...now, body: now.body.replace("two", "twp") },
        before: { ...before, body: before.body.replace("one", "onf") },
      }),
    ],
    ["no record", () => "hello"],
    ["a record of a later game", (record) => ({ ...record, version: 2 })],
    ["a part is missing", ({ version, before }) => ({ version, before })],
    [
      "JSON that is no pack, with a checksum that fits",
      ({ version }) => ({ version, now: { revision: 1, sum: "340ca71c", body: "1" } }),
    ],
  ])("%s: said to be damaged, listed, and never written over", async (_, change) => {
    const { store, drafts } = await torn(change);
    const before = structuredClone(store.held.get("small"));
    expect(await drafts.read("small")).toEqual({ kind: "damaged" });
    expect((await drafts.list()).drafts).toEqual([{ key: "small", pack: undefined, kept: true }]);
    const written = await drafts.write("small", saying("new"), undefined);
    expect(written).toMatchObject({ kind: "both", key: "small~2", other: "small" });
    expect(store.held.get("small")).toEqual(before);
    expect(await drafts.read("small~2")).toMatchObject({ kind: "found", pack: saying("new") });
  });
});

describe("[issue 6, Shows 7] a second tab editing the same pack", () => {
  it("is told, and both are kept", async () => {
    const store = new FakeDraftStore();
    const [one, other] = [openDrafts(store), openDrafts(store)];
    const stamp = await kept(one, "begun");
    await kept(one, "mine", stamp);
    const late = await other.write("small", saying("theirs"), stamp);
    expect(late).toMatchObject({ kind: "both", key: "small~2", other: "small" });
    expect(await one.read("small")).toMatchObject({ pack: saying("mine") });
    expect(await one.read("small~2")).toMatchObject({ pack: saying("theirs") });
  });

  it("any order of any number of tabs: the last words of each tab are somewhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 24 }), async (order) => {
        const store = new FakeDraftStore();
        const stamp = await kept(openDrafts(store), "begun");
        const states: SaveState[] = [];
        const tabs = [0, 1, 2, 3].map(() =>
          openAutosave(openDrafts(store), { key: "small", stamp }, (state) => void states.push(state)),
        );
        const last = new Map<number, string>();
        for (const [i, tab] of order.entries()) {
          last.set(tab, `${tab} typed ${i}`);
          tabs[tab]?.save(saying(`${tab} typed ${i}`));
          if (i % 3 === 0) await Promise.resolve();
        }
        await settled(tabs);
        const { drafts } = await openDrafts(store).list();
        const words = drafts.map(({ pack }) => pack?.texts["en-GB"]?.["gate.title"]);
        expect(words).toEqual(expect.arrayContaining([...last.values()]));
        const apart = tabs.filter((tab) => tab.state().kind === "apart");
        expect(apart).toHaveLength(last.size - 1);
      }),
      { numRuns: 200 },
    );
  });
});

const settled = async (tabs: readonly { atRisk(): boolean }[]): Promise<void> => {
  for (let n = 0; n < 1000 && tabs.some((tab) => tab.atRisk()); n++) await Promise.resolve();
};

describe("saving while typing", () => {
  it("never gets in its own way: many letters at once are one draft, and the last of them is kept", async () => {
    const store = new FakeDraftStore();
    const states: SaveState[] = [];
    const saves = openAutosave(
      openDrafts(store),
      { key: "small", stamp: undefined },
      (state) => void states.push(state),
    );
    for (let n = 0; n < 20; n++) saves.save(saying("a".repeat(n)));
    expect(saves.atRisk()).toBe(true);
    await settled([saves]);
    expect([...store.held.keys()]).toEqual(["small"]);
    expect(await openDrafts(store).read("small")).toMatchObject({ pack: saying("a".repeat(19)) });
    expect(states.at(-1)).toEqual({ kind: "saved", key: "small" });
  });

  it("[issue 6, Shows 7] says that it is not saved, why, and asks before leaving; then saves when it can", async () => {
    const store = new FakeDraftStore().breakAt("update", "QuotaExceededError");
    const saves = openAutosave(openDrafts(store), { key: "small", stamp: undefined }, () => undefined);
    saves.save(saying("typed"));
    for (let n = 0; n < 20; n++) await Promise.resolve();
    expect(saves.state()).toEqual({ kind: "unsaved", key: "small", why: "full" });
    expect(saves.atRisk()).toBe(true);
    store.mend();
    saves.save(saying("typed on"));
    await settled([saves]);
    expect(saves.state()).toEqual({ kind: "saved", key: "small" });
    expect(saves.atRisk()).toBe(false);
  });
});
