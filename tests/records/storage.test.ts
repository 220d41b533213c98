import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { browserStores, KEYS, openShelf, type Key } from "../../src/records/storage.ts";
import { FakeStorage, freshStores, type Fault } from "../support/fake-storage.ts";

const ALL = [
  "settings",
  "sitting",
  "hall",
  "school",
  "session-plan",
  "policy",
  "results",
] as const satisfies readonly Key[];
const FAULTS: readonly Fault[] = ["SecurityError", "QuotaExceededError", "InvalidStateError"];
const CALLS = ["getItem", "setItem", "removeItem"] as const;
const VALUE = { some: "value", list: [1, 2, 3], words: "é — “quoted” 🦊" };

describe("[P13] what may be kept", () => {
  it("is exactly the list of keys: settings and what a teacher set up on the device, the rest in the tab, each with the game's prefix", () => {
    const stores = freshStores();
    const shelf = openShelf(stores);
    for (const key of ALL) shelf.write(key, VALUE);
    expect(Object.keys(KEYS)).toEqual([...ALL]);
    expect([...stores.local.held.keys()]).toEqual([
      "buddy-bench:settings",
      "buddy-bench:school",
      "buddy-bench:policy",
      "buddy-bench:results",
    ]);
    expect([...stores.session.held.keys()]).toEqual([
      "buddy-bench:sitting",
      "buddy-bench:hall",
      "buddy-bench:session-plan",
    ]);
  });

  it("[P7] names no store that outlives the tab but for the settings and what a teacher turned on", () => {
    const onDevice = Object.entries(KEYS).filter(([, { store }]) => store !== "session");
    expect(onDevice.map(([key]) => key)).toEqual(["settings", "school", "policy", "results"]);
  });
});

describe("what was kept is given back", () => {
  it.each(ALL)("%s, the same after the page is opened again", (key) => {
    const stores = freshStores();
    openShelf(stores).write(key, VALUE);
    expect(openShelf(stores).read(key)).toEqual(VALUE);
  });

  it("any JSON, any number of times", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        const shelf = openShelf(freshStores());
        shelf.write(key, value);
        expect(shelf.read(key)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(shelf.refused()).toBe(false);
      }),
    );
  });

  it("nothing, where nothing was", () => {
    expect(openShelf(freshStores()).read("settings")).toBeUndefined();
  });
});

describe("[Q11] a damaged value counts as none, is put beside before another takes its place, and never throws", () => {
  const stores = freshStores();
  openShelf(stores).write("settings", VALUE);
  const good = stores.local.held.get("buddy-bench:settings") ?? "";
  const [, sum, body] = /^1:([0-9a-f]+):(.*)$/s.exec(good) ?? [];

  const large = freshStores();
  openShelf(large).write("settings", "x".repeat(100_000));
  const oversized = large.local.held.get("buddy-bench:settings") ?? "";

  it("this test starts from a sound one", () => {
    expect(openShelf(stores).read("settings")).toEqual(VALUE);
    expect(body).toBe(JSON.stringify(VALUE));
  });

  it.each([
    ["empty", ""],
    ["not ours", "hello"],
    ["bare JSON without its envelope", JSON.stringify(VALUE)],
    ["cut short", good.slice(0, -3)],
    ["one letter changed", good.replace("value", "valve")],
    ["another checksum", `1:0:${body}`],
    ["no checksum", `1::${body}`],
    ["an older version", `0:${sum}:${body}`],
    ["a future version", `2:${sum}:${body}`],
    ["a version that is no number", `x:${sum}:${body}`],
    ["sound in its checksum, and no JSON", "1:811c9dc5:"],
    ["oversized, with all else sound", oversized],
    ["control characters", "1:\u0000:\u0000"],
  ])("%s", (_, text) => {
    const damaged = freshStores();
    damaged.local.held.set("buddy-bench:settings", text);
    const shelf = openShelf(damaged);
    expect(shelf.read("settings")).toBeUndefined();
    expect([...damaged.local.held]).toEqual([["buddy-bench:settings", text]]);
    shelf.write("settings", VALUE);
    expect(shelf.read("settings")).toEqual(VALUE);
    expect(damaged.local.held.get("buddy-bench:settings:unread")).toBe(text);
  });

  it("any text at all: it is either what was written, or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => good.slice(0, 12) + end),
        ),
        (text) => {
          const damaged = freshStores();
          damaged.local.held.set("buddy-bench:settings", text);
          expect(openShelf(damaged).read("settings")).toEqual(text === good ? VALUE : undefined);
        },
      ),
    );
  });
});

describe("[Q11] a store that refuses a call never stops the game", () => {
  it.each(CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const)))(
    "%s throws %s: values stay in memory, and the shelf says so once",
    (call, fault) => {
      const stores = freshStores();
      for (const store of [stores.local, stores.session]) store.breakAt(call, fault);
      const shelf = openShelf(stores);
      expect(shelf.refused()).toBe(false);
      for (const key of ALL) {
        shelf.write(key, { key });
        expect(shelf.read(key)).toEqual({ key });
        shelf.remove(key);
        shelf.write(key, { again: key });
        expect(shelf.read(key)).toEqual({ again: key });
      }
      shelf.clear("all");
      expect(shelf.refused()).toBe(true);
    },
  );

  it("a store that can neither be read nor written is played with all the same", () => {
    const stores = freshStores();
    stores.local.breakAt("getItem", "SecurityError").breakAt("setItem", "SecurityError");
    const shelf = openShelf(stores);
    shelf.write("settings", VALUE);
    expect(shelf.read("settings")).toEqual(VALUE);
    shelf.clear("all");
    expect(shelf.read("settings")).toBeUndefined();
  });

  it("no space for one value: the next one that fits is kept by the browser again, and memory lets go of the old", () => {
    const stores = freshStores();
    const shelf = openShelf(stores);
    stores.local.breakAt("setItem", "QuotaExceededError");
    shelf.write("settings", { n: 1 });
    stores.local.mend();
    shelf.write("settings", { n: 2 });
    expect(openShelf(stores).read("settings")).toEqual({ n: 2 });
    stores.local.held.clear();
    expect(shelf.read("settings")).toBeUndefined();
  });

  it("at whichever call of a whole sitting the fault comes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CALLS),
        fc.constantFrom(...FAULTS),
        fc.nat({ max: 12 }),
        fc.array(fc.tuple(fc.constantFrom("read", "write", "remove", "clear"), fc.constantFrom(...ALL)), {
          maxLength: 20,
        }),
        (call, fault, after, work) => {
          const stores = freshStores();
          for (const store of [stores.local, stores.session]) store.breakAt(call, fault, after);
          const shelf = openShelf(stores);
          const written = new Map<Key, number>();
          for (const [i, [what, key]] of work.entries()) {
            if (what === "write") shelf.write(key, i);
            if (what === "write") written.set(key, i);
            if (what === "remove") shelf.remove(key);
            if (what === "clear") shelf.clear("all");
            const got = shelf.read(key);
            expect(got === undefined || got === written.get(key)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("no store at all", () => {
  it.each([
    ["neither", { local: undefined, session: undefined }],
    ["none for the device", { local: undefined, session: new FakeStorage() }],
    ["none for the tab", { local: new FakeStorage(), session: undefined }],
  ])("%s: said at once, and kept in memory", (_, stores) => {
    const shelf = openShelf(stores);
    expect(shelf.refused()).toBe(true);
    for (const key of ALL) {
      shelf.write(key, { key });
      expect(shelf.read(key)).toEqual({ key });
    }
    shelf.clear("all");
    expect(ALL.map((key) => shelf.read(key))).toEqual(ALL.map(() => undefined));
  });

  describe("a browser that will not even let us ask", () => {
    afterEach(() => vi.unstubAllGlobals());

    it.each([
      ["localStorage", "local"],
      ["sessionStorage", "session"],
    ] as const)("%s throws when it is named", (name, side) => {
      const window = { localStorage: new FakeStorage(), sessionStorage: new FakeStorage() };
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
      vi.stubGlobal("window", window);
      const stores = browserStores();
      expect(stores[side]).toBeUndefined();
      expect(Object.values(stores).filter((store) => store !== undefined)).toHaveLength(1);
    });
  });
});

describe("[P12] clear this device", () => {
  it("leaves nothing of the game: neither on the device, nor in the tab, nor in memory", () => {
    const stores = freshStores();
    const shelf = openShelf(stores);
    for (const key of ALL) shelf.write(key, VALUE);
    stores.local.breakAt("setItem", "QuotaExceededError");
    shelf.write("settings", { newer: true });
    shelf.clear("all");
    expect([...stores.local.held.keys(), ...stores.session.held.keys()]).toEqual([]);
    expect(ALL.map((key) => shelf.read(key))).toEqual(ALL.map(() => undefined));
  });

  it("a child's press leaves what grown-ups have set up, and nothing else", () => {
    const shelf = openShelf(freshStores());
    for (const key of ALL) shelf.write(key, VALUE);
    shelf.clear("child");
    expect(ALL.filter((key) => shelf.holds(key))).toEqual(["school", "session-plan", "policy", "results"]);
    expect(shelf.holdsGrownUps()).toBe(true);
    shelf.clear("all");
    expect(shelf.holdsGrownUps()).toBe(false);
  });

  it("[P19] touches nothing that another page of this address has kept", () => {
    const stores = freshStores();
    stores.local.held.set("timetable", "Monday");
    const shelf = openShelf(stores);
    shelf.write("settings", VALUE);
    shelf.clear("all");
    expect([...stores.local.held]).toEqual([["timetable", "Monday"]]);
  });
});
