import {
  ADULT_GESTURES,
  ADULT_LOOKS,
  GESTURES,
  PUPIL_GESTURES,
  type Gesture,
  type Mood,
} from "../../../../art/catalogue.ts";
import type { Passage, SayPassage, Scenario } from "../../../../scenario/format.ts";
import { inPassage, type Draft } from "../../draft.ts";

/** What a passage says of the picture: all of it may be left open. */
export type Staging = Pick<SayPassage, "moods" | "pose" | "gestures" | "present" | "place" | "sit">;

/** Gives a passage another staging; what is left out of it is left open. */
export const withStaging = (draft: Draft, scenario: string, id: string, staging: Staging): Draft =>
  inPassage(draft, scenario, id, (passage): Passage => {
    const { moods: _m, pose: _p, gestures: _g, present: _w, place: _at, sit: _s, ...rest } = passage;
    return { ...rest, ...staging };
  });

/** The staging of a passage with one part of it changed; a part that is undefined or empty is left open. */
export function staged<K extends keyof Staging>(
  { moods, pose, gestures, present, place, sit }: Passage,
  part: K,
  value: Staging[K] | undefined,
): Staging {
  const now: { [P in keyof Staging]: Staging[P] | undefined } = {
    moods,
    pose,
    gestures,
    present,
    place,
    sit,
    [part]: value,
  };
  const isTold = (one: unknown) =>
    one !== undefined && (typeof one !== "object" || Array.isArray(one) || Object.keys(one ?? {}).length > 0);
  return Object.fromEntries(Object.entries(now).filter(([, one]) => isTold(one)));
}

/** What somebody of that look may do: hugs and held hands are between pupils, crouching is a grown-up's. */
export const gesturesFor = ({ look }: Scenario["cast"][string]): readonly Gesture[] =>
  GESTURES.filter((one) => !(ADULT_LOOKS.includes(look) ? PUPIL_GESTURES : ADULT_GESTURES).includes(one));

/** Who speaks a line; nobody for the storyteller, who has no face and no pose. */
export const withSpeaker = (draft: Draft, scenario: string, id: string, by: string | undefined): Draft =>
  inPassage(draft, scenario, id, (passage) => {
    if (passage.kind !== "say") return passage;
    if (by === undefined) {
      const { by: _, mood: _mood, pose: _pose, ...caption } = passage;
      return caption;
    }
    const { [by]: _own, ...moods } = passage.moods ?? {};
    const { moods: _moods, ...line } = passage;
    return { ...line, by, ...(Object.keys(moods).length > 0 ? { moods } : {}) };
  });

/** How the speaker of a line looks; calm is what goes without saying. */
export const withMood = (draft: Draft, scenario: string, id: string, mood: Mood): Draft =>
  inPassage(draft, scenario, id, (passage) => {
    if (passage.kind !== "say") return passage;
    const { mood: _, ...line } = passage;
    return mood === "neutral" ? line : { ...line, mood };
  });

/** What comes out with a line or an ending; nothing where nothing does. */
export const withReveals = (
  draft: Draft,
  scenario: string,
  id: string,
  reveals: SayPassage["reveals"] | undefined,
): Draft =>
  inPassage(draft, scenario, id, (passage): Passage => {
    if (passage.kind === "choose") return passage;
    const { reveals: _, ...rest } = passage;
    return reveals === undefined ? rest : { ...rest, reveals };
  });
