import type { Gesture, Look, Mood, Place, Pose } from "../art/catalogue.ts";
import { lightsOf, type Lights } from "../policy/lights.ts";
import type { Verdict } from "../policy/verdicts.ts";
import { passageAt } from "../scenario/stepping.ts";
import type { Passage } from "../scenario/format.ts";
import type { Run } from "./run.ts";

/** A member of the cast as the picture shows them. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly look: Look;
  readonly mood: Mood;
  readonly pose: Pose | undefined;
  readonly gesture: Gesture | undefined;
  readonly seated: boolean;
  readonly speaking: boolean;
}

/** A line of talk: who says it (nobody for a caption), and the name of its sentence. */
export interface Line {
  readonly by: string | undefined;
  readonly text: string;
}

/** All that a screen and the stage need to show a run: keys and ids, never sentences. */
export interface View {
  readonly scenario: string;
  readonly title: string;
  readonly passage: string;
  readonly kind: Passage["kind"];
  readonly place: Place;
  readonly cast: readonly Actor[];
  /** The line on screen; at a choice, the last line heard, so that it stays visible. */
  readonly line: Line | undefined;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** Choices made so far: which one can go back to. */
  readonly choicesMade: number;
  readonly ended: boolean;
  /** A private-matter ending without a mistake may celebrate; a safety ending is calm. */
  readonly mayCelebrate: boolean;
  readonly lights: Lights;
}

/** The view of a run. Pure: the same run gives the same view. */
export function viewOf(run: Run): View {
  const { scenario, circle } = run.story;
  const passage = passageAt(run.story, run.at);
  const stage = stageAt(run);
  const line = lineAt(run);
  const lights = lightsOf(circle, run.state);
  return {
    scenario: scenario.id,
    title: scenario.title,
    passage: passage.id,
    kind: passage.kind,
    place: stage.place,
    cast: stage.present.map((id) => actor(run, stage, id, line?.by === id && passage.kind === "say")),
    line,
    choices: passage.kind === "choose" ? passage.choices.map(({ id, text }) => ({ id, text })) : [],
    choicesMade: run.moments.length,
    ended: run.ended,
    mayCelebrate: mayCelebrate(run, lights),
    lights,
  };
}

/** Mended or not, a mistake makes an ending warm and not festive. */
const NOT_FESTIVE: readonly Verdict[] = ["kept-too-much", "told-too-much"];

function mayCelebrate({ ended, moments }: Run, lights: Lights): boolean {
  const kept = lights.safe === "none" && lights.honest !== "unlit" && lights.private === "lit";
  return ended && kept && !moments.some(({ judgement }) => NOT_FESTIVE.includes(judgement.verdict));
}

interface StageNow {
  place: Place;
  present: string[];
  seated: readonly string[];
  moods: Map<string, Mood>;
  poses: Map<string, Pose | undefined>;
  gestures: Map<string, Gesture>;
}

function stageAt(run: Run): StageNow {
  const { scenario } = run.story;
  const pair = Object.entries(scenario.cast)
    .filter(([, member]) => member.role === "mentor" || member.role === "mentee")
    .map(([id]) => id);
  const stage: StageNow = {
    place: scenario.place,
    present: pair,
    seated: [],
    moods: new Map(),
    poses: new Map(),
    gestures: new Map(),
  };
  for (const id of run.path) enter(stage, passageAt(run.story, id), scenario.cast);
  return stage;
}

function enter(stage: StageNow, passage: Passage, cast: Readonly<Record<string, unknown>>): void {
  if (passage.place && passage.place !== stage.place) {
    stage.place = passage.place;
    stage.gestures.clear();
  }
  if (passage.present) stage.present = [...passage.present];
  if (passage.sit) stage.seated = passage.sit;
  stage.poses.clear();
  // Whoever has come down to a child's height stays there; every other gesture is over with its passage.
  for (const [id, gesture] of stage.gestures) if (gesture !== "crouch") stage.gestures.delete(id);
  for (const [id, gesture] of Object.entries(passage.gestures ?? {})) stage.gestures.set(id, gesture);
  for (const [id, mood] of Object.entries(passage.moods ?? {})) stage.moods.set(id, mood);
  if (passage.kind !== "say" || !passage.by || !Object.hasOwn(cast, passage.by)) return;
  if (!stage.present.includes(passage.by)) stage.present.push(passage.by);
  stage.moods.set(passage.by, passage.mood ?? "neutral");
  stage.poses.set(passage.by, passage.pose);
}

function actor(run: Run, stage: StageNow, id: string, speaking: boolean): Actor {
  const member = run.story.scenario.cast[id];
  if (!member) throw new Error(`scenario ${run.story.scenario.id} has no ${id} in its cast`);
  return {
    id,
    role: member.role,
    look: member.look,
    mood: stage.moods.get(id) ?? "neutral",
    pose: stage.poses.get(id),
    gesture: stage.gestures.get(id),
    seated: stage.seated.includes(id),
    speaking,
  };
}

function lineAt(run: Run): Line | undefined {
  const passages = run.path.map((id) => passageAt(run.story, id));
  const last = passages.findLast((passage) => passage.kind !== "choose");
  return last && { by: last.kind === "say" ? last.by : undefined, text: last.text };
}
