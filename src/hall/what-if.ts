import type { Run } from "../play/run.ts";
import { passageAt } from "../scenario/stepping.ts";
import { packIn, scenarioIn, MOST_SCENES, type Hall, type HallBook, type Offer } from "./hall-model.ts";

/** A choice that the hall did not take: the moment it was on offer, its id, its place and the name of its sentence. */
export interface WhatIf {
  readonly moment: number;
  readonly choice: string;
  readonly place: number;
  readonly text: string;
}

/** Every choice that a run did not take, moment by moment. */
export function whatIfs(run: Run): readonly WhatIf[] {
  return run.moments.flatMap((taken, moment) => {
    const passage = passageAt(run.story, taken.passage);
    if (passage.kind !== "choose") return [];
    return passage.choices.flatMap(({ id, text }, place) =>
      id === taken.choice ? [] : [{ moment, choice: id, place, text }],
    );
  });
}

/** What can be picked: scenes into the programme or out of it, the tick of an adult who has read them, and going on. */
export type PickOption =
  | { readonly kind: "scene"; readonly offer: Offer; readonly picked: boolean }
  | { readonly kind: "read"; readonly read: boolean }
  | { readonly kind: "go-on"; readonly ready: boolean };

/** The options where scenes are picked, in the order in which the marker goes through them. */
export function pickOptions(hall: Hall, book: HallBook): readonly PickOption[] {
  const scenes = book.offers.map((offer): PickOption => ({
    kind: "scene",
    offer,
    picked: hall.picked.includes(offer.scene),
  }));
  const tick: PickOption[] = needsReading(hall, book) ? [{ kind: "read", read: hall.read }] : [];
  return [...scenes, ...tick, { kind: "go-on", ready: isReady(hall, book) }];
}

/** Whether a scene of the programme is in a pack that nobody has reviewed: then an adult has to have read it (safety.md, S16). */
export const needsReading = (hall: Hall, book: HallBook): boolean =>
  book.offers.some(({ scene, awaiting }) => awaiting && hall.picked.includes(scene));

/** Whether the programme can go on to the hall: one to four scenes, all fetched, all marked `hall`, and read where nobody reviewed them. */
export const isReady = (hall: Hall, book: HallBook): boolean =>
  hall.picked.length > 0 &&
  hall.picked.length <= MOST_SCENES &&
  hall.picked.every((scene) => isShowable(scene, book)) &&
  (hall.read || !needsReading(hall, book));

/** Whether a scene is on offer, its story is here and its pack has marked it as fit for a hall. */
export const isShowable = (scene: string, book: HallBook): boolean =>
  packIn(scene) !== "" &&
  book.offers.some((offer) => offer.scene === scene) &&
  book.stories.get(scenarioIn(scene))?.scenario.hall === true;
