import { checksum } from "../scenario/checksum.ts";

/** The only owner of what the browser keeps. Every key that the game may write stands here, and nowhere else. */

const PREFIX = "buddy-bench:";

/** What may be kept, where, and for how long. PRIVACY.md names the same list, and a test compares the two. */
export const KEYS = {
  /** Text size, font, contrast, motion, language and sound: on this device until somebody clears it. */
  settings: { store: "local", version: 1 },
  /** The step a player is at: in this tab, until it is closed or the next player comes. */
  sitting: { store: "session", version: 1 },
  /** The place in an assembly, with the counts of the round that is on: in this tab, until the assembly ends. */
  hall: { store: "session", version: 1 },
  /** The school's profile and tonight's packs, as a teacher set them: on this device until a grown-up clears it. */
  school: { store: "local", version: 1 },
  /** The same, as a session's link brought it: in this tab, until it is closed. */
  "session-plan": { store: "session", version: 1 },
  /** The changes that a school has made to the policy that ships: on this device until a grown-up clears it. */
  policy: { store: "local", version: 1 },
  /** Counts of a group's session, once a teacher has turned saving on: on this device until their date. */
  results: { store: "local", version: 1 },
} as const;
export type Key = keyof typeof KEYS;
const ALL_KEYS: readonly Key[] = [
  "settings",
  "sitting",
  "hall",
  "school",
  "session-plan",
  "policy",
  "results",
] satisfies readonly Key[];

/** What grown-ups have set up, or had counted: a child's press never takes these away. */
const GROWN_UPS: readonly Key[] = ["school", "session-plan", "policy", "results"];

/** Longer texts than this were not written by the game. */
const LONGEST = 100_000;

interface Stores {
  readonly local: Storage | undefined;
  readonly session: Storage | undefined;
}

export interface Shelf {
  /** What was kept under a key, as parsed JSON; nothing where there is none, or where it is damaged. */
  read(key: Key): unknown;
  /** Whether anything is kept under a key, sound or damaged. */
  holds(key: Key): boolean;
  /** Keeps a value; where the browser refuses, it is kept in memory until the page goes. */
  write(key: Key, value: unknown): void;
  /** Whether what was written last under a key is in memory only, because the browser refused it. */
  inMemory(key: Key): boolean;
  remove(key: Key): void;
  /** Whether anything is kept that a grown-up has set up. */
  holdsGrownUps(): boolean;
  /** Removes everything this game has kept on this device; or, for a child, all but what grown-ups have set up. */
  clear(whose: "all" | "child"): void;
  /** True once the browser has refused to keep something. */
  readonly refused: () => boolean;
}

/** Opens the browser's stores; either may be missing or refuse (private mode, locked-down device, no space). */
export function openShelf(stores: Stores): Shelf {
  const memory = new Map<Key, string>();
  let refused = stores.local === undefined || stores.session === undefined;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      refused = true;
      return undefined;
    }
  };
  const remove = (key: Key) => {
    memory.delete(key);
    attempt(() => stores[KEYS[key].store]?.removeItem(PREFIX + key));
  };
  const textOf = (key: Key) =>
    memory.get(key) ?? attempt(() => stores[KEYS[key].store]?.getItem(PREFIX + key)) ?? undefined;
  return {
    holds: (key) => textOf(key) !== undefined,
    read(key) {
      const text = textOf(key);
      if (text === undefined) return undefined;
      const value = unpack(text, KEYS[key].version);
      if (value === undefined) remove(key);
      return value;
    },
    write(key, value) {
      const text = pack(value, KEYS[key].version);
      const store = stores[KEYS[key].store];
      const kept = attempt(() => {
        store?.setItem(PREFIX + key, text);
        return store !== undefined;
      });
      if (kept === true) memory.delete(key);
      else memory.set(key, text);
    },
    inMemory: (key) => memory.has(key),
    remove,
    holdsGrownUps: () => GROWN_UPS.some((key) => textOf(key) !== undefined),
    clear(whose) {
      const spared = whose === "child" ? GROWN_UPS : [];
      for (const key of ALL_KEYS) if (!spared.includes(key)) remove(key);
    },
    refused: () => refused,
  };
}

/** A value with its version and a checksum, so that a damaged one is noticed. */
function pack(value: unknown, version: number): string {
  const body = JSON.stringify(value);
  return `${version}:${checksum(body)}:${body}`;
}

function unpack(text: string, version: number): unknown {
  if (text.length > LONGEST) return undefined;
  const match = /^(\d+):([0-9a-f]+):([\s\S]*)$/.exec(text);
  if (!match || Number(match[1]) !== version || match[2] !== checksum(match[3] ?? "")) return undefined;
  try {
    return JSON.parse(match[3] ?? "");
  } catch {
    return undefined;
  }
}

/** One of the browser's stores, or nothing where the browser will not even let us ask. */
export function browserStores(): Stores {
  const ask = (get: () => Storage): Storage | undefined => {
    try {
      return get();
    } catch {
      return undefined;
    }
  };
  return { local: ask(() => window.localStorage), session: ask(() => window.sessionStorage) };
}

/** Calls `changed` when another tab of this game keeps or removes something under a key. Returns what calls it off. */
export function watchKey(key: Key, changed: () => void): () => void {
  // A store that is cleared as a whole names no key.
  const listen = (event: StorageEvent) => {
    if (event.key === PREFIX + key || event.key === null) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
