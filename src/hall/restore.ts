import { replay } from "../play/run.ts";
import { passageAt } from "../scenario/stepping.ts";
import { NEW_HALL, scenarioIn, type Detour, type Hall, type HallBook, type Round } from "./hall-model.ts";
import { newRound, revealRound } from "./round.ts";
import { mendingPlace, tellNowIsNext } from "./tell-now.ts";
import { isShowable, pickOptions, whatIfs } from "./what-if.ts";

/** An assembly as it comes back from being kept as JSON, where nothing is left of what was undefined. */
export type KeptHall = Omit<Hall, "round" | "detour"> & {
  readonly round?: (Omit<Round, "marker"> & { readonly marker?: number | undefined }) | undefined;
  readonly detour?: Detour | undefined;
};

/**
 * The assembly as it was when its window was closed or reloaded. What no longer fits gives way: a scene that is not on
 * offer any more leads back to picking, a round that does not fit its choice begins again, and nothing throws.
 */
export function restoreHall(kept: KeptHall | undefined, book: HallBook): Hall {
  if (!kept) return NEW_HALL;
  const hall: Hall = { ...kept, round: undefined, detour: undefined };
  const picked = kept.picked.filter((scene) => isShowable(scene, book));
  if (picked.length < kept.picked.length || !kept.picked[kept.at]) return restart(hall, picked, book);
  const story = book.stories.get(scenarioIn(picked[kept.at] ?? ""));
  if (!story) return restart(hall, picked, book);
  const run = replay(story, kept.steps);
  const count = optionsOf({ ...hall, steps: run.steps }, book);
  const own = kept.detour && replay(story, kept.detour.own);
  const detour = own?.ended && kept.detour && kept.detour.from <= run.steps.length ? kept.detour : undefined;
  const sound: Hall = { ...hall, steps: run.steps, detour, option: Math.min(kept.option, count - 1) };
  if (hall.step === "scene") return { ...sound, round: roundAt(kept, run) };
  // Only a way that came to its end has other ways beside it, and a close.
  if ((hall.step === "what-if" || hall.step === "closing") && !run.ended)
    return { ...sound, step: "scene", round: roundAt(kept, run) };
  return { ...sound, detour: undefined };
}

/** Before the hall: what was done is kept as far as it goes. */
function restart(hall: Hall, picked: readonly string[], book: HallBook): Hall {
  const before = { ...hall, picked, at: 0, steps: [] };
  const step = hall.step === "door" || hall.step === "left" || hall.step === "follow-up" ? hall.step : "pick";
  const option = Math.min(hall.option, pickOptions(before, book).length - 1);
  return { ...before, step, option };
}

function optionsOf(hall: Hall, book: HallBook): number {
  if (hall.step === "pick") return pickOptions(hall, book).length;
  const story =
    hall.step === "what-if" ? book.stories.get(scenarioIn(hall.picked[hall.at] ?? "")) : undefined;
  return story ? whatIfs(replay(story, hall.steps)).length + 1 : 1;
}

/** The round that was kept, where it fits the choice on screen or the one just ahead; else a new one. */
function roundAt({ round }: KeptHall, run: ReturnType<typeof replay>): Round | undefined {
  const passage = passageAt(run.story, run.at);
  const next = passage.kind === "say" ? passageAt(run.story, passage.next) : passage;
  const choices = next.kind === "choose" ? next.choices.length : 0;
  const due = run.steps.length + (passage.kind === "say" ? 1 : 0);
  if (round && round.steps === due && fits(round, choices)) return { ...round, marker: round.marker };
  if (passage.kind !== "choose") return undefined;
  return tellNowIsNext(run) ? revealRound(due, choices, mendingPlace(run)) : newRound(due, choices);
}

const fits = (round: NonNullable<KeptHall["round"]>, choices: number): boolean =>
  [round.first, round.second, ...round.past].every(({ values }) => values.length === choices) &&
  (round.marker === undefined ? round.phase !== "reveal" : round.marker < choices);
