import * as v from "valibot";
import { BANDS } from "./bands.ts";
import { checksum } from "./checksum.ts";
import { Id, ProfileSchema } from "./format.ts";
import { readJson } from "./read.ts";
import { fromBase64Url, toBase64Url } from "./session-bytes.ts";

const MOST_PACKS = 20;

/** What is on offer in a session: packs in their order, and the years they are for. */
export const PlanSchema = v.strictObject({
  band: v.picklist(BANDS),
  packs: v.pipe(
    v.array(Id),
    v.minLength(1),
    v.maxLength(MOST_PACKS),
    v.check((packs) => new Set(packs).size === packs.length, "Each pack is named once."),
  ),
});
export type Plan = v.InferOutput<typeof PlanSchema>;

/** Everything that a pupil's device is told of a session: the school, and what is on offer. */
export const SessionSchema = v.strictObject({ profile: ProfileSchema, plan: PlanSchema });
export type Session = v.InferOutput<typeof SessionSchema>;

const VERSION = "1";
/** Longer fragments were not made by the game: the largest school it can hold stays well below. */
const LONGEST = 20_000;

/** The adults as a list, and short names for the rest: about half of the profile's own JSON. */
const WireSchema = v.strictTuple([
  v.string(),
  v.array(v.union([v.strictTuple([Id, v.string()]), v.strictTuple([Id, v.string(), v.string()])])),
  v.strictObject({
    u: v.optional(v.string()),
    p: v.optional(v.record(v.string(), v.string())),
    n: v.optional(v.record(v.string(), v.string())),
    t: v.optional(v.strictTuple([v.string(), v.array(v.string()), v.array(v.string())])),
  }),
  v.string(),
  v.array(v.string()),
]);
type Wire = v.InferOutput<typeof WireSchema>;

/** A session as the end of an address: `1.…` with a checksum, without anything that an address would spell otherwise. */
export function writeSession({ profile, plan }: Session): string {
  const { school, uniform, adults, places, names, today } = profile;
  const wire: Wire = [
    school,
    Object.entries(adults).map(([role, { name, look }]) =>
      look === undefined ? ([role, name] as const) : ([role, name, look] as const),
    ),
    {
      ...(uniform === undefined ? {} : { u: uniform }),
      ...(places === undefined ? {} : { p: places }),
      ...(names === undefined ? {} : { n: names }),
      ...(today === undefined ? {} : { t: [today.date, today.away, today.hidden] as const }),
    },
    plan.band,
    plan.packs,
  ];
  const body = toBase64Url(JSON.stringify(wire));
  return `${VERSION}.${checksum(body)}.${body}`;
}

/** The session that a text holds; nothing where it is damaged, of another version, or not made by the game. Never throws. */
export function readSession(text: string): Session | undefined {
  if (text.length > LONGEST) return undefined;
  const [version, sum, body, ...more] = text.split(".");
  if (version !== VERSION || body === undefined || more.length > 0 || sum !== checksum(body))
    return undefined;
  const json = fromBase64Url(body);
  if (json === undefined) return undefined;
  const read = readJson(json, "session");
  const wire = read.ok ? v.safeParse(WireSchema, read.value) : undefined;
  if (!wire?.success) return undefined;
  const session = v.safeParse(SessionSchema, unpacked(wire.output));
  return session.success ? session.output : undefined;
}

/** What the short form stands for: not yet checked. */
function unpacked([school, adults, { u, p, n, t }, band, packs]: Wire): unknown {
  return {
    profile: {
      format: 1,
      school,
      adults: Object.fromEntries(
        adults.map(([role, name, look]) => [role, look === undefined ? { name } : { name, look }]),
      ),
      ...(u === undefined ? {} : { uniform: u }),
      ...(p === undefined ? {} : { places: p }),
      ...(n === undefined ? {} : { names: n }),
      ...(t === undefined ? {} : { today: { date: t[0], away: t[1], hidden: t[2] } }),
    },
    plan: { band, packs },
  };
}
