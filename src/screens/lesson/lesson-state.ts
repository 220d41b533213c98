import { BADGES } from "../../art/catalogue.ts";
import { eventsBetween } from "../../play/lesson-events.ts";
import { packPlace, unpackPlace, type PlaceTable } from "../../play/suspend.ts";
import type { LessonState } from "../../records/lesson.ts";
import type { Sitting } from "../../records/sitting.ts";
import type { Content } from "../content.ts";
import { toSitting, type Game } from "../game.ts";
import { offeredScenes } from "../tonight.ts";

/** What a packed place of one pack counts in. */
export const tableOf = (content: Content, pack: string): PlaceTable => ({
  stories: (content.packs.get(pack)?.scenarios ?? []).flatMap(({ id }) => content.stories.get(id) ?? []),
  clauses: content.policy.file.clauses.map(({ id }) => id),
  badges: BADGES,
});

/** What a lesson on one pack is told after a step. */
export function lessonState(before: Game, after: Game, content: Content, pack: string): LessonState {
  const scenes = content.packs.get(pack);
  return {
    place: packPlace(toSitting(after), tableOf(content, pack)),
    location: after.run && after.scenario ? `${after.scenario}/${after.run.at}` : after.screen,
    met: after.met,
    done: scenes !== undefined && offeredScenes(scenes, content).every(({ id }) => after.played.includes(id)),
    events: eventsBetween(before.run, after.run),
  };
}

/** The sitting with which a lesson begins: where the pupil was, else the first page with the pack's stories behind it. */
export function sittingOf(kept: string, content: Content, pack: string): Sitting {
  const place = unpackPlace(kept, tableOf(content, pack));
  if (!place) return { screen: "title", pack, played: [] };
  const { steps, earlier, played, met, badge, ...rest } = place;
  const animal = BADGES.find((one) => one === badge);
  return {
    ...rest,
    pack,
    played: [...played],
    ...(animal ? { badge: animal } : {}),
    ...(steps ? { steps: [...steps] } : {}),
    ...(earlier ? { earlier: [...earlier] } : {}),
    ...(met ? { met: [...met] } : {}),
  };
}
