import * as v from "valibot";
import { COVERS, type HallEvent } from "../hall-model.ts";
import { MOST_HANDS, SHOWS } from "../votes.ts";

const MOST_PLACES = 200;
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(90));
const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PLACES));
const By = v.pipe(v.number(), v.integer(), v.minValue(-MOST_HANDS), v.maxValue(MOST_HANDS));

/** Everything that another window may ask of the hall. Strict: what is not named here is passed over. */
const EventSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("next") }),
  v.strictObject({ kind: v.literal("back") }),
  v.strictObject({ kind: v.literal("pick"), scene: Name }),
  v.strictObject({ kind: v.literal("read") }),
  v.strictObject({ kind: v.literal("go-on") }),
  v.strictObject({ kind: v.literal("hands"), place: Place, by: By }),
  v.strictObject({ kind: v.literal("show"), place: Place, show: v.picklist(SHOWS) }),
  v.strictObject({ kind: v.literal("mode"), mode: v.picklist(["count", "quick"]) }),
  v.strictObject({ kind: v.literal("undo") }),
  v.strictObject({ kind: v.literal("mark"), by: v.picklist([1, -1]) }),
  v.strictObject({ kind: v.literal("mark-at"), place: Place }),
  v.strictObject({ kind: v.literal("eyes-shut") }),
  v.strictObject({ kind: v.literal("cover"), cover: v.picklist(COVERS) }),
  v.strictObject({ kind: v.literal("rename"), scenario: Name, member: Name, name: Name }),
  v.strictObject({ kind: v.literal("in-today"), role: Name }),
  v.strictObject({ kind: v.literal("skip") }),
  v.strictObject({ kind: v.literal("what-if"), moment: Place, choice: Name }),
  v.strictObject({ kind: v.literal("leave") }),
]);

/** What was asked, or nothing where the message is no event of the hall. */
export function readEvent(value: unknown): HallEvent | undefined {
  const read = v.safeParse(EventSchema, value);
  return read.success ? read.output : undefined;
}
