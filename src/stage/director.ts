import type { Gesture } from "../art/catalogue.ts";
import { specOf } from "../art/characters/cast.ts";
import { FRAME } from "../art/places/place-art.ts";
import type { Legs, Staged } from "../art/staging.ts";
import type { StillPerson } from "../art/still-picture.ts";
import type { Bearing } from "./posture.ts";

/** One person of the stage's picture; the id is the same from moment to moment. */
export interface StagePerson extends StillPerson {
  readonly id: string;
}

/** Where somebody is at this moment. */
export interface Whereabouts {
  readonly x: number;
  readonly y: number;
}

/** One thing that one person does. */
export type Act =
  | { readonly kind: "appear" }
  | { readonly kind: "leave" }
  | { readonly kind: "be"; readonly x: number; readonly y: number; readonly scale: number }
  | {
      readonly kind: "walk";
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly ms: number;
    }
  | { readonly kind: "bear"; readonly bearing: Bearing; readonly showCue: boolean }
  | { readonly kind: "legs"; readonly legs: Legs }
  | { readonly kind: "gesture"; readonly gesture: Gesture }
  | { readonly kind: "hop" }
  | { readonly kind: "talk" }
  | { readonly kind: "hush" };

/** An act, who does it, and when (ms from the beginning of the moment). */
export interface Cue {
  readonly at: number;
  readonly who: string;
  readonly act: Act;
}

/** A moment as the director is told of it. */
export interface Moment {
  readonly people: readonly StagePerson[];
  readonly staged: readonly Staged[];
  /** Somebody speaks a line. */
  readonly talking: boolean;
  /** The place is another one than before: who was there comes in together. */
  readonly arriving: boolean;
  /** A private matter ended well. */
  readonly celebrate: boolean;
}

/** ART.md, section 8, in ms; walking in px a second. */
const TIMING = {
  apart: 90,
  listenersLook: 140,
  gesture: 320,
  nod: 1150,
  hop: 250,
  walkSpeed: 230,
  arrive: 420,
} as const;
/** Walkers come in from here, a good step apart (px). */
const BEYOND = 110;
const STEP_APART = 168;
/** Less than this is a step aside, not a walk (px). */
const STEP = 46;
const STEP_MS = 360;
const WALK_TURN = 0.8;

/**
 * Turns a moment into timed acting: who comes, goes, walks, turns, feels, gestures and talks, and when. Pure, so the
 * same moment is acted in the same way every time.
 */
export function direct(before: ReadonlyMap<string, Whereabouts>, moment: Moment): readonly Cue[] {
  const { people, staged, arriving } = moment;
  const gone = [...before.keys()].filter((id) => !people.some((person) => person.id === id));
  const order = arriving ? walkingInOrder(people, staged, before) : [];
  const cues: Cue[] = gone.map((who) => ({ at: 0, who, act: { kind: "leave" } }));
  people.forEach((person, i) => {
    const to = staged[i];
    if (!to) return;
    const from = startOf(person, to, before, order);
    cues.push(
      ...bring(
        person,
        to,
        from,
        arriving ? TIMING.arrive + Math.max(0, order.indexOf(person.id)) * TIMING.apart : 0,
      ),
    );
    cues.push(...speakOrListen(person, moment));
  });
  return cues.sort((one, other) => one.at - other.at);
}

/** Where somebody starts from; nothing for somebody who is simply there. */
function startOf(
  person: StagePerson,
  to: Staged,
  before: ReadonlyMap<string, Whereabouts>,
  order: readonly string[],
): (Whereabouts & { readonly set: boolean }) | undefined {
  const behind = order.indexOf(person.id);
  if (behind >= 0) return { x: -BEYOND - STEP_APART * behind, y: to.y, set: true };
  const known = before.get(person.id);
  if (known) return { ...known, set: false };
  // On an empty stage everybody is there from the first; later on one comes in from the nearer side.
  if (before.size === 0 || order.length > 0) return undefined;
  return { x: to.x < FRAME.width / 2 ? -BEYOND : FRAME.width + BEYOND, y: to.y, set: true };
}

/** The first to come in goes furthest, so that nobody walks through anybody. */
function walkingInOrder(
  people: readonly StagePerson[],
  staged: readonly Staged[],
  before: ReadonlyMap<string, Whereabouts>,
): readonly string[] {
  return people
    .map(({ id }, i) => ({ id, x: staged[i]?.x ?? 0 }))
    .filter(({ id }) => before.has(id))
    .sort((one, other) => other.x - one.x)
    .map(({ id }) => id);
}

/** Brings somebody from where they are to where they should be, and into their bearing there. */
function bring(
  person: StagePerson,
  to: Staged,
  from: (Whereabouts & { readonly set: boolean }) | undefined,
  at: number,
): Cue[] {
  const who = person.id;
  const { x, y, scale } = to;
  const looks = person.speaking || from?.set || !from ? at : at + TIMING.listenersLook;
  const there: Act[] = [
    { kind: "legs", legs: to.legs },
    { kind: "bear", bearing: bearingOf(person, to), showCue: person.speaking ?? false },
  ];
  if (!from)
    return [{ kind: "be", x, y, scale } as const, { kind: "appear" } as const, ...there].map((act) => ({
      at,
      who,
      act,
    }));
  const away = Math.hypot(x - from.x, y - from.y);
  if (away < 1) return there.map((act) => ({ at: looks, who, act }));
  const begin: Act[] = from.set ? [{ kind: "be", x: from.x, y: from.y, scale }] : [];
  if (away < STEP) {
    const step: Act = { kind: "walk", x, y, scale, ms: STEP_MS };
    return [...begin, step, ...there].map((act) => ({ at: looks, who, act }));
  }
  const ms = (away / TIMING.walkSpeed) * 1000;
  const way = onTheWay(bearingOf(person, to), from.x, x);
  const walk: Act[] = [
    { kind: "legs", legs: "stand" },
    { kind: "bear", bearing: way, showCue: false },
    { kind: "walk", x, y, scale, ms },
  ];
  return [
    ...begin.map((act) => ({ at: 0, who, act })),
    ...walk.map((act) => ({ at, who, act })),
    ...there.map((act) => ({ at: at + ms, who, act })),
  ];
}

function speakOrListen(person: StagePerson, { talking, celebrate }: Moment): Cue[] {
  const who = person.id;
  const speaks = talking && (person.speaking ?? false);
  const cues: Cue[] = [{ at: 0, who, act: { kind: speaks ? "talk" : "hush" } }];
  if (person.gesture)
    cues.push({ at: TIMING.gesture, who, act: { kind: "gesture", gesture: person.gesture } });
  // A mentor shows that they listen.
  else if (talking && !speaks && person.mentor)
    cues.push({ at: TIMING.nod, who, act: { kind: "gesture", gesture: "nod" } });
  if (celebrate) cues.push({ at: TIMING.hop, who, act: { kind: "hop" } });
  return cues;
}

/** Somebody who walks looks where they go, with their arms free, unless they hold a hand. */
const onTheWay = (bearing: Bearing, from: number, to: number): Bearing => ({
  ...bearing,
  gaze: undefined,
  pose: poseOnTheWay(bearing),
  turn: Math.sign(to - from) * WALK_TURN,
});

const poseOnTheWay = ({ inChair, pose }: Bearing): Bearing["pose"] => {
  if (inChair) return "wheel";
  return pose === "holdL" || pose === "holdR" ? pose : "rest";
};

const bearingOf = (person: StagePerson, staged: Staged): Bearing => ({
  mood: person.mood,
  pose: staged.pose,
  turn: staged.turn,
  gaze: staged.gaze,
  adult: specOf(person.look).build === "adult",
  inChair: specOf(person.look).wheelchair !== undefined,
});
