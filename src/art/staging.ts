import type { Gesture, Pose } from "./catalogue.ts";
import { specOf } from "./characters/cast.ts";
import { FRAME } from "./places/place-art.ts";
import type { Placed } from "./places/placing.ts";

/** How somebody carries their legs. */
export type Legs = "stand" | "sit" | "crouch";

/** What staging must know of a person of a picture. */
export interface StagedPerson {
  readonly look: Parameters<typeof specOf>[0];
  readonly mood: string;
  readonly pose?: Pose | undefined;
  readonly gesture?: Gesture | undefined;
  readonly speaking?: boolean;
  readonly mentor: boolean;
}

/** A person brought into position: where, how they hold themselves, and where they look. */
export interface Staged extends Placed {
  readonly legs: Legs;
  readonly pose: Pose | undefined;
  /** Where the eyes go, -1 to the viewer's left; nothing where the mood decides. */
  readonly gaze: number | undefined;
}

/** px between two middles at scale 1: nobody's face is behind another's head. */
const ROOM = { child: 172, adult: 186 } as const;
/** Two wheels are wider than two shoulders. */
const CHAIR_ROOM = { child: 184, adult: 216 } as const;
const TOGETHER = { hug: 138, hands: 160 } as const;
const MARGIN = 96;
/** People further apart in depth than this (px) may stand one before the other. */
const SAME_DEPTH = 100;
/** A grown-up who stands this much (px) behind a child is seen above them, and needs less room beside them. */
const ABOVE = { from: 50, room: 0.5 } as const;
const ROUNDS = 6;
const MOST_TURN = 0.62;
const LEAST_TURN = 0.3;
/** px away at which somebody turns fully to another. */
const FULL_TURN_AT = 320;
const HUGS: readonly (Gesture | undefined)[] = ["hug", "hug-back"];
const LOOKS_DOWN: readonly string[] = ["worried", "sad", "scared", "relieved"];
const HARD_FEELINGS: readonly string[] = ["worried", "sad", "scared", "cross"];

/**
 * Brings people into position: apart from each other (or together for a hug), turned to whoever speaks, in the pose
 * of their gesture. Pure: the still picture and the stage show the same.
 */
export function stagePeople(people: readonly StagedPerson[], placed: readonly Placed[]): readonly Staged[] {
  const xs = spread(people, placed);
  const speaker = people.findIndex((person) => person.speaking);
  return people.flatMap((person, i) => {
    const spot = placed[i];
    if (!spot) return [];
    const at = { ...spot, x: xs[i] ?? spot.x };
    const towards = partnerOf(i, speaker, people, xs);
    const turn = towards === undefined ? at.turn : turnTo(person, at, xs[towards] ?? at.x);
    const rightward = towards === undefined ? turn >= 0 : (xs[towards] ?? at.x) >= at.x;
    return [
      {
        ...at,
        turn,
        legs: legsOf(person, at),
        pose: poseOf(person, rightward) ?? (keepsArmsDown(person, people) ? "rest" : undefined),
        gaze: gazeOf(person, at.x, towards === undefined ? undefined : xs[towards]),
      },
    ];
  });
}

/** Moves people apart until each has room; those on a seat stay on it. */
function spread(people: readonly StagedPerson[], placed: readonly Placed[]): number[] {
  const xs = placed.map(({ x }) => x);
  const order = xs.map((_, i) => i).sort((one, other) => (xs[one] ?? 0) - (xs[other] ?? 0));
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k + 1 < order.length; k++) {
      const [i, j] = [order[k] ?? 0, order[k + 1] ?? 0];
      const [one, other] = [placed[i], placed[j]];
      if (!one || !other || Math.abs(one.y - other.y) > SAME_DEPTH) continue;
      const close = together(people[i], people[j]);
      const wanted = close ?? roomBetween(people[i], people[j], one, other);
      const gap = (xs[j] ?? 0) - (xs[i] ?? 0);
      if (close === undefined ? gap >= wanted : gap === wanted) continue;
      const push = (wanted - gap) / (Number(!one.onSeat) + Number(!other.onSeat) || 1);
      if (!one.onSeat) xs[i] = (xs[i] ?? 0) - push;
      if (!other.onSeat) xs[j] = (xs[j] ?? 0) + push;
    }
    for (const i of order) if (!placed[i]?.onSeat) xs[i] = inFrame(xs[i] ?? 0);
  }
  return xs;
}

const inFrame = (x: number): number => Math.min(Math.max(x, MARGIN), FRAME.width - MARGIN);

const isChild = (person: StagedPerson | undefined): boolean =>
  person !== undefined && specOf(person.look).build !== "adult";

/** How close two pupils stand who hug or hold hands; nothing for anybody else. */
function together(one: StagedPerson | undefined, other: StagedPerson | undefined): number | undefined {
  if (!isChild(one) || !isChild(other)) return undefined;
  const gestures = [one?.gesture, other?.gesture];
  if (gestures.some((gesture) => HUGS.includes(gesture))) return TOGETHER.hug;
  return gestures.every((gesture) => gesture === "hold-hands") ? TOGETHER.hands : undefined;
}

function roomBetween(
  one: StagedPerson | undefined,
  other: StagedPerson | undefined,
  atOne: Placed,
  atOther: Placed,
): number {
  const half = (person: StagedPerson | undefined, scale: number) => (roomOf(person) * scale) / 2;
  const room = half(one, atOne.scale) + half(other, atOther.scale);
  const [behind, before, by] =
    atOne.y < atOther.y
      ? ([one, other, atOther.y - atOne.y] as const)
      : ([other, one, atOne.y - atOther.y] as const);
  const above = by >= ABOVE.from && standsTall(behind) && isChild(before);
  return above ? room * ABOVE.room : room;
}

const inChair = (person: StagedPerson | undefined): boolean =>
  person !== undefined && specOf(person.look).wheelchair !== undefined;

const roomOf = (person: StagedPerson | undefined): number =>
  (inChair(person) ? CHAIR_ROOM : ROOM)[isChild(person) ? "child" : "adult"];

const standsTall = (person: StagedPerson | undefined): boolean =>
  person !== undefined && !isChild(person) && !inChair(person) && person.gesture !== "crouch";

/** Whom somebody looks at: listeners at the speaker, the speaker at the nearest other, a mentor or mentee first. */
function partnerOf(
  i: number,
  speaker: number,
  people: readonly StagedPerson[],
  xs: readonly number[],
): number | undefined {
  if (speaker < 0) return undefined;
  if (i !== speaker) return speaker;
  const others = people.map((_, k) => k).filter((k) => k !== i);
  const away = (k: number) => Math.abs((xs[k] ?? 0) - (xs[i] ?? 0));
  return others.sort((one, other) => away(one) - away(other))[0];
}

function turnTo(person: StagedPerson, at: Placed, x: number): number {
  const wanted = Math.min(Math.max((x - at.x) / FULL_TURN_AT, -MOST_TURN), MOST_TURN);
  const turn = Math.abs(wanted) < LEAST_TURN ? LEAST_TURN * Math.sign(wanted || at.turn || 1) : wanted;
  // A wheelchair does not turn round with every word: only the head's look goes the other way.
  const turnsBody = specOf(person.look).wheelchair === undefined && !at.onSeat;
  if (turnsBody || Math.sign(turn) === Math.sign(at.turn || turn)) return turn;
  return Math.sign(at.turn) * LEAST_TURN * 0.5;
}

function legsOf(person: StagedPerson, at: Placed): Legs {
  if (at.onSeat) return "sit";
  const chair = specOf(person.look).wheelchair !== undefined;
  return person.gesture === "crouch" && !chair ? "crouch" : "stand";
}

/** The pose of a gesture; towards the right or the left of the picture where it has a side. */
function poseOf(person: StagedPerson, rightward: boolean): Pose | undefined {
  switch (person.gesture) {
    case "heart":
      return "heart";
    case "shrug":
      return "shrug";
    case "wave":
      return rightward ? "waveL" : "wave";
    case "offer":
      return rightward ? "offer" : "offerL";
    case "point":
    case "open-door":
      return rightward ? "point" : "pointL";
    case "hug":
    case "hug-back":
      return rightward ? "reach" : "reachL";
    case "hold-hands":
      return rightward ? "holdR" : "holdL";
    case "hug-no":
      return "open";
    case "listen":
    case "nod":
    case "crouch":
      return person.pose ?? "rest";
    case undefined:
      return person.pose;
    default:
      return person.gesture satisfies never;
  }
}

/** Nobody throws up their arms for joy while somebody else speaks, or is not happy at all. */
const keepsArmsDown = (person: StagedPerson, people: readonly StagedPerson[]): boolean =>
  person.mood === "happy" &&
  people.some((other) => other !== person && (other.speaking || HARD_FEELINGS.includes(other.mood)));

/** A feeling that looks down keeps its own look; anybody else looks at whom they turn to. */
function gazeOf(person: StagedPerson, x: number, towards: number | undefined): number | undefined {
  if (towards === undefined || LOOKS_DOWN.includes(person.mood)) return undefined;
  return Math.min(Math.max((towards - x) / FULL_TURN_AT, -0.7), 0.7);
}
