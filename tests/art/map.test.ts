import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/art/catalogue.ts";
import { fanPins, MOST_PINS, PIN } from "../../src/art/map/fan.ts";
import { drawSchoolMap } from "../../src/art/map/map.ts";
import { lengthOf, PATHS, pointOf, sharesOf, walkBetween } from "../../src/art/map/routes.ts";
import { footOf, MAP_FRAME, MAP_SPOTS, PLACES_READ, standAt } from "../../src/art/map/spots.ts";
import { expectSoundSvg } from "../support/svg.ts";

/** The least width of the map, in CSS px: 46rem (map.css). */
const LEAST_WIDTH = 736;
const LEAST_TARGET = 48;
const LEAST_GAP = 8;
const pixels = (units: number) => (units / MAP_FRAME.width) * LEAST_WIDTH;

const drawn = drawSchoolMap("m");

describe("the map of the school", () => {
  it("is drawn soundly, the same each time, without a word in it", () => {
    expectSoundSvg(drawn);
    expect(drawSchoolMap("m")).toBe(drawn);
    expect(drawn).not.toMatch(/<text|<title|font/);
  });

  it.each(PLACES)("%s has a landmark and a spot inside the frame", (place) => {
    expect(drawn).toContain(`data-place="${place}"`);
    const [spot, foot] = [MAP_SPOTS[place], footOf(place)];
    expect(spot.y).toBeGreaterThanOrEqual(PIN.height);
    expect(foot.y).toBeLessThan(MAP_FRAME.height - 30);
    expect(spot.x).toBeGreaterThan(PIN.width);
    expect(spot.x).toBeLessThan(MAP_FRAME.width - PIN.width);
  });

  it("is read row by row, each from the left, and every place once", () => {
    expect([...PLACES_READ].toSorted()).toEqual([...PLACES].toSorted());
    for (const [i, place] of PLACES_READ.entries()) {
      const [here, next] = [MAP_SPOTS[place], MAP_SPOTS[PLACES_READ[i + 1] ?? place]];
      expect(next.y > here.y + PIN.height || next.x >= here.x).toBe(true);
    }
  });
});

describe("the paths", () => {
  const isPath = (from: { x: number; y: number }, to: { x: number; y: number }) =>
    PATHS.some(([one, other]) => {
      const ends = [pointOf(one), pointOf(other)];
      return [ends, ends.toReversed()].some(
        ([a, b]) => a?.x === from.x && a.y === from.y && b?.x === to.x && b.y === to.y,
      );
    });

  it("lead from every place to every other, and a walk keeps to them and ends where it should", () => {
    for (const from of PLACES) {
      for (const to of PLACES.filter((place) => place !== from)) {
        const walk = walkBetween(from, to);
        expect([walk[0], walk.at(-1)], `${from} to ${to}`).toEqual([standAt(from), standAt(to)]);
        const strays = walk.slice(1).filter((point, i) => !isPath(walk[i] ?? point, point));
        expect(strays, `${from} to ${to}`).toEqual([]);
      }
    }
  });

  it("are walked the shortest way, and as far one way as back", () => {
    for (const to of PLACES) {
      const [there, back] = [walkBetween("school-gate", to), walkBetween(to, "school-gate")];
      expect(lengthOf(there)).toBeCloseTo(lengthOf(back), 6);
    }
    expect(lengthOf(walkBetween("library", "library"))).toBe(0);
  });

  it("are told in shares that rise from 0 to 1", () => {
    const shares = sharesOf(walkBetween("school-gate", "library"));
    expect([shares[0], shares.at(-1)?.toFixed(6)]).toEqual([0, "1.000000"]);
    expect(shares.every((share, i) => i === 0 || share > (shares[i - 1] ?? 0))).toBe(true);
  });

  it.each(PLACES)("end at %s below its pins: whoever has walked there stands by the story", (place) => {
    const [stand, spot] = [standAt(place), MAP_SPOTS[place]];
    expect(stand.y - spot.y).toBeGreaterThan(0);
    expect(Math.hypot(stand.x - spot.x, stand.y - spot.y)).toBeLessThan(200);
  });
});

describe("the pins of a place", () => {
  const never = () => false;
  const fan = (count: number, twins: (one: number, other: number) => boolean = never) =>
    fanPins(
      { x: 0, y: 0 },
      Array.from({ length: count }, (_, i) => i),
      twins,
    );
  /** Numbers below `upTo` are twins two by two. */
  const pairs = (upTo: number) => (one: number, other: number) =>
    one < upTo && other < upTo && one !== other && Math.floor(one / 2) === Math.floor(other / 2);

  it.each([0, 1, 2, 3, 4, 5, 6])("%i stories have as many pins, each once", (count) => {
    expect(
      fan(count)
        .map(({ item }) => item)
        .toSorted((one, other) => one - other),
    ).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  it("twins are side by side and joined, however many they are", () => {
    for (const [count, twins] of [
      [2, 2],
      [3, 2],
      [4, 4],
      [5, 4],
      [5, 2],
      [6, 4],
    ] as const) {
      const pins = fan(count, pairs(twins));
      expect(pins.filter(({ joined }) => joined === "right").length, `${count}`).toBe(twins / 2);
      for (const { item, x, y } of pins.filter(({ joined }) => joined === "right")) {
        const right = pins.find((pin) => pin.joined === "left" && pin.y === y && pin.x > x);
        expect(right && pairs(twins)(item, right.item), `${count}`).toBe(true);
      }
    }
  });

  it("are 48 px wide and 8 px apart where the map is smallest, even with six at every place (X6)", () => {
    const boxes = PLACES.flatMap((place) =>
      fanPins(
        MAP_SPOTS[place],
        Array.from({ length: MOST_PINS }, (_, i) => `${place} ${i}`),
        never,
      ),
    );
    expect(pixels(PIN.width)).toBeGreaterThanOrEqual(LEAST_TARGET);
    for (const [i, one] of boxes.entries()) {
      expect(one.x - PIN.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + PIN.width / 2).toBeLessThanOrEqual(MAP_FRAME.width);
      expect(one.y - PIN.height).toBeGreaterThanOrEqual(0);
      expect(one.y).toBeLessThanOrEqual(MAP_FRAME.height);
      for (const other of boxes.slice(i + 1)) {
        const aside = pixels(Math.abs(one.x - other.x) - PIN.width);
        const above = pixels(Math.abs(one.y - other.y) - PIN.height);
        expect(Math.max(aside, above), `${one.item} and ${other.item}`).toBeGreaterThanOrEqual(
          LEAST_GAP - 0.1,
        );
      }
    }
  });
});
