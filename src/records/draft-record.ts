import * as v from "valibot";
import { checksum } from "../scenario/checksum.ts";
import type { Pack } from "../scenario/format.ts";
import { askedAbout, withUnanswered } from "./unanswered.ts";

/** Which writing of a draft it is: its number and its checksum. Two tabs that write the same draft have other stamps. */
export type Stamp = string;

const VERSION = 1;

/** One writing of a draft: as text, so that a checksum tells whether all of it is there. */
const SealedSchema = v.strictObject({
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sum: v.string(),
  body: v.string(),
});
export type Sealed = v.InferOutput<typeof SealedSchema>;

/** A draft as the database holds it: the last writing, and the one before, in case the last is damaged. */
const RecordSchema = v.strictObject({
  version: v.literal(VERSION),
  now: SealedSchema,
  before: v.optional(SealedSchema),
});

const Words = v.record(v.string(), v.string());
const Target = { id: v.string(), text: v.string() };
const PassageShape = v.variant("kind", [
  v.looseObject({ ...Target, kind: v.literal("say"), next: v.string() }),
  v.looseObject({ ...Target, kind: v.literal("end") }),
  v.looseObject({
    id: v.string(),
    kind: v.literal("choose"),
    choices: v.array(v.looseObject({ ...Target, acts: v.array(v.string()), to: v.string() })),
  }),
]);
const DraftShape = v.looseObject({
  id: v.string(),
  circle: v.string(),
  policy: v.string(),
  review: v.looseObject({ state: v.string() }),
  scenarios: v.array(
    v.looseObject({
      id: v.string(),
      title: v.string(),
      place: v.string(),
      cast: v.record(v.string(), v.looseObject({ role: v.string(), look: v.string() })),
      start: v.string(),
      passages: v.array(PassageShape),
    }),
  ),
  texts: v.record(v.string(), Words),
});

/** What is kept beside a draft: the questions that its writer has not answered. It is no part of the pack. */
const BesideShape = v.looseObject({ unanswered: v.optional(v.array(v.string())) });

/**
 * A draft that was kept. It need not be a pack that a file may hold: what is too long for one is kept all the same,
 * and the checker says so. It only has to be whole enough to be opened.
 */
const KeptPack = v.custom<Pack>((value) => v.is(DraftShape, value));

/** A writing that is whole: its pack and its stamp. */
export interface Opened {
  readonly pack: Pack;
  readonly stamp: Stamp;
  /** True for the last writing; false where that one is damaged and this is the one before it. */
  readonly last: boolean;
}

/** The best that a record of the database holds; nothing where it is damaged, or of a game that came later. */
export function openRecord(record: unknown): Opened | undefined {
  const read = v.safeParse(RecordSchema, record);
  if (!read.success) return undefined;
  const { now, before } = read.output;
  return openSealed(now, true) ?? (before && openSealed(before, false));
}

function openSealed(sealed: Sealed, last: boolean): Opened | undefined {
  if (checksum(sealed.body) !== sealed.sum) return undefined;
  try {
    const pack = packIn(JSON.parse(sealed.body));
    return pack && { pack, stamp: stampOf(sealed), last };
  } catch {
    return undefined;
  }
}

function packIn(body: unknown): Pack | undefined {
  const read = v.safeParse(BesideShape, body);
  if (!read.success) return undefined;
  const { unanswered, ...rest } = read.output;
  const pack = v.safeParse(KeptPack, rest);
  if (!pack.success) return undefined;
  return unanswered === undefined ? pack.output : withUnanswered(pack.output, new Set(unanswered));
}

/**
 * The record after one more writing that was made from `basedOn`; nothing where somebody else's writing stands there,
 * or a record that cannot be understood: neither is ever written over.
 */
export function nextRecord(
  record: unknown,
  pack: Pack,
  basedOn: Stamp | undefined,
): { readonly record: unknown; readonly stamp: Stamp } | undefined {
  const read = v.safeParse(RecordSchema, record);
  if (record !== undefined && !read.success) return undefined;
  const held = read.success ? read.output : undefined;
  const best = openRecord(record);
  const mine =
    held === undefined || (basedOn !== undefined && [stampOf(held.now), best?.stamp].includes(basedOn));
  if (!mine) return undefined;
  const sealed = seal(pack, Math.max(held?.now.revision ?? 0, revisionIn(basedOn)) + 1);
  const before = held && (best?.last === false ? held.before : held.now);
  return {
    record: { version: VERSION, now: sealed, ...(before ? { before } : {}) },
    stamp: stampOf(sealed),
  };
}

function seal(pack: Pack, revision: number): Sealed {
  const open = askedAbout(pack);
  const body = JSON.stringify(open === undefined ? pack : { ...pack, unanswered: [...open] });
  return { revision, sum: checksum(body), body };
}

const stampOf = ({ revision, sum }: Sealed): Stamp => `${revision}:${sum}`;
const revisionIn = (stamp: Stamp | undefined): number => Number(stamp?.split(":")[0] ?? 0) || 0;
