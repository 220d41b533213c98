import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/art/catalogue.ts";
import { toOklab } from "../../src/art/colour.ts";
import { FURTHEST_REACH, type LifePiece, type Move } from "../../src/art/places/life.ts";
import { FRAME, SPOT_NAMES } from "../../src/art/places/place-art.ts";
import { PLACES_ART } from "../../src/art/places/places.ts";
import { drawPlaceSheet, drawStillPicture, placeLife } from "../../src/art/still-picture.ts";
import { expectSoundSvg } from "../support/svg.ts";

/** Nothing in a place moves faster than this. */
const LEAST_SECONDS = 3;
const MOST_PIECES = 6;
/** Words belong to the texts of a pack, never to a picture. */
const WORDS = /<text|<tspan|<title|<desc/;
/** Two heads nearer than this would hide one another's face. */
const HEAD_WIDTH = 162;

function farthestPoint({ x, y, move }: LifePiece): [number, number] {
  if (move.kind === "fly" || move.kind === "fall") return [x + move.by[0], y + move.by[1]];
  return move.kind === "drift" ? [x + move.by, y] : [x, y];
}

const secondsOf = (move: Move): number => (move.kind === "hand" ? 60 : move.seconds);
const degreesOf = (move: Move): number => (move.kind === "sway" ? move.degrees : 0);
const leastAlphaOf = (move: Move): number => (move.kind === "glow" ? move.least : 1);

function expectInFrame([x, y]: [number, number]): void {
  expect(x).toBeGreaterThan(-FRAME.overscan);
  expect(x).toBeLessThan(FRAME.width + FRAME.overscan);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(FRAME.height);
}

describe.each(PLACES)("the small life of %s", (place) => {
  const art = PLACES_ART[place];
  const life = placeLife(place, "p");
  const hands = life.filter(({ move }) => move.kind === "hand");

  it("is two to six pieces with names of their own, the same each time", () => {
    expect(life.length).toBeGreaterThanOrEqual(2);
    expect(life.length).toBeLessThanOrEqual(MOST_PIECES);
    expect(new Set(life.map(({ id }) => id)).size).toBe(life.length);
    expect(placeLife(place, "p")).toEqual(life);
    for (const piece of life) expectSoundSvg(piece.svg);
  });

  it("begins and ends inside the frame and fits a stage's cell", () => {
    for (const piece of life) {
      expectInFrame([piece.x, piece.y]);
      expectInFrame(farthestPoint(piece));
      expect(piece.reach).toBeGreaterThan(0);
      expect(piece.reach).toBeLessThanOrEqual(FURTHEST_REACH);
    }
  });

  it("[X9] is slow and never flashes", () => {
    for (const { move } of life) {
      expect(secondsOf(move)).toBeGreaterThanOrEqual(LEAST_SECONDS);
      expect(degreesOf(move)).toBeLessThanOrEqual(10);
      expect(leastAlphaOf(move)).toBeGreaterThanOrEqual(0.3);
    }
  });

  it("has both hands of a clock, at one point, or none", () => {
    const names = hands.map(({ move }) => (move.kind === "hand" ? move.hand : ""));
    expect(names).toEqual(hands.length === 0 ? [] : ["hour", "minute"]);
    expect(new Set(hands.map(({ x, y }) => `${x},${y}`)).size).toBeLessThanOrEqual(1);
  });

  it("is in the still picture at rest, and not in the sheets a stage lays it on", () => {
    const still = drawStillPicture({ place, people: [] }, "s");
    const sheets = drawPlaceSheet(place, "back", "b") + drawPlaceSheet(place, "front", "f");
    for (const { id } of life) {
      expect(still).toContain(`data-life="${id}"`);
      expect(sheets).not.toContain(`data-life="${id}"`);
    }
    expect(still.split("rotate(305)").length - 1).toBe(hands.length / 2);
    expect(art.layers.length).toBeGreaterThan(0);
  });
});

describe.each(PLACES)("%s", (place) => {
  const { spots, seats, bays } = PLACES_ART[place];

  it("holds no words", () => {
    expect(drawStillPicture({ place, people: [] }, "s")).not.toMatch(WORDS);
  });

  it("reaches over both sides of the frame", () => {
    const back = drawPlaceSheet(place, "back", "b");
    expect(back).toContain(`x="${-FRAME.overscan}"`);
    expect(back).toContain(`width="${FRAME.width + 2 * FRAME.overscan}"`);
  });

  it("has seats beside which heads stay clear, and a bay at each end of them", () => {
    const { left, right } = seats;
    expect(left === undefined).toBe(right === undefined);
    expect(Object.keys(bays).toSorted()).toEqual(left ? ["left", "right"] : []);
    expect((right?.x ?? HEAD_WIDTH) - (left?.x ?? 0)).toBeGreaterThanOrEqual(HEAD_WIDTH);
    for (const { bay, partner } of Object.values(bays))
      expect(Math.abs(bay.x - partner.x)).toBeGreaterThanOrEqual(HEAD_WIDTH);
  });

  it("keeps everybody on the floor and children no larger than life", () => {
    for (const name of SPOT_NAMES) expect(spots[name].scale).toBeLessThanOrEqual(1);
    for (const { y } of [spots.left, spots.right, spots.third, spots.adult]) expect(y).toBeGreaterThan(580);
  });

  it("is light behind the people: its large surfaces are paler than any jumper", () => {
    const back = drawPlaceSheet(place, "back", "b");
    const stops = [...back.matchAll(/stop-color="(#[0-9a-f]{6})"/gi)].map((match) => match[1] ?? "#000000");
    expect(stops.length).toBeGreaterThan(0);
    for (const colour of stops) expect(toOklab(colour)[0]).toBeGreaterThan(0.72);
  });
});
