import { KEYS, type Key } from "../../src/records/storage.ts";
import { FakeStorage, freshStores, type Fault } from "./fake-storage.ts";

/** Every key that the game may write, from the game's own list: a new one is in every table by itself. */
export const EVERY_KEY: readonly Key[] = keysOf(KEYS);

function keysOf<T extends object>(list: T): readonly (keyof T)[] {
  const isKey = (name: string): name is keyof T & string => name in list;
  return Object.keys(list).filter(isKey);
}

export const nameOf = (key: Key): string => `buddy-bench:${key}`;

/** A browser's two stores. */
export type TwoStores = ReturnType<typeof freshStores>;

/** The one of the two stores in which a key lies. */
export const storeOf = (stores: TwoStores, key: Key): FakeStorage => stores[KEYS[key].store];

/** A store that takes everything, and gives back something else. */
class Forgetful extends FakeStorage {
  readonly #keeps: (text: string) => string | undefined;

  constructor(keeps: (text: string) => string | undefined) {
    super();
    this.#keeps = keeps;
  }

  override setItem(key: string, value: string): void {
    const kept = this.#keeps(value);
    if (kept === undefined) this.held.delete(key);
    else this.held.set(key, kept);
  }
}

interface BrokenStore {
  readonly what: string;
  readonly make: () => TwoStores;
  /** Whether the game can notice by writing and reading alone that nothing will be kept. */
  readonly isNoticed: boolean;
  /** Whether it lets go of what it is asked to remove. */
  readonly letsGo: boolean;
}

const FAULTS: readonly Fault[] = ["SecurityError", "QuotaExceededError", "InvalidStateError"];
const ASKED = ["getItem", "setItem", "removeItem"] as const;
/** What the game never asks of a store. */
const NEVER_ASKED = ["clear", "key", "length"] as const;

const throwing = (call: (typeof ASKED | typeof NEVER_ASKED)[number], fault: Fault): TwoStores => {
  const stores = freshStores();
  for (const store of [stores.local, stores.session]) store.breakAt(call, fault);
  return stores;
};
const forgetful = (keeps: (text: string) => string | undefined): TwoStores => ({
  local: new Forgetful(keeps),
  session: new Forgetful(keeps),
});

/** Every call that fails in every way that a browser's simple store has. */
export const BROKEN_STORES: readonly BrokenStore[] = [
  ...FAULTS.flatMap((fault) => [
    ...ASKED.map((call) => ({
      what: `${call} throws ${fault}`,
      make: () => throwing(call, fault),
      isNoticed: call !== "removeItem",
      letsGo: call !== "removeItem",
    })),
    ...NEVER_ASKED.map((call) => ({
      what: `${call} throws ${fault}, and is never asked`,
      make: () => throwing(call, fault),
      isNoticed: false,
      letsGo: true,
    })),
  ]),
  ...[
    { what: "takes everything and keeps nothing", make: () => forgetful(() => undefined) },
    { what: "keeps half of it", make: () => forgetful((text) => text.slice(0, 8)) },
    { what: "gives back something else", make: () => forgetful(() => "{}") },
  ].map((store) => ({ ...store, isNoticed: true, letsGo: true })),
];

interface BadText {
  readonly what: string;
  /** What stands there instead of the text that the game wrote. */
  readonly of: (good: string) => string;
}

/** Every way in which a text in a store can be no value of this game. */
export const BAD_TEXTS: readonly BadText[] = [
  { what: "nothing in it", of: () => "" },
  { what: "something that is not ours", of: () => "[object Object]" },
  { what: "JSON that is broken", of: (good) => good.slice(0, -2) },
  { what: "the right shape with another checksum", of: (good) => good.replace(/:[0-9a-f]+:/, ":0:") },
  { what: "a version that comes later", of: (good) => good.replace(/^\d+/, "9") },
  { what: "a version from before", of: (good) => good.replace(/^\d+/, "0") },
  { what: "far more than the game writes", of: (good) => good + " ".repeat(120_000) },
];
