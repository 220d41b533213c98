import { advance, replay, type Moment, type Run } from "../play/run.ts";
import { isOwed } from "../policy/conditions.ts";
import type { Judgement } from "../policy/judgement.ts";
import type { Circle } from "../policy/model.ts";
import type { State } from "../policy/state.ts";
import { gravity, isKept, isMistake } from "../policy/verdicts.ts";
import type { Choice } from "../scenario/format.ts";
import { makeChoice, passageAt } from "../scenario/stepping.ts";

/** How many tellings are still owed in this state. */
const owed = (circle: Circle, state: State): number =>
  circle.file.duties.filter(({ id, kind }) => kind === "telling" && isOwed(state, id)).length;

/**
 * Whether a choice that was made was a mistake while a telling was owed, and it is owed still. A hall that chooses so
 * hears one line and is then shown what can be done now (policy.md, PM-1 and PM-2: such a path comes to *tell now*).
 */
export const leavesTellingOwed = (circle: Circle, before: State, judgement: Judgement): boolean =>
  isMistake(judgement.verdict) && owed(circle, before) > 0 && owed(circle, judgement.after) > 0;

/** The last choice of a run, where it left a telling owed. */
export function lastLeftOwed(run: Run): Moment | undefined {
  const last = run.moments.at(-1);
  return last && leavesTellingOwed(run.story.circle, last.before, last.judgement) ? last : undefined;
}

/** Whether the next choice of this run is no vote: what can be done now is shown there. */
export const tellNowIsNext = (run: Run): boolean => !run.ended && lastLeftOwed(run) !== undefined;

/** Whether somebody has still to be told of what was heard in this run. */
export const stillOwed = ({ story, state }: Run): boolean => owed(story.circle, state) > 0;

/** The run at the next choice, or at the end where none comes: the lines between are passed over. */
export function toNextChoice(run: Run): Run {
  let now = run;
  while (passageAt(now.story, now.at).kind === "say") now = advance(now, { kind: "next" });
  return now;
}

/** The run at the one line that was heard after its last choice: where Back leads from *tell now*. */
export function backToOneLine(run: Run): Run {
  const last = run.moments.at(-1);
  if (!last) return run;
  const after = replay(run.story, run.steps.slice(0, last.stepsBefore + 1));
  return passageAt(run.story, after.at).kind === "choose"
    ? replay(run.story, run.steps.slice(0, last.stepsBefore))
    : after;
}

/** A choice on offer, by its place, with what the judge finds on it. */
export interface Judged {
  readonly place: number;
  readonly choice: Choice;
  readonly judgement: Judgement;
}

/** All choices on offer at the passage that a run is at, judged; none where it is at a line. */
export function judgedChoices(run: Run): readonly Judged[] {
  const passage = passageAt(run.story, run.at);
  if (passage.kind !== "choose") return [];
  return passage.choices.map((choice, place) => ({
    place,
    choice,
    judgement: makeChoice(run.story, run.state, choice).judgement,
  }));
}

/**
 * The place of the choice that mends: one that breaks nothing and leaves the least owed; of these one that mends an
 * earlier mistake, then one that is right, then one that fits. Where all break something, the mildest. 0 at a line.
 */
export function mendingPlace(run: Run): number {
  const { circle } = run.story;
  const rank = ({ judgement: { verdict, after } }: Judged): readonly number[] => [
    isMistake(verdict) ? gravity(verdict) : 0,
    owed(circle, after),
    verdict === "repaired" ? 0 : isKept(verdict) ? 1 : 2,
    verdict === "right" ? 0 : 1,
  ];
  const best = judgedChoices(run).reduce<Judged | undefined>(
    (chosen, one) => (chosen && !isLess(rank(one), rank(chosen)) ? chosen : one),
    undefined,
  );
  return best?.place ?? 0;
}

/** Whether one list of numbers comes before another of the same length. */
function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
