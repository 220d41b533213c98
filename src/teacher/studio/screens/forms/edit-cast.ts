import type { Look } from "../../../../art/catalogue.ts";
import type { Passage, Scenario } from "../../../../scenario/format.ts";
import { inScenario, type Draft } from "../../draft.ts";
import { freshId } from "../../ids.ts";

type Member = Scenario["cast"][string];

/** One more person in a scenario. Returns their id in the cast too. */
export function addMember(
  draft: Draft,
  scenario: Scenario,
  role: string,
  look: Look,
): { readonly draft: Draft; readonly member: string } {
  const member = freshId(role, Object.keys(scenario.cast));
  const next = inScenario(draft, scenario.id, (one) => ({
    ...one,
    cast: { ...one.cast, [member]: { role, look } },
  }));
  return { draft: next, member };
}

/** Changes what somebody in a scenario is, or how they look. */
export const changeMember = (
  draft: Draft,
  scenario: string,
  member: string,
  change: Partial<Member>,
): Draft =>
  inScenario(draft, scenario, (one) => {
    const now = one.cast[member];
    return now ? { ...one, cast: { ...one.cast, [member]: { ...now, ...change } } } : one;
  });

/** Somebody goes by the name that the school or the picture gives them again. */
export const unnameMember = (draft: Draft, scenario: string, member: string): Draft =>
  inScenario(draft, scenario, (one) => {
    const now = one.cast[member];
    if (!now) return one;
    const { name: _, ...plain } = now;
    return { ...one, cast: { ...one.cast, [member]: plain } };
  });

/**
 * Takes somebody out of a scenario: their lines become the storyteller's, and nothing of the staging speaks of them any
 * more. A sentence that names them is left for the checker to point at.
 */
export const removeMember = (draft: Draft, scenario: string, member: string): Draft =>
  inScenario(draft, scenario, (one) => {
    const { [member]: _, ...cast } = one.cast;
    return { ...one, cast, passages: one.passages.map((passage) => withoutMember(passage, member)) };
  });

function withoutMember(passage: Passage, member: string): Passage {
  const { moods, gestures, present, sit, ...rest } = passage;
  const others = (list: readonly string[]) => list.filter((one) => one !== member);
  const left: Passage = {
    ...rest,
    ...(moods ? { moods: without(moods, member) } : {}),
    ...(gestures ? { gestures: without(gestures, member) } : {}),
    ...(present ? { present: others(present) } : {}),
    ...(sit ? { sit: others(sit) } : {}),
  };
  if (left.kind !== "say" || left.by !== member) return left;
  const { by: _by, mood: _mood, pose: _pose, ...caption } = left;
  return caption;
}

/** A table without one entry. */
export function without<T>(table: Readonly<Record<string, T>>, name: string): Record<string, T> {
  const { [name]: _, ...others } = table;
  return others;
}
