import type { Page } from "@playwright/test";
import { DATABASE, STORE } from "../../src/records/drafts.ts";
import { KEYS } from "../../src/records/storage.ts";

/** Everything that a browser holds for a page, whoever put it there. */
export interface Held {
  readonly local: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  /** The keys in each store of each database: `database/store`. */
  readonly databases: Readonly<Record<string, readonly string[]>>;
  readonly caches: readonly string[];
  readonly cookies: number;
  readonly windowName: string;
  readonly historyState: unknown;
  readonly address: string;
}

/** Reads every store of the browser itself, and not through the game. */
export async function heldBy(page: Page): Promise<Held> {
  const held = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(String(request.error))));
      });
    const databases: Record<string, string[]> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const keys = await done(database.transaction(store).objectStore(store).getAllKeys());
        databases[`${name}/${store}`] = keys.map((key) => JSON.stringify(key));
      }
      database.close();
    }
    return {
      local: Object.fromEntries(Object.entries<string>(localStorage)),
      session: Object.fromEntries(Object.entries<string>(sessionStorage)),
      databases,
      caches: await caches.keys(),
      windowName: window.name,
      historyState: history.state as unknown,
      address: location.href,
    };
  });
  return { ...held, cookies: (await page.context().cookies()).length };
}

const allowed = (store: "local" | "session") =>
  Object.entries(KEYS)
    .filter(([, key]) => key.store === store)
    .map(([name]) => `buddy-bench:${name}`);

/** A time of day, as text or as a number of milliseconds. */
const TIME = /T\d\d:\d\d|\b\d\d:\d\d:\d\d\b|\b1[5-9]\d{11}\b/;

/** What is held and is not on the game's own list of what may be. */
export function strangersIn(held: Held, address: string): string[] {
  const keys = (store: "local" | "session") =>
    Object.keys(held[store])
      .filter((key) => !allowed(store).includes(key))
      .map((key) => `${store}: ${key}`);
  const databases = Object.keys(held.databases).filter((name) => name !== `${DATABASE}/${STORE}`);
  const timed = Object.entries({ ...held.local, ...held.session }).filter(([, text]) => TIME.test(text));
  return [
    ...keys("local"),
    ...keys("session"),
    ...databases.map((name) => `database: ${name}`),
    ...held.caches.map((name) => `cache: ${name}`),
    ...timed.map(([key]) => `time of day: ${key}`),
    ...(held.cookies > 0 ? ["a cookie"] : []),
    ...(held.windowName === "" ? [] : [`name of the window: ${held.windowName}`]),
    ...(held.historyState === null || held.historyState === undefined ? [] : ["a state in the history"]),
    ...(held.address === address ? [] : [`address: ${held.address}`]),
  ];
}

/** Every text that the page's script can still reach, after what it has let go of was collected. */
export async function reachableTexts(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}

/** Everything that stands in the page: its words, its attributes, and what is typed into its fields. */
export const pageTexts = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join("\n");
  });
