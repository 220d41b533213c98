import { isJson, type Json } from "./statement.ts";

/** A launch with a record store: by cmi5, or by the older way in which the address holds the key. */
export type RecordLaunch = {
  readonly endpoint: string;
  readonly actor: Json;
  readonly activity: string;
  readonly registration: string | undefined;
} & (
  | { readonly kind: "cmi5"; readonly tokenFrom: string }
  | { readonly kind: "xapi"; readonly auth: string }
);

/** Longer addresses are no launch. */
const LONGEST = 8000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The launch that an address holds; nothing where it holds none, or one that is not whole. Never throws. */
export function readLaunch(search: string): RecordLaunch | undefined {
  if (search.length > LONGEST) return undefined;
  const asked = new URLSearchParams(search);
  const endpoint = webAddress(asked.get("endpoint"));
  const actor = readActor(asked.get("actor"));
  const registration = asked.get("registration") ?? undefined;
  if (endpoint === undefined || !actor || (registration !== undefined && !UUID.test(registration)))
    return undefined;
  const common = { endpoint: endpoint.endsWith("/") ? endpoint : `${endpoint}/`, actor, registration };
  const tokenFrom = webAddress(asked.get("fetch"));
  const activityId = asked.get("activityId");
  if (tokenFrom !== undefined && activityId && registration !== undefined)
    return { ...common, kind: "cmi5", tokenFrom, activity: activityId };
  const auth = asked.get("auth");
  const activity = asked.get("activity_id");
  return auth && activity ? { ...common, kind: "xapi", auth, activity } : undefined;
}

/** An address on the web, as it was given; nothing for any other kind. */
export function webAddress(text: string | null | undefined): string | undefined {
  try {
    return text && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever the launch says: handed on as it is, and never shown. */
function readActor(text: string | null): Json | undefined {
  try {
    const actor: unknown = JSON.parse(text ?? "");
    return isJson(actor) ? actor : undefined;
  } catch {
    return undefined;
  }
}
