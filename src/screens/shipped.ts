import index from "../../scenarios/packs.json" with { type: "json" };

/** What is known of a pack before it is opened. `scenarios/packs.json` says it; a test keeps it true. */
export interface PackInfo {
  readonly id: string;
  readonly circle: string;
  readonly title: string;
  readonly scenarios: readonly string[];
  /** Whether a safeguarding lead has signed the pack. */
  readonly review: string;
  /** Its scenes that are fit for a whole hall, with their titles. */
  readonly hall: readonly { readonly id: string; readonly title: string }[];
}

/** The packs that ship, in the order in which a school would use them. The first one is in the first script. */
export const SHIPPED: readonly PackInfo[] = index.packs;

/** Every scene that may be shown to a hall, as `pack/scenario`. */
export const HALL_OFFERS: readonly {
  readonly scene: string;
  readonly title: string;
  readonly pack: string;
  readonly awaiting: boolean;
}[] = SHIPPED.flatMap(({ id, title: pack, review, hall }) =>
  hall.map((scene) => ({
    scene: `${id}/${scene.id}`,
    title: scene.title,
    pack,
    awaiting: review === "awaiting",
  })),
);
