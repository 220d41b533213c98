import { viewOf, type View } from "../play/view.ts";
import type { Run } from "../play/run.ts";
import type { Verdict } from "../policy/verdicts.ts";
import type { KeyPlace } from "./hall-keys.ts";
import type { Cover, Hall, HallBook, Round } from "./hall-model.ts";
import { markable, tallyNow, tiedPlaces } from "./round.ts";
import { isAtRound, runAt } from "./scene.ts";
import { judgedChoices, stillOwed, tellNowIsNext } from "./tell-now.ts";
import { barsOf, type Bar, type Tally } from "./votes.ts";
import { pickOptions, whatIfs, type PickOption, type WhatIf } from "./what-if.ts";

/** Which scene of the programme is on, both from 1. */
export interface Progress {
  readonly scene: number;
  readonly of: number;
}

/** A choice as the hall sees it: its place gives its number, shape and colour; its words are a key. */
export interface HallChoice {
  readonly place: number;
  readonly id: string;
  readonly text: string;
}

/** Both votes of one choice, as bars; nothing for a vote in which nobody was counted. */
export interface TwoBars {
  readonly place: number;
  readonly first: Bar | undefined;
  readonly second: Bar | undefined;
}

/** Why a choice is shown with its rule: the hall voted for it, it mends what the hall chose, or it is looked at again or besides. */
export type RevealKind = "voted" | "tell-now" | "what-if" | "again";

interface InScene extends Progress {
  readonly run: Run;
  readonly view: View;
  /** Another way than the hall's own is being looked at. */
  readonly detour: boolean;
}

/** What an assembly shows, apart from what lies over it: keys, ids and places, never sentences. */
export type Shown =
  | { readonly screen: "door" }
  | { readonly screen: "pick"; readonly options: readonly PickOption[]; readonly option: number }
  | { readonly screen: "check" }
  | { readonly screen: "welcome" }
  | ({
      readonly screen: "line";
      /** The way ends, and nobody has been told yet: the hall hears that it is never too late. */
      readonly neverTooLate: boolean;
    } & InScene)
  | ({
      readonly screen: "vote" | "vote-again";
      readonly choices: readonly HallChoice[];
      /** The place that the presenter marked. Never the one that leads: the hall sees no count before the rule. */
      readonly marker: number | undefined;
      /** Places that tie, once the presenter has asked which one comes first. */
      readonly tied: readonly number[];
      readonly eyesShut: boolean;
    } & InScene)
  | ({ readonly screen: "pairs"; readonly choices: readonly HallChoice[] } & InScene)
  | ({
      readonly screen: "reveal";
      readonly kind: RevealKind;
      readonly choices: readonly HallChoice[];
      readonly choice: HallChoice;
      readonly verdict: Verdict;
      readonly serious: boolean;
      readonly clauses: readonly string[];
      readonly tips: readonly string[];
      /** By place; nothing where nobody was counted in either vote. */
      readonly bars: readonly TwoBars[] | undefined;
    } & InScene)
  | ({
      readonly screen: "what-if";
      readonly others: readonly WhatIf[];
      /** 0 goes on; 1 and up are the other ways. */
      readonly option: number;
    } & InScene)
  | ({
      readonly screen: "closing";
      /** The name of the prompt to talk about. */
      readonly follow: string | undefined;
      readonly last: boolean;
    } & InScene)
  | { readonly screen: "follow-up" }
  | { readonly screen: "left" };

export interface HallView {
  readonly cover: Cover;
  readonly shown: Shown;
}

/** What both windows show of an assembly. Pure: the same assembly gives the same view. */
export function hallView(hall: Hall, book: HallBook): HallView {
  return { cover: hall.cover, shown: shownOf(hall, book) };
}

/** The votes as the presenter counts them: never shown to the hall. Nothing while no vote is on. */
export function voteNow(
  hall: Hall,
  book: HallBook,
): { readonly tally: Tally; readonly round: Round } | undefined {
  const run = runAt(hall, book);
  const tally = run && hall.round && isAtRound(hall, run) ? tallyNow(hall.round) : undefined;
  return tally && hall.round ? { tally, round: hall.round } : undefined;
}

/** Where a key finds the assembly: what it does depends on that. */
export function keyPlace(hall: Hall, book: HallBook): KeyPlace {
  const run = runAt(hall, book);
  const round = run && isAtRound(hall, run) ? hall.round : undefined;
  const { step, cover } = hall;
  return { step, cover, phase: round?.phase, mode: round && tallyNow(round)?.mode };
}

function shownOf(hall: Hall, book: HallBook): Shown {
  const { step } = hall;
  if (step === "pick") return { screen: "pick", options: pickOptions(hall, book), option: hall.option };
  if (step !== "scene" && step !== "what-if" && step !== "closing") return { screen: step };
  const run = runAt(hall, book);
  // A story that is not here cannot be shown; the window fetches it before it shows anything.
  if (!run) return { screen: "pick", options: pickOptions(hall, book), option: 0 };
  const scene: InScene = {
    run,
    view: viewOf(run),
    scene: hall.at + 1,
    of: hall.picked.length,
    detour: hall.detour !== undefined,
  };
  if (step === "what-if") return { screen: "what-if", ...scene, others: whatIfs(run), option: hall.option };
  if (step === "closing") {
    const last = hall.at === hall.picked.length - 1;
    return {
      screen: "closing",
      ...scene,
      follow: run.story.scenario.follow,
      last,
    };
  }
  return hall.round && isAtRound(hall, run) ? roundShown(hall, hall.round, scene) : lineShown(scene);
}

const lineShown = (scene: InScene): Shown => ({
  screen: "line",
  ...scene,
  neverTooLate: scene.run.ended && stillOwed(scene.run),
});

function roundShown(hall: Hall, round: Round, scene: InScene): Shown {
  const choices = scene.view.choices.map(({ id, text }, place): HallChoice => ({ place, id, text }));
  const { phase, eyesShut } = round;
  switch (phase) {
    case "pairs":
      return { screen: "pairs", ...scene, choices };
    case "vote":
      return { screen: "vote", ...scene, choices, marker: undefined, tied: [], eyesShut: false };
    case "vote-again": {
      const tied = round.marker === undefined ? [] : tiedPlaces(round);
      // A marker that has nothing to decide would give away who leads.
      const marker = markable(round).length > 1 ? round.marker : undefined;
      return { screen: "vote-again", ...scene, choices, marker, tied, eyesShut };
    }
    case "reveal":
      return reveal(hall, round, scene, choices);
    default:
      return phase satisfies never;
  }
}

function reveal(hall: Hall, round: Round, scene: InScene, choices: readonly HallChoice[]): Shown {
  const place = round.marker ?? 0;
  const judged = judgedChoices(scene.run)[place];
  const choice = choices[place];
  if (!judged || !choice) return lineShown(scene);
  const { verdict, serious, clauses, tips } = judged.judgement;
  const bars = twoBars(round);
  const kind = kindOf(hall, round, scene.run, bars !== undefined);
  return { screen: "reveal", ...scene, kind, choices, choice, verdict, serious, clauses, tips, bars };
}

function kindOf(hall: Hall, round: Round, run: Run, counted: boolean): RevealKind {
  if (hall.detour && hall.detour.from === round.steps) return "what-if";
  if (tellNowIsNext(run)) return "tell-now";
  return counted ? "voted" : "again";
}

function twoBars({ first, second }: Round): readonly TwoBars[] | undefined {
  const one = barsOf(first);
  const two = barsOf(second);
  if (!one && !two) return undefined;
  return first.values.map((_, place) => ({ place, first: one?.[place], second: two?.[place] }));
}
