import * as v from "valibot";
import policy from "../../scenarios/policies/kempshott.policy.json" with { type: "json" };
import { BADGES } from "../art/catalogue.ts";
import { MadeLookSchema } from "./made-look.ts";
import type { Shelf } from "./storage.ts";

/** Where a player is, so that a reload keeps the place. Gone when the tab is closed. Holds no name and no time. */
const StepSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("next") }),
  v.strictObject({ kind: v.literal("choose"), choice: v.pipe(v.string(), v.maxLength(40)) }),
]);

/** Every clause that there is. */
const CLAUSES = policy.clauses.map(({ id }) => id);

const MOST_STEPS = 2000;
const Steps = v.pipe(v.array(StepSchema), v.maxLength(MOST_STEPS));
const Name = v.pipe(v.string(), v.maxLength(40));

const SittingSchema = v.strictObject({
  screen: Name,
  /** Where Back leads from a side screen. */
  from: v.optional(Name),
  badge: v.optional(v.picklist(BADGES)),
  pack: v.optional(Name),
  scenario: v.optional(Name),
  steps: v.optional(Steps),
  /** The first way through, when another one is being tried. */
  earlier: v.optional(Steps),
  played: v.array(Name),
  /** The rule cards collected: clauses of the policy, and nothing else. */
  met: v.optional(v.pipe(v.array(v.picklist(CLAUSES)), v.maxLength(CLAUSES.length))),
  /** How the stories are shown, where the player has said so. */
  view: v.optional(v.picklist(["map", "list"])),
  /** A mentor the player has made: what is in a picture, nothing about the player. */
  made: v.optional(MadeLookSchema),
});
export type Sitting = v.InferOutput<typeof SittingSchema>;

/** The place kept in this tab, or nothing. */
export function readSitting(shelf: Shelf): Sitting | undefined {
  const kept = v.safeParse(SittingSchema, shelf.read("sitting"));
  return kept.success ? kept.output : undefined;
}
