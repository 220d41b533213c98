import type { Badge } from "../art/catalogue.ts";
import type { MadeLook } from "../art/characters/maker.ts";
import type { Sitting } from "../records/sitting.ts";
import { clausesMet, withClauses } from "../play/met.ts";
import { advance, startRun, type Run, type RunEvent } from "../play/run.ts";
import type { Story } from "../scenario/stepping.ts";

/** Every screen there is. */
export const SCREENS = [
  "title",
  "door",
  "adults",
  "badge",
  "choose",
  "maker",
  "note",
  "scene",
  "debrief",
  "compare",
  "settings",
  "remembers",
  "credits",
  "handbook",
  "words",
  "practice",
  "certificate",
  "forms",
  "bank",
  "hall",
  "teacher",
] as const;
export type Screen = (typeof SCREENS)[number];

/** All that the game knows while it runs. A value: each action gives a new one. */
export interface Game {
  readonly screen: Screen;
  /** Where Back leads from a side screen such as the settings. */
  readonly from: Screen;
  readonly badge: Badge | undefined;
  /** The pack whose stories are on offer; nothing for the first. */
  readonly pack: string | undefined;
  readonly scenario: string | undefined;
  readonly run: Run | undefined;
  /** The first way through, while another one is tried. */
  readonly earlier: Run | undefined;
  readonly played: readonly string[];
  /** Clauses that decided something in a story played: the rule cards collected. */
  readonly met: readonly string[];
  /** How the stories are shown, where the player has said so. */
  readonly view: StoriesView | undefined;
  /** The mentor the player has made; nothing where the story's own is played. */
  readonly made: MadeLook | undefined;
}

export type StoriesView = "map" | "list";

export type Action =
  | { readonly kind: "go"; readonly screen: Screen }
  | { readonly kind: "back" }
  | { readonly kind: "pick-badge"; readonly badge: Badge }
  | { readonly kind: "pick-pack"; readonly pack: string }
  | { readonly kind: "pick-scenario"; readonly scenario: string }
  | { readonly kind: "view"; readonly view: StoriesView }
  | { readonly kind: "make"; readonly made: MadeLook | undefined }
  | { readonly kind: "play" }
  | { readonly kind: "run"; readonly event: RunEvent }
  | { readonly kind: "finish" }
  | { readonly kind: "try-again"; readonly moment: number }
  | { readonly kind: "next-player" };

export type Stories = ReadonlyMap<string, Story>;

export const NEW_GAME: Game = {
  screen: "title",
  from: "title",
  badge: undefined,
  pack: undefined,
  scenario: undefined,
  run: undefined,
  earlier: undefined,
  played: [],
  met: [],
  view: undefined,
  made: undefined,
};

const FIRST_BADGE: Badge = "owl";
const SIDE_SCREENS: readonly Screen[] = [
  "door",
  "adults",
  "teacher",
  "forms",
  "bank",
  "settings",
  "remembers",
  "credits",
];

/** The game after one action. An action that does not fit changes nothing. */
export function reduce(game: Game, action: Action, stories: Stories): Game {
  const moved = move(game, action, stories);
  return hasWhatItShows(moved) ? moved : game;
}

function move(game: Game, action: Action, stories: Stories): Game {
  switch (action.kind) {
    case "go":
      return go(game, action.screen);
    case "back":
      return fallBack({ ...game, screen: game.from, from: "title" });
    case "pick-badge":
      return { ...game, badge: action.badge, screen: "choose" };
    case "pick-pack":
      return pickPack(game, action.pack);
    case "pick-scenario":
      return stories.has(action.scenario)
        ? { ...game, scenario: action.scenario, run: undefined, earlier: undefined, screen: "note" }
        : game;
    case "view":
      return { ...game, view: action.view };
    case "make":
      return { ...game, made: action.made };
    case "play": {
      const story = stories.get(game.scenario ?? "");
      return story ? { ...game, run: startRun(story), earlier: undefined, screen: "scene" } : game;
    }
    case "run":
      return game.run ? { ...game, run: advance(game.run, action.event) } : game;
    case "finish":
      return finish(game);
    case "try-again":
      return tryAgain(game, action.moment);
    case "next-player":
      return { ...NEW_GAME, screen: "badge" };
    default:
      return action satisfies never;
  }
}

/** Another pack's stories are on offer. A grown-up in training needs no animal to begin; any will do. */
const pickPack = (game: Game, pack: string): Game => ({
  ...game,
  badge: game.badge ?? FIRST_BADGE,
  pack,
  scenario: undefined,
  run: undefined,
  earlier: undefined,
  screen: "choose",
});

/** Whether a game has what its screen shows. */
function hasWhatItShows({ screen, badge, scenario, run, earlier }: Game): boolean {
  const needs: Partial<Record<Screen, boolean>> = {
    choose: badge !== undefined,
    maker: badge !== undefined,
    handbook: badge !== undefined,
    words: badge !== undefined,
    practice: badge !== undefined,
    certificate: badge !== undefined,
    note: scenario !== undefined,
    scene: run !== undefined,
    debrief: run?.ended ?? false,
    compare: (run?.ended ?? false) && earlier !== undefined,
  };
  return needs[screen] ?? true;
}

/** Where a screen has nothing to show: the choice of stories, or the title. */
export const fallBack = (game: Game): Game =>
  hasWhatItShows(game) ? game : { ...game, screen: game.badge ? "choose" : "title" };

function go(game: Game, screen: Screen): Game {
  const side = SIDE_SCREENS.includes(screen) && !SIDE_SCREENS.includes(game.screen);
  return { ...game, screen, from: side ? game.screen : game.from };
}

function finish(game: Game): Game {
  const { run, scenario, earlier, played, met } = game;
  if (!run?.ended || scenario === undefined) return game;
  return {
    ...game,
    played: played.includes(scenario) ? played : [...played, scenario],
    met: withClauses(met, clausesMet(run)),
    screen: earlier ? "compare" : "debrief",
  };
}

/** Goes back to one choice and keeps the way taken, to set the two side by side. */
function tryAgain(game: Game, moment: number): Game {
  if (!game.run?.moments[moment]) return game;
  const run = advance(game.run, { kind: "back-to", moment });
  return { ...game, run, earlier: game.run, screen: "scene" };
}

/** What is kept in the tab of a game. */
export function toSitting(game: Game): Sitting {
  const { screen, from, badge, pack, scenario, run, earlier, played, met, view, made } = game;
  return {
    screen,
    from,
    played: [...played],
    ...(met.length > 0 ? { met: [...met] } : {}),
    ...(badge ? { badge } : {}),
    ...(pack === undefined ? {} : { pack }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(run ? { steps: [...run.steps] } : {}),
    ...(earlier ? { earlier: [...earlier.steps] } : {}),
    ...(view ? { view } : {}),
    ...(made ? { made } : {}),
  };
}
