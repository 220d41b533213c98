import { describe, expect, it } from "vitest";
import { PLACES, type Gesture, type Look } from "../../src/art/catalogue.ts";
import { FRAME, type SpotName } from "../../src/art/places/place-art.ts";
import { stagedPeople, type StillPerson } from "../../src/art/still-picture.ts";

const person = (look: Look, spot: SpotName, more: Partial<StillPerson> = {}): StillPerson => ({
  look,
  spot,
  mood: "neutral",
  mentor: spot === "left",
  ...more,
});

const FIVE: readonly StillPerson[] = [
  person("zaynab", "left"),
  person("harjit", "right", { speaking: true }),
  person("priya", "third"),
  person("okoro", "adult"),
  person("hughes", "door"),
];

const PAIR = (left: Partial<StillPerson>, right: Partial<StillPerson>) =>
  stagedPeople({
    place: "playground",
    people: [person("amara", "left", left), person("mei", "right", right)],
  });

describe.each(PLACES)("people in the %s", (place) => {
  it("have room: no face is behind another's head, and nobody leaves the frame", () => {
    const staged = stagedPeople({ place, people: FIVE });
    const near = staged.flatMap((one, i) =>
      staged
        .slice(i + 1)
        .filter((other) => Math.abs(one.y - other.y) <= 60)
        .map((other) => Math.abs(one.x - other.x)),
    );
    expect(Math.min(...near, Infinity)).toBeGreaterThan(120);
    for (const { x } of staged) {
      expect(x).toBeGreaterThanOrEqual(90);
      expect(x).toBeLessThanOrEqual(FRAME.width - 90);
    }
  });

  it("turn to whoever speaks", () => {
    const staged = stagedPeople({ place, people: FIVE });
    const speaker = staged[1];
    staged.forEach((one, i) => {
      if (i === 1 || one.onSeat) return;
      expect(Math.sign(one.turn)).toBe(Math.sign((speaker?.x ?? 0) - one.x));
    });
  });
});

describe("gestures", () => {
  it("a hug brings two pupils together, and refusing one leaves them apart", () => {
    const gap = (right: Gesture) => {
      const [one, other] = PAIR({ gesture: "offer" }, { gesture: right });
      return (other?.x ?? 0) - (one?.x ?? 0);
    };
    expect(gap("hug")).toBeCloseTo(138);
    expect(gap("hug-no")).toBeGreaterThan(150);
  });

  it("a grown-up is never drawn into a hug", () => {
    const [pupil, adult] = stagedPeople({
      place: "corridor",
      people: [person("amara", "left", { gesture: "hug" }), person("okoro", "adult")],
    });
    expect(Math.abs((adult?.x ?? 0) - (pupil?.x ?? 0))).toBeGreaterThan(150);
  });

  it("are made towards the other person", () => {
    const [left] = PAIR({ gesture: "offer", speaking: true }, {});
    const [, right] = PAIR({}, { gesture: "offer", speaking: true });
    expect([left?.pose, right?.pose]).toEqual(["offer", "offerL"]);
  });

  it("a crouch changes the legs, but not those of a wheelchair user", () => {
    const legs = (look: Look) =>
      stagedPeople({ place: "corridor", people: [person(look, "adult", { gesture: "crouch" })] })[0]?.legs;
    expect(legs("okoro")).toBe("crouch");
    expect(legs("finn")).toBe("stand");
  });

  it("nobody cheers while somebody else tells of a hard feeling, or speaks at all", () => {
    const poses = (left: Partial<StillPerson>, right: Partial<StillPerson>) =>
      PAIR(left, right).map(({ pose }) => pose);
    expect(poses({ mood: "happy" }, { mood: "worried", speaking: true })).toEqual(["rest", undefined]);
    expect(poses({ mood: "happy" }, { mood: "happy", speaking: true })).toEqual(["rest", undefined]);
    expect(poses({ mood: "happy" }, { mood: "happy" })).toEqual([undefined, undefined]);
  });

  it("a feeling that looks down keeps its own look; others look at the speaker", () => {
    const [calm, worried] = PAIR({}, { mood: "worried", speaking: true });
    expect(calm?.gaze).toBeGreaterThan(0);
    expect(worried?.gaze).toBeUndefined();
  });
});
