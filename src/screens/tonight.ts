import type { Profile, Scenario } from "../scenario/format.ts";
import { fitsBand } from "../scenario/bands.ts";
import type { Plan, Session } from "../scenario/session.ts";
import { isHidden } from "../scenario/today.ts";
import { PACK_NAMES, type PackInfo, type PackName } from "./pack-info.ts";

/** What starts an address that carries a session. */
export const SESSION_HASH = "#session=";

/** Where the school and what is on offer come from, and whether something is to be said about it. */
export interface Tonight {
  readonly session: Session | undefined;
  readonly from: "shipped" | "browser" | "link";
  readonly notice: "damaged-link" | "damaged-school" | "damaged-policy" | undefined;
  /** The address held a session that this tab now keeps: it can go from the address. */
  readonly taken: boolean;
}

/** The circle of the packs that pupils may open. */
export const PUPILS = "peer";

interface Offer {
  readonly profile: Profile;
  readonly plan?: Plan | undefined;
  /** The school's own packs that can be played. */
  readonly own?: readonly PackInfo[] | undefined;
}

/** The names of all packs that there are here: those that ship, and the school's own. */
export const allNames = ({ own = [] }: Pick<Offer, "own">): readonly PackName[] => [...PACK_NAMES, ...own];

/**
 * The packs that pupils are offered, in order: tonight's, or all that ship where no plan names one that is here. One of
 * the school's own is offered where a plan names it, and never by itself.
 */
export function packsForPupils({ plan, own = [] }: Pick<Offer, "plan" | "own">): readonly PackName[] {
  const forPupils = ({ circle }: PackName) => circle === PUPILS;
  const all = allNames({ own }).filter(forPupils);
  const planned = (plan?.packs ?? []).flatMap((id) => all.find((one) => one.id === id) ?? []);
  return planned.length > 0 ? planned : PACK_NAMES.filter(forPupils);
}

/** The scenes of a pack that are on offer: not hidden today, and for the years of the session. */
export function offeredScenes(
  pack: { readonly id: string; readonly scenarios: readonly Scenario[] },
  { profile, plan }: Offer,
): readonly Scenario[] {
  return pack.scenarios.filter(
    (scenario) => !isHidden(profile, `${pack.id}/${scenario.id}`) && fitsBand(scenario, plan?.band ?? "all"),
  );
}
