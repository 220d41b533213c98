import { checksum } from "../scenario/checksum.ts";

/** The only owner of what the browser keeps. Every key that the game may write stands here, and nowhere else. */

const PREFIX = "buddy-bench:";

/** After the key of a value that the game could not read, once another has been written in its place. */
const UNREAD = ":unread";

/**
 * What may be kept, where, and for how long. PRIVACY.md names the same list, and a test compares the two. `spared` says
 * whether a value that cannot be read is put beside before another takes its place: a later game may know it. A player's
 * step is not (safety.md, C9), nor are counts, since nobody could say how long they may be kept (P16).
 */
export const KEYS = {
  /** Text size, font, contrast, motion, language and sound: on this device until somebody clears it. */
  settings: { store: "local", version: 1, spared: true },
  /** The step a player is at: in this tab, until it is closed or the next player comes. */
  sitting: { store: "session", version: 1, spared: false },
  /** The place in an assembly, with the counts of the round that is on: in this tab, until the assembly ends. */
  hall: { store: "session", version: 1, spared: false },
  /** The school's profile and tonight's packs, as a teacher set them: on this device until a grown-up clears it. */
  school: { store: "local", version: 1, spared: true },
  /** The same, as a session's link brought it: in this tab, until it is closed. */
  "session-plan": { store: "session", version: 1, spared: true },
  /** The changes that a school has made to the policy that ships: on this device until a grown-up clears it. */
  policy: { store: "local", version: 1, spared: true },
  /** Counts of a group's session, once a teacher has turned saving on: on this device until their date. */
  results: { store: "local", version: 1, spared: false },
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
  /** What was kept under a key, as parsed JSON; nothing where there is none, or where it is damaged: that stays as it is. */
  read(key: Key): unknown;
  /** What was read under a key means nothing to its reader: it is treated as a damaged value is. */
  isOfNoUse(key: Key): void;
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
  const unread = new Set<Key>();
  let refused = stores.local === undefined || stores.session === undefined;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      refused = true;
      return undefined;
    }
  };
  const keptAt = (key: Key, after = ""): string | undefined => {
    const text: unknown = attempt(() => stores[KEYS[key].store]?.getItem(PREFIX + key + after));
    return typeof text === "string" ? text : undefined;
  };
  /** True where the store gives back what it was given: some take everything and keep nothing. */
  const keepAt = (key: Key, text: string, after = ""): boolean => {
    const store = stores[KEYS[key].store];
    attempt(() => store?.setItem(PREFIX + key + after, text));
    return keptAt(key, after) === text;
  };
  const remove = (key: Key) => {
    memory.delete(key);
    unread.delete(key);
    for (const after of ["", UNREAD])
      attempt(() => stores[KEYS[key].store]?.removeItem(PREFIX + key + after));
  };
  const textOf = (key: Key) => memory.get(key) ?? keptAt(key);
  /** Before another value takes its place, one that could not be read is put beside. */
  const spare = (key: Key) => {
    if (!unread.delete(key) || !KEYS[key].spared) return;
    const text = keptAt(key);
    if (text !== undefined) keepAt(key, text, UNREAD);
  };
  return {
    holds: (key) => textOf(key) !== undefined,
    read(key) {
      const text = textOf(key);
      const value = text === undefined ? undefined : unpack(text, KEYS[key].version);
      if (value === undefined) unread.add(key);
      else unread.delete(key);
      return value;
    },
    isOfNoUse: (key) => void unread.add(key),
    write(key, value) {
      spare(key);
      const text = pack(value, KEYS[key].version);
      if (keepAt(key, text)) memory.delete(key);
      else {
        memory.set(key, text);
        refused = true;
      }
    },
    inMemory: (key) => memory.has(key),
    remove,
    holdsGrownUps: () =>
      GROWN_UPS.some((key) => textOf(key) !== undefined || keptAt(key, UNREAD) !== undefined),
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
