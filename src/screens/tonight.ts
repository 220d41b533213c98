import { readSchool, readSessionPlan, writeSessionPlan } from "../records/school.ts";
import type { Shelf } from "../records/storage.ts";
import type { Profile, Scenario } from "../scenario/format.ts";
import { fitsBand, readSession, type Plan, type Session } from "../scenario/session.ts";
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

/**
 * The session that this tab plays: from the link in its address, else from an earlier link, else what a teacher set up
 * in this browser. A link that cannot be read changes nothing.
 */
export function tonight(shelf: Shelf, hash: string): Tonight {
  const isLink = hash.startsWith(SESSION_HASH);
  const linked = isLink ? readSession(hash.slice(SESSION_HASH.length)) : undefined;
  if (linked) {
    // Where the tab keeps nothing, the address has to: a reload would lose the school's names.
    const taken = writeSessionPlan(shelf, linked);
    return { session: linked, from: "link", notice: undefined, taken };
  }
  const taken = isLink;
  const notice = isLink ? "damaged-link" : undefined;
  const tab = readSessionPlan(shelf);
  if (tab.kind === "kept") return { session: tab.school, from: "link", notice, taken };
  const own = readSchool(shelf);
  if (own.kind === "kept") return { session: own.school, from: "browser", notice, taken };
  return {
    session: undefined,
    from: "shipped",
    notice: notice ?? (own.kind === "damaged" ? "damaged-school" : undefined),
    taken,
  };
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
