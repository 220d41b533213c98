import { advance, replay, type Run, type Step } from "../play/run.ts";
import { passageAt, type Story } from "../scenario/stepping.ts";
import { scenarioIn, type Hall, type HallBook } from "./hall-model.ts";
import { lastPhase, newRound, nextPhase, revealRound } from "./round.ts";
import { backToOneLine, mendingPlace, tellNowIsNext, toNextChoice } from "./tell-now.ts";
import { whatIfs } from "./what-if.ts";

/** The story of the scene that a programme is at; nothing outside of scenes. */
export function storyAt(hall: Hall, book: HallBook): Story | undefined {
  const scene = hall.picked[hall.at];
  return scene === undefined ? undefined : book.stories.get(scenarioIn(scene));
}

/** The run of the scene that a programme is at; nothing outside of scenes. */
export function runAt(hall: Hall, book: HallBook): Run | undefined {
  const story = isInScene(hall) ? storyAt(hall, book) : undefined;
  return story && replay(story, hall.steps);
}

/** Whether the hall is somewhere in a scene of its programme: in its talk, its other ways or its close. */
export const isInScene = ({ step }: Hall): boolean =>
  step === "scene" || step === "what-if" || step === "closing";

/** Whether the round is about the choice on screen: Back may have led to the line before it. */
export const isAtRound = ({ round }: Hall, run: Run): boolean =>
  round?.steps === run.steps.length && passageAt(run.story, run.at).kind === "choose";

/** The assembly with a run where it is now: the steps taken, and a round where it is at a choice. */
function atRun(hall: Hall, run: Run): Hall {
  const steps = run.steps;
  const passage = passageAt(run.story, run.at);
  if (passage.kind !== "choose") return { ...hall, step: "scene", steps };
  if (isAtRound(hall, run)) return { ...hall, step: "scene", steps };
  const count = passage.choices.length;
  const round = tellNowIsNext(run)
    ? revealRound(steps.length, count, mendingPlace(run))
    : newRound(steps.length, count);
  return { ...hall, step: "scene", steps, round };
}

/** The assembly at the first line of the scene it is at; unchanged where that story is not here. */
export function startScene(hall: Hall, book: HallBook): Hall {
  const story = storyAt(hall, book);
  const fresh = { ...hall, steps: [], round: undefined, detour: undefined, option: 0 };
  return story ? atRun(fresh, replay(story, [])) : hall;
}

/** The assembly at the next scene of the programme, or after the last one at the slide that says who to talk to. */
export function nextScene(hall: Hall, book: HallBook): Hall {
  const at = hall.at + 1;
  if (at < hall.picked.length) return startScene({ ...hall, at }, book);
  return { ...hall, step: "follow-up", steps: [], round: undefined, detour: undefined, option: 0 };
}

/** The assembly one step on in its scene: the next line, the next phase of a round, the hall's choice played, or the end. */
export function nextInScene(hall: Hall, book: HallBook): Hall {
  const run = runAt(hall, book);
  if (!run) return hall;
  if (run.ended) return endOfScene(hall);
  if (isAtRound(hall, run) && hall.round) {
    const round = nextPhase(hall.round);
    return round ? { ...hall, round } : play(hall, run, hall.round.marker ?? 0);
  }
  return atRun(hall, tellNowIsNext(run) ? toNextChoice(run) : advance(run, { kind: "next" }));
}

/** The hall's choice is played. With it the round is over, and its counts are gone. */
function play(hall: Hall, run: Run, place: number): Hall {
  const passage = passageAt(run.story, run.at);
  const choice = passage.kind === "choose" ? passage.choices[place] : undefined;
  if (!choice) return hall;
  return atRun({ ...hall, round: undefined }, advance(run, { kind: "choose", choice: choice.id }));
}

/** The end of a way: after the hall's own the others are on offer; after another one the hall's own is back. */
export const endOfScene = (hall: Hall): Hall => ({
  ...hall,
  step: "what-if",
  option: 0,
  round: undefined,
  steps: hall.detour?.own ?? hall.steps,
  detour: undefined,
});

/** The assembly on another way than the one it took: at what that choice is found to be. The hall's own way is kept. */
export function detour(
  hall: Hall,
  { moment, choice }: { moment: number; choice: string },
  book: HallBook,
): Hall {
  const run = runAt(hall, book);
  const other = run && whatIfs(run).find((one) => one.moment === moment && one.choice === choice);
  const taken = run?.moments[moment];
  if (hall.step !== "what-if" || !other || !taken) return hall;
  const from = taken.stepsBefore;
  const there = advance(run, { kind: "back-to", moment });
  const passage = passageAt(there.story, there.at);
  const count = passage.kind === "choose" ? passage.choices.length : 0;
  return {
    ...hall,
    step: "scene",
    steps: there.steps,
    round: revealRound(from, count, other.place),
    detour: { own: hall.steps, from },
    option: 0,
  };
}

/** The assembly one step back in its scene; from its first line back to the welcome, and from another way to the list of them. */
export function backInScene(hall: Hall, book: HallBook): Hall {
  const run = runAt(hall, book);
  if (!run) return hall;
  if (hall.detour && run.steps.length <= hall.detour.from) return endOfScene(hall);
  if (isAtRound(hall, run) && hall.round) {
    if (tellNowIsNext(run)) return backTo({ ...hall, round: undefined }, backToOneLine(run), run.steps);
    const round = lastPhase(hall.round);
    if (round) return { ...hall, round };
  }
  if (run.steps.length === 0) return hall.at === 0 ? { ...hall, step: "welcome" } : hall;
  return backTo(hall, advance(run, { kind: "undo" }), run.steps);
}

/** The assembly at an earlier step of a run. Over a choice that was played, Back leads to what it was found to be, without counts. */
function backTo(hall: Hall, run: Run, steps: readonly Step[]): Hall {
  const undone = steps[run.steps.length];
  const passage = passageAt(run.story, run.at);
  if (undone?.kind !== "choose" || passage.kind !== "choose") {
    // One line before a vote its hands are kept, for a press of Back that was not meant; further back they are gone.
    const near = hall.round && hall.round.steps <= run.steps.length + 1;
    return atRun(near ? hall : { ...hall, round: undefined }, run);
  }
  const place = passage.choices.findIndex(({ id }) => id === undone.choice);
  const round = revealRound(run.steps.length, passage.choices.length, Math.max(place, 0));
  return { ...hall, step: "scene", steps: run.steps, round };
}
