import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADULT_LOOKS, LOOKS, MOODS, PLACES, PUPIL_LOOKS } from "../../src/art/catalogue.ts";
import { CAST } from "../../src/art/characters/cast.ts";
import { SPOT_NAMES } from "../../src/art/places/place-art.ts";
import { isAdult, pictureOf, type Person, type Picture } from "../../src/play/picture.ts";
import { viewOf, type Actor } from "../../src/play/view.ts";
import { play, spaceOf, stories, waysThrough } from "../support/first-week.ts";

const actor = (id: string, role: string, look: Actor["look"], more: Partial<Actor> = {}): Actor => ({
  id,
  role,
  look,
  mood: "neutral",
  pose: undefined,
  gesture: undefined,
  seated: false,
  speaking: false,
  ...more,
});
const MENTOR = actor("mentor", "mentor", "amara");
const MENTEE = actor("mentee", "mentee", "leo");
const PRIYA = actor("friend", "pupil", "priya");
const OKORO = actor("coordinator", "coordinator", "okoro");
const HUGHES = actor("teacher", "teacher", "hughes");
const spotsOf = (cast: readonly Actor[]) =>
  Object.fromEntries(pictureOf({ place: "library", cast }).people.map(({ id, spot }) => [id, spot]));

describe("everyone has a place of their own", () => {
  it.each([
    ["a pair", [MENTOR, MENTEE], { mentor: "left", mentee: "right" }],
    ["the pair in whatever order they came", [MENTEE, MENTOR], { mentor: "left", mentee: "right" }],
    [
      "a grown-up with them",
      [OKORO, MENTOR, MENTEE],
      { mentor: "left", mentee: "right", coordinator: "adult" },
    ],
    [
      "another pupil with them",
      [MENTOR, MENTEE, PRIYA],
      { mentor: "left", mentee: "right", friend: "third" },
    ],
    ["two grown-ups", [MENTOR, OKORO, HUGHES], { mentor: "left", coordinator: "adult", teacher: "door" }],
    ["a mentor alone", [MENTOR], { mentor: "left" }],
    ["a mentee alone with a grown-up", [MENTEE, HUGHES], { mentee: "right", teacher: "adult" }],
    [
      "five of them",
      [MENTOR, MENTEE, PRIYA, OKORO, HUGHES],
      { mentor: "left", mentee: "right", friend: "third", coordinator: "adult", teacher: "door" },
    ],
    [
      "three grown-ups",
      [MENTOR, OKORO, HUGHES, actor("lunch", "lunch-staff", "bailey")],
      { mentor: "left", coordinator: "adult", teacher: "door", lunch: "third" },
    ],
    [
      "three other pupils",
      [MENTOR, PRIYA, actor("second", "pupil", "kofi"), actor("third", "pupil", "mei")],
      { mentor: "left", friend: "third", second: "door", third: "adult" },
    ],
  ])("%s", (_, cast, spots) => {
    expect(spotsOf(cast)).toEqual(spots);
  });

  it("where more come than there are places, each still stands in one that is drawn", () => {
    const cast = PUPIL_LOOKS.slice(0, 7).map((look, i) => actor(`pupil-${i}`, "pupil", look));
    const spots = Object.values(spotsOf(cast));
    expect(spots.filter((spot) => !SPOT_NAMES.includes(spot))).toEqual([]);
  });

  it("the place, the mood, the seat and the speaker are the view's own", () => {
    const cast = [
      actor("mentee", "mentee", "leo", { mood: "scared", seated: true, speaking: true, pose: "fidget" }),
    ];
    expect(pictureOf({ place: "corridor", cast })).toMatchObject({
      place: "corridor",
      people: [{ look: "leo", mood: "scared", seated: true, speaking: true, pose: "fidget", mentor: false }],
    });
  });

  it("only the mentor wears the badge", () => {
    const { people } = pictureOf({ place: "library", cast: [MENTEE, MENTOR, PRIYA, OKORO] });
    expect(people.filter((person) => person.mentor).map((person) => person.id)).toEqual(["mentor"]);
  });

  it("no two share a spot, whoever comes: a pair and up to three others", () => {
    const others = fc.array(
      fc.record({
        role: fc.constantFrom("pupil", "coordinator", "teacher", "lunch-staff"),
        look: fc.constantFrom(...LOOKS),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(others, fc.constantFrom(...MOODS), fc.boolean(), fc.nat(), (more, mood, pair, turn) => {
        const guests = more.map(({ role, look }, i) => actor(`guest-${i}`, role, look, { mood }));
        const cast = pair ? [MENTOR, MENTEE, ...guests] : [MENTOR, ...guests];
        const shuffled = cast.map((_, i) => cast[(i + turn) % cast.length] ?? MENTOR);
        const spots = Object.values(spotsOf(shuffled));
        expect(new Set(spots).size).toBe(cast.length);
      }),
    );
  });
});

describe("a look that a player made", () => {
  it("is put in for a mentor who is a pupil, and for nobody else", () => {
    const looks = (cast: readonly Actor[], made?: Person["look"]) =>
      pictureOf({ place: "library", cast }, made).people.map(({ look }) => look);
    expect(looks([MENTOR, MENTEE, PRIYA], CAST.kofi)).toEqual([CAST.kofi, "leo", "priya"]);
    expect(looks([MENTOR, MENTEE, PRIYA])).toEqual(["amara", "leo", "priya"]);
    expect(looks([actor("mentor", "mentor", "okoro")], CAST.kofi)).toEqual(["okoro"]);
  });

  it("says itself whether it is a grown-up's", () => {
    expect([isAdult("okoro"), isAdult(CAST.okoro)]).toEqual([true, true]);
    expect([isAdult("leo"), isAdult(CAST.leo)]).toEqual([false, false]);
  });
});

describe("in every moment of every story of the first week", () => {
  const pictures: { where: string; picture: Picture }[] = stories.flatMap(([id, story]) =>
    waysThrough(spaceOf(story)).flatMap(({ choices }) => {
      const run = play(id, ...choices);
      return run.path.map((at, i) => ({
        where: `${id} ${at}`,
        picture: pictureOf(viewOf({ ...run, at, path: run.path.slice(0, i + 1) })),
      }));
    }),
  );
  const where = (test: (picture: Picture) => boolean) => [
    ...new Set(pictures.filter(({ picture }) => test(picture)).map((one) => one.where)),
  ];

  it("no two people share a spot", () => {
    expect(where(({ people }) => new Set(people.map(({ spot }) => spot)).size < people.length)).toEqual([]);
  });

  it("the mentor is left and the mentee right", () => {
    const wrong = ({ people }: Picture) =>
      people.some(
        ({ id, spot }) => (id === "mentor" && spot !== "left") || (id === "mentee" && spot !== "right"),
      );
    expect(where(wrong)).toEqual([]);
  });

  it("somebody is there, in a place that is drawn", () => {
    expect(where(({ people, place }) => people.length === 0 || !PLACES.includes(place))).toEqual([]);
  });

  it("nobody is there twice, and no grown-up sits on the pupils' bench", () => {
    expect(where(({ people }) => new Set(people.map(({ look }) => look)).size < people.length)).toEqual([]);
    expect(
      where(({ people }) =>
        people.some(({ look, seated }) => seated && ADULT_LOOKS.some((adult) => adult === look)),
      ),
    ).toEqual([]);
  });
});
