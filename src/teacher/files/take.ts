import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { Pack } from "../../scenario/format.ts";
import { canonical } from "../../scenario/hash.ts";
import type { Session } from "../../scenario/session.ts";
import { isSameSchool } from "../school-draft.ts";
import { withFreshIds } from "./fresh-pack.ts";
import type { GoodPart, PackPart } from "./read-file.ts";

/** All that the school has here now. */
export interface Here {
  readonly school: Session;
  readonly policy: SchoolEdits;
  readonly packs: readonly Pack[];
}

/** The ids of packs and scenes that ship: they are never written over. */
export interface ShippedIds {
  readonly packIds: readonly string[];
  readonly sceneIds: readonly string[];
}

/** How a part of a file stands to what is here: just the same, nothing like it here, another one of its name, or one that ships. */
export type Standing = "same" | "new" | "differs" | "ships";

/** What can be done with a part: leave it, take it, let it replace what is here, or keep both. */
export type How = "leave" | "take" | "replace" | "both";

/** How a part stands to what is here. */
export function standingOf(part: GoodPart, here: Here, { packIds }: ShippedIds): Standing {
  switch (part.part) {
    case "school":
      return isSameSchool({ ...here.school, profile: part.profile }, here.school) ? "same" : "differs";
    case "plan":
      return isSameSchool({ ...here.school, plan: part.plan }, here.school) ? "same" : "differs";
    case "policy":
      return canonical(part.edits) === canonical(here.policy) ? "same" : "differs";
    case "pack":
      return packStanding(part.pack, here.packs, packIds);
    default:
      return part satisfies never;
  }
}

function packStanding(pack: Pack, packs: readonly Pack[], packIds: readonly string[]): Standing {
  const mine = packs.find(({ id }) => id === pack.id);
  if (mine) return canonical(mine) === canonical(pack) ? "same" : "differs";
  return packIds.includes(pack.id) ? "ships" : "new";
}

/** What can be done with a part, the first being offered as the choice; nothing where it is here already. */
export function howsFor(part: GoodPart, standing: Standing): readonly How[] {
  if (standing === "same") return [];
  if (part.part !== "pack") return ["replace", "leave"];
  if (standing === "differs") return ["both", "replace", "leave"];
  return standing === "ships" ? ["both", "leave"] : ["take", "leave"];
}

/** What is taken from a file, all of it at once. `instead` is the id of the pack that goes. */
export interface Taken {
  readonly school?: Session;
  readonly policy?: SchoolEdits;
  readonly packs?: readonly { readonly pack: Pack; readonly instead: string | undefined }[];
}

/**
 * What is taken, by what was chosen for each part. Packs that are kept beside others get ids of their own, and a plan
 * from the same file names them by those.
 */
export function takenFrom(
  parts: readonly GoodPart[],
  hows: ReadonlyMap<GoodPart, How>,
  here: Here,
  shipped: ShippedIds,
): Taken {
  const chosen = parts.filter((part) => (hows.get(part) ?? "leave") !== "leave");
  const packs = packsAsTaken(parts, hows, here, shipped);
  const renamed = new Map(packs.map(({ part, pack }) => [part.pack.id, pack.id]));
  const [school] = chosen.flatMap((part) => (part.part === "school" ? [part.profile] : []));
  const [plan] = chosen.flatMap((part) => (part.part === "plan" ? [part.plan] : []));
  const [policy] = chosen.flatMap((part) => (part.part === "policy" ? [part.edits] : []));
  const planned = plan && { ...plan, packs: plan.packs.map((id) => renamed.get(id) ?? id) };
  return {
    ...(school || planned
      ? { school: { profile: school ?? here.school.profile, plan: planned ?? here.school.plan } }
      : {}),
    ...(policy ? { policy } : {}),
    ...(packs.length > 0 ? { packs: packs.map(({ pack, instead }) => ({ pack, instead })) } : {}),
  };
}

/** A pack that is taken, as it will be here, and the id of the one that goes for it. */
export interface TakenPack {
  readonly part: PackPart;
  readonly pack: Pack;
  readonly instead: string | undefined;
}

/** The packs that are taken, as they will be here: each with ids that no other pack has. */
export function packsAsTaken(
  parts: readonly GoodPart[],
  hows: ReadonlyMap<GoodPart, How>,
  here: Here,
  { packIds, sceneIds }: ShippedIds,
): readonly TakenPack[] {
  const chosen = parts.flatMap((part) =>
    part.part === "pack" && (hows.get(part) ?? "leave") !== "leave" ? [part] : [],
  );
  // One pack can go for one pack only; a second that would replace it is kept beside it.
  const going = new Map<string, PackPart>();
  for (const part of chosen) {
    const isHere = here.packs.some(({ id }) => id === part.pack.id);
    if (isHere && hows.get(part) === "replace" && !going.has(part.pack.id)) going.set(part.pack.id, part);
  }
  const staying = here.packs.filter(({ id }) => !going.has(id));
  const packs = new Set([...packIds, ...staying.map(({ id }) => id)]);
  const scenes = new Set([...sceneIds, ...staying.flatMap(scenesOf)]);
  const replaces = (part: PackPart) => going.get(part.pack.id) === part;
  const freshened = new Map<PackPart, Pack>();
  // Those that replace come first, so that each keeps the id of the pack that goes.
  for (const part of [...chosen.filter(replaces), ...chosen.filter((one) => !replaces(one))]) {
    const pack = withFreshIds(part.pack, { packs, scenes });
    freshened.set(part, pack);
    packs.add(pack.id);
    for (const scene of scenesOf(pack)) scenes.add(scene);
  }
  return chosen.map((part) => ({
    part,
    pack: freshened.get(part) ?? part.pack,
    instead: replaces(part) ? part.pack.id : undefined,
  }));
}

const scenesOf = ({ scenarios }: Pack): readonly string[] => scenarios.map(({ id }) => id);
