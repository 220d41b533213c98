import { describe, expect, it } from "vitest";
import { stagedPeople, type StillPerson } from "../../src/art/still-picture.ts";
import { shotOf, WHOLE } from "../../src/stage/camera.ts";
import { direct, type Act, type Cue, type Moment, type StagePerson } from "../../src/stage/director.ts";

const person = (id: string, spot: StillPerson["spot"], more: Partial<StillPerson> = {}): StagePerson => ({
  id,
  look: id === "teacher" ? "hughes" : id === "mentor" ? "amara" : "mei",
  spot,
  mood: "neutral",
  mentor: id === "mentor",
  ...more,
});

function moment(people: readonly StagePerson[], more: Partial<Moment> = {}): Moment {
  const staged = stagedPeople({ place: "corridor", people });
  return { people, staged, talking: false, arriving: false, celebrate: false, ...more };
}

const PAIR = [person("mentor", "left"), person("mentee", "right")];
const kindsOf = (cues: readonly Cue[], who: string): Act["kind"][] =>
  cues.filter((cue) => cue.who === who).map(({ act }) => act.kind);
const standing = (people: readonly StagePerson[]) =>
  new Map(stagedPeople({ place: "corridor", people }).map(({ x, y }, i) => [people[i]?.id ?? "", { x, y }]));

describe("the director", () => {
  it("acts the same moment in the same way every time", () => {
    const talk = moment(PAIR, { talking: true });
    expect(direct(standing(PAIR), talk)).toEqual(direct(standing(PAIR), talk));
  });

  it("puts people there at once on an empty stage: nobody walks", () => {
    const cues = direct(new Map(), moment(PAIR));
    expect(cues.map(({ act }) => act.kind)).not.toContain("walk");
    expect(kindsOf(cues, "mentor")).toEqual(expect.arrayContaining(["be", "appear", "legs", "bear"]));
  });

  it("brings a pair into a new place together, from the left, the one ahead first", () => {
    const people = [...PAIR, person("teacher", "adult")];
    const cues = direct(standing(PAIR), moment(people, { arriving: true }));
    const walks = cues.filter(({ act }) => act.kind === "walk");
    expect(walks.map(({ who }) => who)).toEqual(["mentee", "mentor"]);
    expect((walks[1]?.at ?? 0) - (walks[0]?.at ?? 0)).toBe(90);
    const starts = cues.flatMap(({ act }) => (act.kind === "be" && act.x < 0 ? [act.x] : []));
    expect(starts).toHaveLength(2);
    expect(kindsOf(cues, "teacher")).toContain("appear");
  });

  it("a newcomer comes in from the nearer side, and takes on their bearing on arriving", () => {
    const people = [...PAIR, person("teacher", "adult", { mood: "happy" })];
    const cues = direct(standing(PAIR), moment(people)).filter(({ who }) => who === "teacher");
    const walk = cues.find(({ act }) => act.kind === "walk");
    const last = cues.findLast(({ act }) => act.kind === "bear");
    expect(walk?.act).toMatchObject({ kind: "walk" });
    expect(last?.at).toBeCloseTo((walk?.at ?? 0) + (walk?.act.kind === "walk" ? walk.act.ms : 0));
    expect(last?.act).toMatchObject({ bearing: { mood: "happy" } });
  });

  it("whoever is not in the moment leaves", () => {
    const cues = direct(standing(PAIR), moment([PAIR[0] ?? person("mentor", "left")]));
    expect(kindsOf(cues, "mentee")).toEqual(["leave"]);
  });

  it("a mentor nods while the mentee speaks, and only the speaker talks", () => {
    const people = [person("mentor", "left"), person("mentee", "right", { speaking: true })];
    const cues = direct(standing(people), moment(people, { talking: true }));
    expect(kindsOf(cues, "mentee")).toContain("talk");
    expect(kindsOf(cues, "mentor")).toContain("hush");
    expect(cues.find(({ act }) => act.kind === "gesture")).toMatchObject({
      who: "mentor",
      act: { gesture: "nod" },
    });
  });

  it("everybody ends where the still picture has them", () => {
    const people = [...PAIR, person("teacher", "door")];
    const { staged } = moment(people);
    const cues = direct(standing(PAIR), moment(people, { arriving: true }));
    people.forEach(({ id }, i) => {
      const at = cues.findLast(({ who, act }) => who === id && (act.kind === "walk" || act.kind === "be"));
      expect(at?.act).toMatchObject({ x: staged[i]?.x, y: staged[i]?.y, scale: staged[i]?.scale });
    });
  });
});

describe("the camera", () => {
  it("draws slowly nearer to a hard feeling that is told, and never beyond the frame", () => {
    const people = [person("mentor", "left"), person("mentee", "right", { mood: "sad", speaking: true })];
    const { staged } = moment(people);
    const near = shotOf(people, staged, true);
    expect(near.zoom).toBeGreaterThan(1);
    expect(near.x - 640 / near.zoom).toBeGreaterThanOrEqual(0);
    expect(near.y + 360 / near.zoom).toBeLessThanOrEqual(720);
  });

  it("cuts nobody off at the side while it is near", () => {
    const people = [
      person("mentor", "left"),
      person("mentee", "right", { mood: "sad", speaking: true }),
      person("teacher", "adult"),
    ];
    const { staged } = moment(people);
    const near = shotOf(people, staged, true);
    for (const { x } of staged) expect(Math.abs(x - near.x)).toBeLessThan(640 / near.zoom - 80);
  });

  it("shows the whole picture while nobody tells of one", () => {
    const happy = [person("mentor", "left"), person("mentee", "right", { mood: "happy", speaking: true })];
    expect(shotOf(happy, moment(happy).staged, true)).toEqual(WHOLE);
    expect(shotOf(PAIR, moment(PAIR).staged, false)).toEqual(WHOLE);
  });
});
