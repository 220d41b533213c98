import { clear, createStore, del, entries, get, update } from "idb-keyval";
import type { Pack } from "../scenario/format.ts";
import { nextRecord, openRecord, type Stamp } from "./draft-record.ts";

/** The one database of the game: packs that a grown-up of the school writes. Nothing about any child is in it. */
export const DATABASE = "buddy-bench";
export const STORE = "drafts";

/** Why the browser did not do what was asked: it keeps nothing at all, it is full, or something else went wrong. */
export type Refusal = "no-store" | "full" | "failed";

/** How a writing went. Whatever was not kept by the browser is still in this tab's memory. */
export type Written =
  | { readonly kind: "kept"; readonly key: string; readonly stamp: Stamp }
  /** Another tab wrote the same draft meanwhile: that one stays as it is, and this one is kept beside it. */
  | { readonly kind: "both"; readonly key: string; readonly stamp: Stamp; readonly other: string }
  | { readonly kind: "unkept"; readonly key: string; readonly why: Refusal };

/** What was found of a draft. */
export type ReadDraft =
  | { readonly kind: "found"; readonly pack: Pack; readonly stamp: Stamp }
  /** The last writing is damaged: this is the one before it. */
  | { readonly kind: "older"; readonly pack: Pack; readonly stamp: Stamp }
  /** Only in this tab's memory: it goes with the tab. */
  | { readonly kind: "in-memory"; readonly pack: Pack }
  | { readonly kind: "damaged" }
  | { readonly kind: "none" }
  | { readonly kind: "unread"; readonly why: Refusal };

/** The drafts there are, by key. A damaged one is listed too, so that its loss is told. */
export interface DraftList {
  readonly drafts: readonly {
    readonly key: string;
    readonly pack: Pack | undefined;
    readonly kept: boolean;
  }[];
  readonly refused: Refusal | undefined;
}

/** Own packs as this browser keeps them. No call ever rejects. */
export interface Drafts {
  list(): Promise<DraftList>;
  read(key: string): Promise<ReadDraft>;
  /** Keeps a pack. `basedOn` is the stamp of the writing it was made from; nothing for a new one. */
  write(key: string, pack: Pack, basedOn: Stamp | undefined): Promise<Written>;
  /** Takes one draft away; says why where the browser refused. */
  remove(key: string): Promise<Refusal | undefined>;
  /** True while a pack is in this tab's memory only: then ask before the page is left. */
  atRisk(): boolean;
  /** Takes all of them away; says why where the browser refused. */
  clear(): Promise<Refusal | undefined>;
}

/** The calls of a database that drafts need. */
export interface DraftStore {
  get(key: string): Promise<unknown>;
  /** Reads and writes in one go, so that no other tab comes between. */
  update(key: string, change: (before: unknown) => unknown): Promise<void>;
  entries(): Promise<readonly (readonly [unknown, unknown])[]>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** The browser's own database. */
export function browserDraftStore(): DraftStore {
  const store = createStore(DATABASE, STORE);
  return {
    get: (key) => get<unknown>(key, store),
    update: (key, change) => update<unknown>(key, change, store),
    entries: async () => ((await mayBeThere()) ? entries<string, unknown>(store) : []),
    remove: (key) => del(key, store),
    clear: async () => ((await mayBeThere()) ? clear(store) : undefined),
  };
}

/** Whether this browser may have the database. To look into one that is not there would make it (safety.md, P13). */
async function mayBeThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    // Some browsers cannot be asked; opening the database tells.
    return true;
  }
}

/** Opens the drafts of this browser. */
export function openDrafts(store: DraftStore): Drafts {
  const memory = new Map<string, Pack>();
  return {
    async list() {
      const unkept = [...memory].map(([key, pack]) => ({ key, pack, kept: false }));
      const found = await attempt(() => store.entries());
      if (!found.ok) return { drafts: unkept, refused: found.why };
      const kept = found.value
        .filter(([key]) => typeof key === "string" && !memory.has(key))
        .map(([key, record]) => ({ key: String(key), pack: openRecord(record)?.pack, kept: true }));
      return { drafts: [...kept, ...unkept], refused: undefined };
    },
    async read(key) {
      const unkept = memory.get(key);
      if (unkept) return { kind: "in-memory", pack: unkept };
      const found = await attempt(() => store.get(key));
      if (!found.ok) return { kind: "unread", why: found.why };
      if (found.value === undefined) return { kind: "none" };
      const best = openRecord(found.value);
      return best
        ? { kind: best.last ? "found" : "older", pack: best.pack, stamp: best.stamp }
        : { kind: "damaged" };
    },
    async write(key, pack, basedOn) {
      const written = await writeBeside(store, key, pack, basedOn);
      if (written.kind === "unkept") memory.set(key, pack);
      else memory.delete(key);
      return written;
    },
    async remove(key) {
      memory.delete(key);
      const done = await attempt(() => store.remove(key));
      return done.ok ? undefined : done.why;
    },
    atRisk: () => memory.size > 0,
    async clear() {
      memory.clear();
      const done = await attempt(() => store.clear());
      return done.ok ? undefined : done.why;
    },
  };
}

/** The browser asks before this tab is closed while a pack is in its memory only. */
export function askBeforeLeaving(drafts: Drafts): Drafts {
  window.addEventListener("beforeunload", (event) => {
    if (drafts.atRisk()) event.preventDefault();
  });
  return drafts;
}

/** More tabs than this do not write one draft. */
const MOST_COPIES = 20;

/** Writes under the key; where another writing came in between, under the next free one, so that both are kept. */
async function writeBeside(
  store: DraftStore,
  key: string,
  pack: Pack,
  basedOn: Stamp | undefined,
): Promise<Written> {
  for (let n = 1; n <= MOST_COPIES; n++) {
    const here = n === 1 ? key : `${key}~${n}`;
    const written = await attempt(() => writeOne(store, here, pack, n === 1 ? basedOn : undefined));
    if (!written.ok) return { kind: "unkept", key, why: written.why };
    if (written.value === undefined) continue;
    const stamp = written.value;
    return n === 1 ? { kind: "kept", key, stamp } : { kind: "both", key: here, stamp, other: key };
  }
  return { kind: "unkept", key, why: "failed" };
}

/** The new stamp; nothing where somebody else's writing stands there. */
async function writeOne(
  store: DraftStore,
  key: string,
  pack: Pack,
  basedOn: Stamp | undefined,
): Promise<Stamp | undefined> {
  let stamp: Stamp | undefined;
  await store.update(key, (before) => {
    const next = nextRecord(before, pack, basedOn);
    stamp = next?.stamp;
    return next ? next.record : before;
  });
  return stamp;
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Refusal };

/** A database that has not answered for so long is taken for one that never will: some browsers lose the question. */
export const LONGEST_WAIT_MS = 10_000;

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), LONGEST_WAIT_MS);
  });
  try {
    return { ok: true, value: await Promise.race([work(), never]) };
  } catch (error) {
    return { ok: false, why: refusalIn(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Errors by which a browser says that it keeps nothing for this page: locked down, or private windows of some. */
const KEEPS_NOTHING: readonly string[] = [
  "ReferenceError",
  "SecurityError",
  "InvalidStateError",
  "UnknownError",
];

function refusalIn(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return KEEPS_NOTHING.includes(name) ? "no-store" : "failed";
}
