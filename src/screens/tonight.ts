import type { Profile, Scenario } from "../scenario/format.ts";
import { fitsBand } from "../scenario/bands.ts";
import type { Plan, Session } from "../scenario/session.ts";
import { isHidden } from "../scenario/today.ts";
import { hallScenesOf, SHIPPED, type HallOffer, type PackInfo } from "./shipped.ts";

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

/** Every pack that there is here: those that ship, and the school's own. */
export const allPacks = ({ own = [] }: Pick<Offer, "own">): readonly PackInfo[] => [...SHIPPED, ...own];

/**
 * The packs that pupils are offered, in order: tonight's, or all that ship where no plan names one that is here. One of
 * the school's own is offered where a plan names it, and never by itself.
 */
export function packsForPupils({ plan, own = [] }: Pick<Offer, "plan" | "own">): readonly PackInfo[] {
  const forPupils = ({ circle }: PackInfo) => circle === PUPILS;
  const all = allPacks({ own }).filter(forPupils);
  const planned = (plan?.packs ?? []).flatMap((id) => all.find((one) => one.id === id) ?? []);
  return planned.length > 0 ? planned : SHIPPED.filter(forPupils);
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

/** The scenes that a hall is offered: a scene that is hidden today is hidden there too. */
export const hallOffers = ({ profile, own = [] }: Offer): readonly HallOffer[] =>
  hallScenesOf(allPacks({ own })).filter(({ scene }) => !isHidden(profile, scene));
