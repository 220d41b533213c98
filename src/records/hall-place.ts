import * as v from "valibot";
import { PUPIL_NAMES } from "../scenario/pupil-names.ts";
import type { Shelf } from "./storage.ts";

/**
 * The place of an assembly in this tab: which scenes, the steps taken, and the counts of the round that is on. So the
 * clicker's start key, which reloads the page, loses nothing. Removed when the assembly ends. Nobody's name, no time.
 */
const Id = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9-]{1,40}$/));
const Scene = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}$/));
const Count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const MOST_STEPS = 2000;
const MOST_CHOICES = 4;
const Steps = v.pipe(
  v.array(
    v.variant("kind", [
      v.strictObject({ kind: v.literal("next") }),
      v.strictObject({ kind: v.literal("choose"), choice: Id }),
    ]),
  ),
  v.maxLength(MOST_STEPS),
);

const values = (most: number) => v.pipe(v.array(Count(most)), v.maxLength(MOST_CHOICES));
const Tally = v.variant("mode", [
  v.strictObject({ mode: v.literal("count"), values: values(999) }),
  v.strictObject({ mode: v.literal("quick"), values: values(4) }),
]);

const Round = v.strictObject({
  steps: Count(MOST_STEPS),
  phase: v.picklist(["vote", "pairs", "vote-again", "reveal"]),
  first: Tally,
  second: Tally,
  marker: v.optional(Count(MOST_CHOICES - 1)),
  eyesShut: v.boolean(),
  past: v.pipe(v.array(Tally), v.maxLength(200)),
});

export const HallPlaceSchema = v.strictObject({
  step: v.picklist(["door", "pick", "check", "welcome", "scene", "what-if", "closing", "follow-up", "left"]),
  picked: v.pipe(v.array(Scene), v.maxLength(4)),
  read: v.boolean(),
  at: Count(3),
  steps: Steps,
  round: v.optional(Round),
  detour: v.optional(v.strictObject({ own: Steps, from: Count(MOST_STEPS) })),
  option: Count(200),
  cover: v.picklist(["none", "blank", "break"]),
  /** Names said instead of a story's own, all from the list of names for pupils. */
  names: v.record(Scene, v.picklist(PUPIL_NAMES)),
  away: v.pipe(v.array(Id), v.maxLength(20)),
});
export type HallPlace = v.InferOutput<typeof HallPlaceSchema>;

/** The place of an assembly kept in this tab, or nothing. */
export function readHallPlace(shelf: Shelf): HallPlace | undefined {
  const kept = v.safeParse(HallPlaceSchema, shelf.read("hall"));
  return kept.success ? kept.output : undefined;
}

/** Keeps the place of an assembly, as JSON holds it. */
export const writeHallPlace = (shelf: Shelf, place: unknown): void => shelf.write("hall", place);
export const forgetHallPlace = (shelf: Shelf): void => shelf.remove("hall");
