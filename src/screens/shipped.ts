import scenes from "../../scenarios/scenes.json" with { type: "json" };
import { isHidden } from "../scenario/today.ts";
import type { Content } from "./content.ts";
import { PACK_NAMES, type PackInfo } from "./pack-info.ts";

const SCENES: Readonly<Record<string, Omit<PackInfo, "id" | "circle" | "title">>> = scenes;

/** What is in the packs that ship, in their order. `scenarios/scenes.json` says it; a test keeps it true. */
export const SHIPPED: readonly PackInfo[] = PACK_NAMES.flatMap((name) => {
  const inside = SCENES[name.id];
  return inside ? [{ ...name, ...inside }] : [];
});

/** Every pack that there is here: those that ship, and the school's own. */
export const allPacks = ({ own = [] }: Pick<Content, "own">): readonly PackInfo[] => [...SHIPPED, ...own];

/** A scene that may be shown to a hall, as `pack/scenario`. */
export interface HallOffer {
  readonly scene: string;
  readonly title: string;
  readonly pack: string;
  readonly awaiting: boolean;
}

/** Every scene of these packs that may be shown to a hall. */
export const hallScenesOf = (packs: readonly PackInfo[]): readonly HallOffer[] =>
  packs.flatMap(({ id, title: pack, review, hall }) =>
    hall.map((scene) => ({
      scene: `${id}/${scene.id}`,
      title: scene.title,
      pack,
      awaiting: review === "awaiting",
    })),
  );

/** The scenes that a hall is offered: a scene that is hidden today is hidden there too. */
export const hallOffers = ({ profile, own }: Pick<Content, "profile" | "own">): readonly HallOffer[] =>
  hallScenesOf(allPacks({ own })).filter(({ scene }) => !isHidden(profile, scene));
