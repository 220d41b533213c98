import type { Place } from "../art/catalogue.ts";
import { judgeChoice, runTalk, startState, type Way } from "../policy/judge.ts";
import type { Judgement } from "../policy/judgement.ts";
import type { Circle } from "../policy/model.ts";
import type { State } from "../policy/state.ts";
import type { Choice, Passage, Scenario } from "./format.ts";

/** A scenario read for play: passages by id. Built only from a scenario that passed the checker. */
export interface Story {
  readonly scenario: Scenario;
  readonly circle: Circle;
  readonly passages: ReadonlyMap<string, Passage>;
  /** Ways that have been heard out, by the passage that they start from: see `wayFrom`. */
  readonly ways: Map<string, TalkedWay>;
}

/** Where talk stops: at a choice or at an ending. */
type Stop = Exclude<Passage, { readonly kind: "say" }>;

/** What a choice leads to: what its talk brings to light, whether it ends the scenario, and where it stops. */
type TalkedWay = Way & { readonly stop: Stop };

export const buildStory = (scenario: Scenario, circle: Circle): Story => ({
  scenario,
  circle,
  passages: new Map(scenario.passages.map((passage) => [passage.id, passage])),
  ways: new Map(),
});

/** Every place that a scenario can come to. */
export const placesOf = ({ place, passages }: Scenario): Place[] => [
  ...new Set([place, ...passages.flatMap((passage) => passage.place ?? [])]),
];

/** The passage of that id. Throws for an id that the checker would have refused. */
export function passageAt(story: Story, id: string): Passage {
  const passage = story.passages.get(id);
  if (!passage) throw new Error(`scenario ${story.scenario.id} has no passage ${id}`);
  return passage;
}

/** The talk from one passage up to the next choice or the end: the passages heard, and where it stops. */
export function talkFrom(story: Story, from: string): { heard: Passage[]; stop: Stop } {
  const heard: Passage[] = [];
  let passage = passageAt(story, from);
  while (passage.kind === "say") {
    heard.push(passage);
    if (heard.length > story.passages.size)
      throw new Error(`scenario ${story.scenario.id} talks in a circle`);
    passage = passageAt(story, passage.next);
  }
  return { heard, stop: passage };
}

/**
 * What the talk from here brings to light, and whether it ends the scenario: what a choice is judged with. The talk is
 * the same in every state, so that it is heard out once, however many states lead to it.
 */
export function wayFrom(story: Story, from: string): TalkedWay {
  const known = story.ways.get(from);
  if (known) return known;
  const { heard, stop } = talkFrom(story, from);
  const passages = stop.kind === "end" ? [...heard, stop] : heard;
  const reveals = passages.flatMap((passage) =>
    passage.kind !== "choose" && passage.reveals ? [passage.reveals] : [],
  );
  const way: TalkedWay = { reveals, ends: stop.kind === "end", stop };
  story.ways.set(from, way);
  return way;
}

/** The judge's state at the first choice, and the passage where it is made. */
export function opening(story: Story): { state: State; stop: Passage } {
  const way = wayFrom(story, story.scenario.start);
  const start = startState(story.circle, story.scenario.facts ?? {});
  return { state: runTalk(story.circle, start, way.reveals), stop: way.stop };
}

/** Makes one choice: its judgement, and where the talk stops next. */
export function makeChoice(
  story: Story,
  state: State,
  choice: Choice,
): { judgement: Judgement; stop: Passage } {
  const way = wayFrom(story, choice.to);
  return { judgement: judgeChoice(story.circle, state, choice.acts, way), stop: way.stop };
}
