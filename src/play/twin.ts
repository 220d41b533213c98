import type { Mood } from "../art/catalogue.ts";
import { decide } from "../policy/decide.ts";
import { learn } from "../policy/facts.ts";
import { passageAt, type Story } from "../scenario/stepping.ts";

/** The line in which a story differs from its twin: how it is said, and which rule it brings. */
export interface TwinLine {
  readonly scenario: string;
  readonly by: string | undefined;
  /** The name of its sentence. */
  readonly text: string;
  readonly mood: Mood;
  /** The clauses that decide once the line has been heard. */
  readonly clauses: readonly string[];
}

/**
 * The two lines of a pair of twins, the story's own first: one line changed, and with it the rule. Nothing for a
 * story without a twin, or where the passage that differs is no line of talk.
 */
export function twinLines(
  story: Story,
  stories: ReadonlyMap<string, Story>,
): readonly [TwinLine, TwinLine] | undefined {
  const { twin } = story.scenario;
  const other = twin && stories.get(twin.scenario);
  if (!other) return undefined;
  const [own, theirs] = [lineOf(story, twin.differs), lineOf(other, twin.differs)];
  return own && theirs ? [own, theirs] : undefined;
}

function lineOf(story: Story, id: string): TwinLine | undefined {
  const passage = passageAt(story, id);
  if (passage.kind !== "say") return undefined;
  const { circle, scenario } = story;
  const known = learn(circle, learn(circle, {}, scenario.facts ?? {}), passage.reveals ?? {});
  return {
    scenario: scenario.id,
    by: passage.by,
    text: passage.text,
    mood: passage.mood ?? "neutral",
    clauses: decide(circle, known).clauses,
  };
}
