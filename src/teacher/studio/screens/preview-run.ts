import { pictureOf } from "../../../play/picture.ts";
import { advance, replay, startRun, type Run, type Step } from "../../../play/run.ts";
import { viewOf } from "../../../play/view.ts";
import type { Circle } from "../../../policy/model.ts";
import { drawnAt } from "../../../scenario/drawn-at.ts";
import type { Profile, Scenario } from "../../../scenario/format.ts";
import { buildStory, passageAt, type Story } from "../../../scenario/stepping.ts";

/** What the preview shows of a passage. */
export type Shown =
  /** The game at this passage, after the shortest talk that leads there: what is known by then is known. */
  | { readonly kind: "played"; readonly run: Run }
  /** No talk leads there yet: the game as if it began there. */
  | { readonly kind: "begun"; readonly run: Run }
  /** It cannot be played from there yet, because something in it or after it is missing. */
  | { readonly kind: "still" };

/** A scenario as the preview plays it: drawn as at that school. It need not be sound. */
export const previewStory = (scenario: Scenario, profile: Profile, circle: Circle): Story =>
  buildStory(drawnAt(scenario, profile), circle);

/**
 * A passage as the preview shows it. `before` are the steps that were played in the preview: where they lead to the
 * passage in the talk as it is now, they are kept. Never throws, whatever is missing in the story.
 */
export function showPassage(story: Story, passage: string, before: readonly Step[] = []): Shown {
  const again = attempt(() => replay(story, before));
  if (again?.at === passage && again.steps.length === before.length && canBeShown(again))
    return { kind: "played", run: again };
  const run = shortestRun(story, passage);
  if (run && canBeShown(run)) return { kind: "played", run };
  const begun = attempt(() => startRun(buildStory({ ...story.scenario, start: passage }, story.circle)));
  return begun && canBeShown(begun) ? { kind: "begun", run: begun } : { kind: "still" };
}

/** A run to a passage with as few presses as can be; nothing where no talk leads there. Looks at each passage once. */
function shortestRun(story: Story, passage: string): Run | undefined {
  const first = attempt(() => startRun(story));
  let open = first ? [first] : [];
  const seen = new Set(open.map(({ at }) => at));
  while (open.length > 0) {
    const next: Run[] = [];
    for (const run of open) {
      if (run.at === passage) return run;
      for (const step of stepsFrom(run)) {
        const after = attempt(() => advance(run, step));
        if (after === undefined || seen.has(after.at)) continue;
        seen.add(after.at);
        next.push(after);
      }
    }
    open = next;
  }
  return undefined;
}

function stepsFrom(run: Run): readonly Step[] {
  const passage = passageAt(run.story, run.at);
  switch (passage.kind) {
    case "say":
      return [{ kind: "next" }];
    case "choose":
      return passage.choices.map(({ id }) => ({ kind: "choose", choice: id }));
    case "end":
      return [];
    default:
      return passage satisfies never;
  }
}

/** The run after a press in the preview; the same one where what comes next is missing. */
export function played(run: Run, event: Parameters<typeof advance>[1]): Run {
  const after = attempt(() => advance(run, event));
  return after && canBeShown(after) ? after : run;
}

/** Somebody who is not in the cast cannot be drawn. */
const canBeShown = (run: Run): boolean => attempt(() => pictureOf(viewOf(run))) !== undefined;

/** What a story that is not whole throws at is nothing to be shown. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What the preview holds from one rendering to the next. */
export interface Held {
  readonly story: Story;
  /** The passage that is at hand in the studio. */
  readonly selected: string;
  readonly shown: Shown;
}

/**
 * What the preview shows next. A press in it may have led it away from the passage at hand: it stays there while the
 * story changes under it, and comes back when another passage is taken in hand.
 */
export function nextHeld(held: Held | undefined, story: Story, selected: string): Held {
  if (held?.story.scenario.id !== story.scenario.id)
    return { story, selected, shown: showPassage(story, selected) };
  const run = held.shown.kind === "still" ? undefined : held.shown.run;
  if (held.story === story) {
    if (held.selected === selected) return held;
    const isThere = run?.at === selected;
    return { story, selected, shown: isThere ? held.shown : showPassage(story, selected) };
  }
  const at = held.selected === selected ? (run?.at ?? selected) : selected;
  const again = showPassage(story, at, run?.steps);
  const shown = again.kind === "played" || at === selected ? again : showPassage(story, selected);
  return { story, selected, shown };
}
