import type { RecordLaunch } from "./launch.ts";
import { isJson, type Json, type Statement } from "./statement.ts";

/** The only owner of `fetch`: nothing else of the game asks another address, and only an LMS's launch names one. */

/** How an address is asked: the browser's own `fetch`, or a stand-in. */
export type Ask = (address: string, request: RequestInit) => Promise<Response>;

export const browserAsk: Ask = (address, request) => fetch(address, request);

/** A record store, as far as the game talks to it. Each call rejects where it is not answered as it should be. */
export interface Lrs {
  /** Sends statements, in their order. The browser goes on sending when the page goes. */
  send(statements: readonly Statement[]): Promise<void>;
  /** A document that is kept for this player and this activity; nothing where there is none. */
  document(id: string): Promise<Json | undefined>;
  keep(id: string, document: Json): Promise<void>;
  /** What the player has set in the LMS; nothing where that is not told. */
  preferences(): Promise<Json | undefined>;
}

/** The version that every record store of today understands. */
const VERSION = "1.0.3";
const LONGEST_WAIT_MS = 10_000;

/** Fetches the key of a cmi5 launch: it is given once only. Rejects where it is not given. */
export async function fetchKey(ask: Ask, tokenFrom: string): Promise<string> {
  const answer = await ask(tokenFrom, { ...quiet(), method: "POST" });
  const document: unknown = answer.ok ? await answer.json() : undefined;
  const token = isJson(document) ? document["auth-token"] : undefined;
  if (typeof token !== "string") throw new Error("the launch gave no key");
  return `Basic ${token}`;
}

/** Opens the record store that a launch names. */
export function openLrs(
  ask: Ask,
  {
    endpoint,
    actor,
    activity,
    registration,
  }: Pick<RecordLaunch, "endpoint" | "actor" | "activity" | "registration">,
  key: string,
): Lrs {
  const headers = { Authorization: key, "X-Experience-API-Version": VERSION };
  const json = { ...headers, "Content-Type": "application/json" };
  const agent = JSON.stringify(actor);
  const address = (resource: string, query: Readonly<Record<string, string>>) =>
    `${endpoint}${resource}?${new URLSearchParams(query).toString()}`;
  const stateAt = (stateId: string) =>
    address("activities/state", {
      stateId,
      activityId: activity,
      agent,
      ...(registration === undefined ? {} : { registration }),
    });
  const read = async (from: string, none: readonly number[]): Promise<Json | undefined> => {
    const answer = await ask(from, { ...quiet(), headers });
    if (none.includes(answer.status)) return undefined;
    const document: unknown = answer.ok ? await answer.json() : undefined;
    if (!isJson(document)) throw new Error(`the record store answered ${answer.status}`);
    return document;
  };
  const write = async (to: string, method: "POST" | "PUT", document: unknown) => {
    const body = JSON.stringify(document);
    const { ok, status } = await ask(to, { ...quiet(), method, headers: json, body, keepalive: true });
    if (!ok) throw new Error(`the record store answered ${status}`);
  };
  return {
    send: (statements) => write(`${endpoint}statements`, "POST", statements),
    document: (id) => read(stateAt(id), [404]),
    keep: (id, document) => write(stateAt(id), "PUT", document),
    // cmi5, section 11: a store may forbid it, and that is no error.
    preferences: () =>
      read(address("agents/profile", { profileId: "cmi5LearnerPreferences", agent }), [403, 404]),
  };
}

/** No cookies, no trace of the page that asks, and no waiting for ever. */
const quiet = (): RequestInit => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), LONGEST_WAIT_MS);
  return { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", signal: stop.signal };
};
