import policy from "../../scenarios/policies/kempshott.policy.json" with { type: "json" };
import wording from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import pack from "../../scenarios/packs/first-week/pack.json" with { type: "json" };
import texts from "../../scenarios/packs/first-week/text.en-GB.json" with { type: "json" };
import profile from "../../scenarios/profile.json" with { type: "json" };
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { passageAt, type Story } from "../../src/scenario/stepping.ts";
import { walk, type Node, type PlaySpace } from "../../src/scenario/walk.ts";
import { packOf, sentencesOf } from "../../src/screens/content.ts";
import { readContent } from "./read-content.ts";

/** All that ships, read as the game reads it. */
export const content = readContent({ policy, wording, profile, pack, texts });

export const firstPack = packOf(content, undefined);

/** The pack's sentences as written, slots unfilled. */
export const firstWeekTexts: Readonly<Record<string, string>> = texts;

export const FIRST_WEEK = firstPack.scenarios.map((scenario) => scenario.id);
export const stories: readonly (readonly [string, Story])[] = [...content.stories];

/** One story of the first week. */
export function storyOf(id: string): Story {
  const story = content.stories.get(id);
  if (!story) throw new Error(`the first week has no scenario ${id}`);
  return story;
}

/** A sentence as a child reads it. */
export const sentence = (story: Story, key: string): string => sentencesOf(content, story.scenario)(key);

/** Passes over the talk up to the next choice or the end. */
export function passTalk(run: Run): Run {
  let now = run;
  while (passageAt(now.story, now.at).kind === "say") now = advance(now, { kind: "next" });
  return now;
}

/** Plays a scenario: these choices, talk passing by itself. Throws where a choice is not on offer. */
export function play(scenario: string | Story, ...choices: readonly string[]): Run {
  return choices.reduce(
    (run, choice) => {
      const made = advance(run, { kind: "choose", choice });
      if (made === run) throw new Error(`${run.story.scenario.id}: at ${run.at} nobody offers ${choice}`);
      return passTalk(made);
    },
    passTalk(startRun(typeof scenario === "string" ? storyOf(scenario) : scenario)),
  );
}

const spaces = new Map<string, PlaySpace>();

/** The whole play space of a story; walked once. */
export function spaceOf(story: Story): PlaySpace {
  const known = spaces.get(story.scenario.id) ?? walk(story);
  spaces.set(story.scenario.id, known);
  return known;
}

/** For each reachable pair of passage and judge's state, the choices of one way to it. */
export function waysThrough(
  space: PlaySpace,
): { readonly node: Node; readonly choices: readonly string[] }[] {
  const ways = new Map<string, readonly string[]>([[space.start, []]]);
  for (const [key, choices] of ways) {
    for (const edge of space.nodes.get(key)?.edges ?? [])
      if (!ways.has(edge.to)) ways.set(edge.to, [...choices, edge.choice.id]);
  }
  return [...ways].flatMap(([key, choices]) => {
    const node = space.nodes.get(key);
    return node ? [{ node, choices }] : [];
  });
}
