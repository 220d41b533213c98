import type { Drafts } from "../records/drafts.ts";
import { unansweredIn } from "../records/unanswered.ts";
import type { Pack } from "../scenario/format.ts";
import type { WordedPolicy } from "../ui/school-policy.ts";
import { SHIPPED } from "./shipped.ts";

/** Opens the packs that this browser keeps, once; the code for it is fetched when it is first asked for. */
export type OpenDrafts = () => Promise<Drafts>;

/** A pack of the school's own, and whether its safeguarding lead, or the deputy, has signed it just as it is. */
export interface OwnPack {
  readonly pack: Pack;
  readonly review: "signed" | "awaiting";
}

/**
 * The school's own packs that can be played: whole, with everything in them chosen, without a problem that must be put
 * right, and with ids that no other pack has. A pack that is half written is not among them; nor is any where the
 * browser keeps none.
 */
export async function playableOwn(openDrafts: OpenDrafts, school: WordedPolicy): Promise<readonly OwnPack[]> {
  const [drafts, { checkPack }, { readPack }, { reviewOf }] = await Promise.all([
    openDrafts(),
    import("../scenario/check.ts"),
    import("../scenario/read.ts"),
    import("../scenario/review.ts"),
  ]);
  const { drafts: kept } = await drafts.list();
  const isSound = (pack: Pack): boolean =>
    unansweredIn(pack).size === 0 &&
    readPack(pack, pack.id).ok &&
    checkPack(pack, school.policy, pack.id).diagnostics.every(({ severity }) => severity !== "error");
  const sound = distinct(kept.flatMap(({ pack }) => (pack && isSound(pack) ? [pack] : [])));
  return sound.map((pack) => {
    const review = reviewOf(pack, school);
    const isSigned = review.kind === "signed" && LEADS.includes(review.role);
    return { pack, review: isSigned ? "signed" : "awaiting" };
  });
}

/** Whose signature lets a pack into a hall without a tick (safety.md, S16). */
const LEADS: readonly string[] = ["lead", "deputy"];

/** Those of which neither the pack nor a story has an id that is taken: the game finds both by their ids. */
function distinct(packs: readonly Pack[]): readonly Pack[] {
  const packIds = new Set(SHIPPED.map(({ id }) => id));
  const storyIds = new Set(SHIPPED.flatMap(({ scenarios }) => scenarios));
  return packs.filter(({ id, scenarios }) => {
    if (packIds.has(id) || scenarios.some((one) => storyIds.has(one.id))) return false;
    packIds.add(id);
    for (const one of scenarios) storyIds.add(one.id);
    return true;
  });
}
