import type { Action, Game, Stories } from "../../src/screens/game.ts";
import { NEW_GAME, reduce, toSitting } from "../../src/screens/game.ts";
import { fromSitting } from "../../src/screens/from-sitting.ts";
import { SHIPPED } from "../../src/screens/shipped.ts";
import { writeSitting } from "../../src/records/sitting.ts";
import { readSitting } from "../../src/records/read-sitting.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "./fake-storage.ts";
import { content, play } from "./first-week.ts";

const { stories } = content;
export const after = (game: Game, ...actions: readonly Action[]): Game =>
  actions.reduce((now, action) => reduce(now, action, stories), game);
/** The actions by which a child plays a story to its end. */
export const playing = (scenario: string, ...choices: readonly string[]): Action[] => [
  { kind: "pick-scenario", scenario },
  { kind: "play" },
  ...play(scenario, ...choices).steps.map((event): Action => ({ kind: "run", event })),
];
export const FOX: Action = { kind: "pick-badge", badge: "fox" };
export const FINISH: Action = { kind: "finish" };
export const ENDED = after(NEW_GAME, FOX, ...playing("promise-first", "listen", "promise", "go"));
export const DEBRIEF = after(ENDED, FINISH);

/** What each screen needs to have something to show. */
export const lacks = (
  { screen, badge, scenario, run, earlier, played }: Game,
  known: Stories = stories,
): string[] => {
  const needs: Partial<Record<Game["screen"], boolean>> = {
    choose: badge !== undefined,
    note: scenario !== undefined && known.has(scenario),
    scene: run !== undefined,
    debrief: run?.ended === true,
    compare: run?.ended === true && earlier !== undefined,
  };
  return [
    ...(needs[screen] === false ? [screen] : []),
    ...(run && run.story.scenario.id !== scenario ? ["another story's run"] : []),
    ...played.filter((id) => !known.has(id)),
  ];
};

/** What is left of a game when the tab is reloaded. */
export function reload(game: Game): Game {
  const stores = freshStores();
  writeSitting(openShelf(stores), toSitting(game));
  return fromSitting(readSitting(openShelf(stores)), stories, SHIPPED);
}
