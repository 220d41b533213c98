import { describe, expect, it } from "vitest";
import { PUPIL_LOOKS, type PupilLook } from "../../src/art/catalogue.ts";
import { NEW_HALL, nameKey, type HallBook, type HallEvent } from "../../src/hall/hall-model.ts";
import {
  givenBack,
  looksIn,
  nameToday,
  renamed,
  type NamesNow,
} from "../../src/hall/presenter/spare-names.ts";
import { readEvent } from "../../src/hall/presenter/read-event.ts";
import { readHall } from "../../src/hall/presenter/use-presenter-link.ts";
import { reduceHall } from "../../src/hall/programme.ts";
import type { ToldScenario } from "../../src/scenario/spare-names.ts";
import { library } from "../support/library.ts";

const HALL_SCENES: readonly ToldScenario[] = [...library.packs.values()].flatMap((pack) =>
  pack.scenarios
    .filter(({ hall }) => hall === true)
    .map((scenario) => ({ scenario, texts: pack.texts["en-GB"] ?? {} })),
);
const scene = (id: string): ToldScenario => {
  const found = HALL_SCENES.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`no hall scene ${id}`);
  return found;
};
const asIs = (...scenes: readonly ToldScenario[]): NamesNow => ({ scenes, school: undefined, today: {} });
const book: HallBook = { offers: [], stories: library.stories };

/** The names after what a press asks for: read by the projector as from another window, done there, and kept. */
function done(now: NamesNow, events: readonly HallEvent[]): NamesNow {
  const hall = events.reduce(
    (before, event) => reduceHall(before, readEvent(structuredClone(event)) ?? { kind: "next" }, book),
    { ...NEW_HALL, names: now.today },
  );
  return { ...now, today: readHall({ place: hall, profile: library.profile })?.place.names ?? {} };
}
const press = (look: PupilLook, now: NamesNow): NamesNow => done(now, renamed(look, now));

describe("[issue 5] a real child has the name: one press gives the next spare one", () => {
  it("is nobody's in the programme and in no sentence of it, in every scene for a hall", () => {
    expect(HALL_SCENES.length).toBeGreaterThan(10);
    for (const one of HALL_SCENES) {
      const now = asIs(one);
      const old = PUPIL_LOOKS.map((look) => nameToday(look, now));
      const said = Object.values(one.texts).join(" ");
      const names = looksIn([one]).map((look) => nameToday(look, press(look, now)));
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter((name) => old.includes(name) || said.includes(name))).toEqual([]);
    }
  });

  it("pressed again gives another each time; the old name comes back by one press", () => {
    const old = asIs(scene("two-on-the-bench"), scene("burger-rubber"));
    let now = old;
    const given: string[] = [];
    for (let i = 0; i < 12; i++) {
      now = press("mei", now);
      given.push(nameToday("mei", now));
    }
    expect(new Set(given).size).toBeGreaterThan(5);
    expect(given.filter((name, i) => name === given[i - 1])).toEqual([]);
    expect(nameToday("mei", done(now, givenBack("mei", now)))).toBe("Mei");
  });

  it("holds in every scene of the programme that the pupil is in, and in no other's part", () => {
    const { today } = press(
      "mei",
      asIs(scene("two-on-the-bench"), scene("burger-rubber"), scene("quiet-corner-a")),
    );
    expect(Object.keys(today)).toEqual([
      nameKey("two-on-the-bench", "next"),
      nameKey("burger-rubber", "owner"),
    ]);
    expect(new Set(Object.values(today)).size).toBe(1);
  });

  it("two swapped pupils never get the same name, however often it is pressed", () => {
    let now = asIs(scene("two-on-the-bench"), scene("red-ears"), scene("straw-photo"), scene("camp-rabbit"));
    const looks = looksIn(now.scenes);
    for (let round = 0; round < 3; round++)
      for (const look of looks) {
        now = press(look, now);
        expect(new Set(looks.map((one) => nameToday(one, now))).size).toBe(looks.length);
      }
  });

  it("a name that the school has swapped for good is the old name, and is not given to another", () => {
    const now: NamesNow = { ...asIs(scene("camp-rabbit")), school: { leo: "Abel" } };
    expect(nameToday("leo", now)).toBe("Abel");
    expect(nameToday("leo", press("leo", now))).not.toBe("Abel");
    expect(nameToday("finn", press("finn", now))).not.toBe("Abel");
  });

  it("somebody whom the story names itself (“Mum”) keeps that name, and grown-ups are named by the school", () => {
    expect(looksIn([scene("at-the-gate")])).toEqual(["zaynab", "malachi"]);
  });
});
