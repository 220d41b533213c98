import { describe, expect, it } from "vitest";
import { BADGES, PLACES, type Look } from "../../src/art/catalogue.ts";
import { drawBadge } from "../../src/art/badges.ts";
import { specOf } from "../../src/art/characters/cast.ts";
import { CHOICE_SHAPE_COUNT, drawChoiceShape } from "../../src/art/choice-shapes.ts";
import { drawBreakPicture, drawTitlePicture } from "../../src/art/covers.ts";
import { drawLight, LIGHTS } from "../../src/art/lights.ts";
import { FRAME, SPOT_NAMES } from "../../src/art/places/place-art.ts";
import { PLACES_ART } from "../../src/art/places/places.ts";
import { placePeople } from "../../src/art/places/placing.ts";
import {
  drawPlaceSheet,
  drawStillPicture,
  placeLife,
  type StillPerson,
} from "../../src/art/still-picture.ts";
import { createIds } from "../../src/art/svg.ts";
import { expectSoundSvg } from "../support/svg.ts";

/** Two heads nearer than this would hide one another's face: a head is 162 px wide at scale 1. */
const HEAD_WIDTH = 162;

const person = (look: Look, spot: StillPerson["spot"], seated = false): StillPerson => ({
  look,
  spot,
  mood: "neutral",
  seated,
  mentor: spot === "left",
});

const speakingAt = (spot: StillPerson["spot"], cast: readonly StillPerson[]): StillPerson[] =>
  cast.map((one) => ({ ...one, speaking: one.spot === spot }));

describe.each(PLACES)("%s", (place) => {
  const art = PLACES_ART[place];

  it("is drawn soundly, the same each time", () => {
    const draw = () =>
      art
        .layers(createIds("p"))
        .map((layer) => layer.svg)
        .join("");
    expectSoundSvg(draw());
    expect(draw()).toBe(draw());
  });

  it("has every spot inside the frame, heads clear of one another", () => {
    const spots = SPOT_NAMES.map((name) => art.spots[name]);
    for (const spot of [...spots, ...Object.values(art.seats)]) {
      expect(spot.x).toBeGreaterThan(60);
      expect(spot.x).toBeLessThan(FRAME.width - 60);
      expect(spot.y).toBeGreaterThan(FRAME.height / 2);
      expect(spot.y).toBeLessThan(FRAME.height);
    }
    const { left, right, third, adult } = art.spots;
    const apart = (one: typeof left, other: typeof left) => Math.abs(one.x - other.x);
    expect(apart(left, right)).toBeGreaterThanOrEqual(HEAD_WIDTH);
    expect(Math.min(apart(third, left), apart(third, right))).toBeGreaterThan(HEAD_WIDTH / 2);
    expect(Math.min(apart(adult, left), apart(adult, right))).toBeGreaterThan(HEAD_WIDTH / 2);
  });

  it.each([
    ["a pair", [person("amara", "left"), person("mei", "right")]],
    ["a pair sitting", [person("amara", "left", true), person("mei", "right", true)]],
    ["a mentor in a wheelchair", [person("finn", "left", true), person("leo", "right", true)]],
    ["a grown-up with them", [person("ruby", "left"), person("kofi", "right"), person("okoro", "adult")]],
  ])("shows %s", (_, cast) => {
    expectSoundSvg(drawStillPicture({ place, people: speakingAt("right", cast) }, "s"));
    const placed = placePeople(
      art,
      cast.map(({ spot, seated = false, look }) => ({
        spot,
        seated,
        wheelchair: specOf(look).wheelchair !== undefined,
      })),
    );
    const [one, other] = placed;
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThanOrEqual(HEAD_WIDTH);
  });
});

describe("small pictures", () => {
  it("twelve badges, all sound, all different", () => {
    const drawn = BADGES.map(drawBadge);
    drawn.forEach(expectSoundSvg);
    expect(new Set(drawn).size).toBe(12);
  });

  it("each light has an outline of its own, lit and not lit yet", () => {
    const drawn = LIGHTS.flatMap((light) => [drawLight(light, true), drawLight(light, false)]);
    drawn.forEach(expectSoundSvg);
    expect(new Set(drawn).size).toBe(6);
  });

  it("[X10] four choice shapes with four outlines: colour alone never tells them apart", () => {
    const drawn = ([0, 1, 2, 3] as const).map(drawChoiceShape);
    drawn.forEach(expectSoundSvg);
    const outlines = drawn.map((svg) => svg.replaceAll(/#[0-9a-f]{6}/gi, ""));
    expect(new Set(outlines).size).toBe(CHOICE_SHAPE_COUNT);
  });

  it("the title and the break are sound", () => {
    expectSoundSvg(drawTitlePicture("t"));
    expectSoundSvg(drawBreakPicture("b"));
  });
});

/** A place is drawn from its SVG on the device: these are the bytes that it costs. */
const MOST_PLACE_BYTES = 90_000;

describe.each(PLACES)("the drawing of %s", (place) => {
  it("keeps within its bytes", () => {
    const sheets = (["back", "front"] as const).map((z) => drawPlaceSheet(place, z, "p"));
    const life = placeLife(place, "l").map(({ svg }) => svg);
    expect([...sheets, ...life].join("").length).toBeLessThan(MOST_PLACE_BYTES);
  });
});
