import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { UNIFORM_NAMES } from "../../src/art/catalogue.ts";
import { inUniform } from "../../src/art/characters/uniform.ts";
import { UNIFORMS } from "../../src/art/palette.ts";
import { addRooms, loadWords } from "../../src/locale/words.ts";
import { withPlaceNames } from "../../src/locale/place-names.ts";
import { drawnAt } from "../../src/scenario/drawn-at.ts";
import { ProfileSchema, type Profile } from "../../src/scenario/format.ts";
import { nameFault } from "../../src/scenario/plain-name.ts";
import { readProfile } from "../../src/scenario/read.ts";
import { slotValues } from "../../src/scenario/texts.ts";
import { adultsIn, isHidden, namesIn, profileOn, talkTo, withToday } from "../../src/scenario/today.ts";
import { withSchool } from "../../src/screens/content.ts";
import {
  peopleOf,
  schoolFaults,
  withAdult,
  withAway,
  withHidden,
  withLook,
  withPlace,
  withUniform,
} from "../../src/teacher/school-draft.ts";
import { fileName } from "../../src/teacher/file-name.ts";
import { readFile } from "../../src/teacher/files/read-file.ts";
import { differences, schoolFile, sessionFile } from "../../src/teacher/school-file.ts";
import { sceneWithAdult } from "../../src/teacher/preview-scene.ts";
import { content, firstPack, firstWeekTexts, storyOf } from "../support/first-week.ts";
import { kempshott } from "../support/policies.ts";
import { anySession, REEDS, SESSION, TODAY } from "./schools.ts";

const shippedText = readFileSync("scenarios/profile.json", "utf8");
const shipped = content.profile;
const isSound = (profile: unknown): boolean => v.safeParse(ProfileSchema, profile).success;

describe("[issue 6] the profile's format", () => {
  it("still reads the profile that ships, unchanged", () => {
    const read = readProfile(JSON.parse(shippedText), "profile.json");
    expect(read).toEqual({ ok: true, value: JSON.parse(shippedText) });
  });

  it("holds all that a school can say", () => {
    expect(isSound(REEDS)).toBe(true);
  });

  it.each([
    ["fewer than two adults", { ...REEDS, adults: { coordinator: { name: "A" } } }],
    ["no co-ordinator", { ...REEDS, adults: { lead: { name: "A" }, deputy: { name: "B" } } }],
    ["nobody in", { ...shipped, today: { date: TODAY, away: Object.keys(shipped.adults), hidden: [] } }],
    ["a child's role", { ...REEDS, adults: { ...REEDS.adults, mentee: { name: "A" } } }],
    [
      "an adult drawn as a child",
      { ...REEDS, adults: { ...REEDS.adults, lead: { name: "A", look: "mei" } } },
    ],
    ["a pupil's name that was typed", { ...REEDS, names: { mei: "Somebody" } }],
    ["an unknown part", { ...REEDS, languages: ["fr"] }],
  ])("refuses %s", (_, profile) => {
    expect(isSound(profile)).toBe(false);
  });

  it.each([
    ["Mr O’Neill", undefined],
    ["Ms Đặng-Smith", undefined],
    ["", "empty"],
    ["  ", "empty"],
    ["x".repeat(41), "long"],
    ["Ms\u200bKhan", "unseen"],
    ["a\u202eb", "unseen"],
    ["Z\u0300\u0301\u0302\u0303", "unseen"],
    ["Call 0800 1111", "number"],
    ["Call ०८०० ११११", "number"],
    ["0800.1111", "number"],
    ["www.school.org", "link"],
    ["khan@school.org", "link"],
  ])("[Q10] a name such as %j: %s", (name, fault) => {
    expect(nameFault(name, 40)).toBe(fault);
  });
});

describe("[school.md 2] who is in today", () => {
  it("a child is sent to the co-ordinator, or where she is away to the next adult who is in", () => {
    expect(talkTo(shipped)).toBe("Ms Okoro");
    expect(talkTo(withAway(shipped, TODAY, ["coordinator"], true))).toBe("Mr Hughes");
    const two = withAway(withAway(shipped, TODAY, ["coordinator"], true), TODAY, ["teacher"], true);
    expect(talkTo(two)).toBe("the head teacher");
    expect(adultsIn(two).map(({ role }) => role)).toEqual(["lead", "deputy"]);
  });

  it("today ends: on any other date nobody is away and nothing is hidden", () => {
    expect(profileOn(REEDS, TODAY)).toBe(REEDS);
    const next = profileOn(REEDS, "2026-11-26");
    expect([talkTo(REEDS), talkTo(next)]).toEqual(["Ms Khan", "Mr Reed"]);
    expect([isHidden(REEDS, "first-week/camp-rabbit"), isHidden(next, "first-week/camp-rabbit")]).toEqual([
      true,
      false,
    ]);
  });

  it("a change on a new day forgets the old day's", () => {
    expect(withAway(REEDS, "2026-11-26", ["lead"], true).today).toEqual({
      date: "2026-11-26",
      away: ["lead"],
      hidden: [],
    });
    expect(withHidden(REEDS, TODAY, "online/x", true).today?.hidden).toEqual([
      "first-week/camp-rabbit",
      "online/x",
    ]);
    expect("today" in withToday(REEDS, TODAY, { away: [], hidden: [] })).toBe(false);
  });
});

describe("[issue 6] one profile is used everywhere at once", () => {
  const story = storyOf("promise-first").scenario;

  it("adults by their names, pupils by the names swapped for them", () => {
    const values = slotValues(story, REEDS, firstWeekTexts);
    expect([values["coordinator"], values["mentee"]]).toEqual(["Mr Reed", "Ivy"]);
    expect(slotValues(story, shipped, firstWeekTexts)["mentee"]).toBe("Mei");
  });

  it("adults as the school says they look, in every story at once, and in the preview", () => {
    const here = withSchool(content, { profile: REEDS });
    const cast = here.stories.get("promise-first")?.scenario.cast ?? {};
    expect(Object.values(cast).find(({ role }) => role === "coordinator")?.look).toBe("morgan");
    const scene = sceneWithAdult(firstPack, content.policy, REEDS, firstWeekTexts);
    expect(scene?.speaker).toBe("Mr Reed");
    expect(scene?.line).not.toContain("{{");
  });

  it("but where two of a cast would look the same, the story stays as it was written", () => {
    const twins: Profile = {
      ...REEDS,
      adults: { ...REEDS.adults, teacher: { name: "Ms Khan", look: "morgan" } },
    };
    const both = firstPack.scenarios.find(({ cast }) =>
      ["coordinator", "teacher"].every((role) => Object.values(cast).some((one) => one.role === role)),
    );
    expect(both && drawnAt(both, twins)).toBe(both);
    expect(drawnAt(story, shipped)).toBe(story);
  });

  it("places by the school's own words, as plain text: [Q4] nothing in them is looked up", async () => {
    const words = await loadWords();
    await addRooms();
    const named = withPlaceNames(words, { library: "$t(name) {{x}}" });
    expect(named.t("place.library")).toBe("$t(name) {{x}}");
    expect(named.t("place.corridor")).toBe("Corridor");
    expect(named.t("note.mentor", { mentor: "Sam" })).toContain("Sam");
    expect(withPlaceNames(words, undefined)).toBe(words);
  });

  it("jumpers in the school's colour: the colours are those that the art has, and change those who wear one", () => {
    expect([...UNIFORM_NAMES]).toEqual(Object.keys(UNIFORMS));
    expect(inUniform("amara", "teal")).toMatchObject({ uniform: "teal" });
    expect(inUniform("amara", "royal")).toBe("amara");
    expect(inUniform("amara", undefined)).toBe("amara");
    expect(inUniform("okoro", "teal")).toBe("okoro");
  });
});

describe("[issue 6] the school's form", () => {
  it("says what is wrong, and in which field", () => {
    const draft = withPlace(
      withAdult(withAdult(shipped, "lead", ""), "teacher", "ms OKORO "),
      "library",
      "www.x.org",
    );
    expect(schoolFaults(draft)).toEqual([
      { field: "adult.lead", kind: "empty" },
      { field: "place.library", kind: "link" },
    ]);
    const away = Object.keys(shipped.adults).reduce(
      (now, role) => withAway(now, TODAY, [role], true),
      shipped,
    );
    expect(schoolFaults(away)).toEqual([{ field: "today", kind: "nobody" }]);
  });

  it("one person may have two roles: named once in Help, and in or away with both", () => {
    const head = withAdult(REEDS, "lead", "mr REED ");
    expect(schoolFaults(head)).toEqual([]);
    const [first] = peopleOf(profileOn(head, "2026-11-26"));
    expect(first).toEqual({ name: "Mr Reed", roles: ["coordinator", "lead"], isIn: true });
    const away = withAway(head, TODAY, first?.roles ?? [], true);
    expect(namesIn(away)).toEqual(["Ms Khan", "Mrs Żak", "Mr Bo"]);
    expect(peopleOf(away)[0]?.isIn).toBe(false);
    expect(withAway(away, TODAY, first?.roles ?? [], false).today?.away).toEqual([]);
    const same = withAdult(profileOn(REEDS, "2026-11-26"), "lead", "Mr Reed");
    expect(namesIn(same)).toEqual(["Mr Reed", "Ms Khan", "Mrs Żak", "Mr Bo"]);
  });

  it("[S8] but a child has two people to go to, and the lead's deputy is somebody else", () => {
    const all = Object.keys(REEDS.adults).reduce((now, role) => withAdult(now, role, "Mr Reed"), REEDS);
    expect(schoolFaults(all)).toEqual([{ field: "adult.teacher", kind: "same" }]);
    expect(schoolFaults(withAdult(REEDS, "deputy", "Dr O’Neill"))).toEqual([
      { field: "adult.deputy", kind: "deputy" },
    ]);
  });

  it("a form without a fault is a profile that can be read, whatever was typed", () => {
    fc.assert(
      fc.property(
        anySession,
        fc.array(fc.tuple(fc.constantFrom("coordinator", "lead", "assistant", "adult-1"), fc.string())),
        ({ profile }, typed) => {
          const draft = typed.reduce((now, [role, name]) => withAdult(now, role, name), profile);
          expect(schoolFaults(draft).length === 0 && !isSound(draft)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("an adult who may be left out goes with her name, and is then not away either; a needed one stays to be named", () => {
    const away = withAway(REEDS, TODAY, ["adult-1"], true);
    const gone = withAdult(away, "adult-1", "");
    expect("adult-1" in gone.adults).toBe(false);
    expect(gone.today?.away).toEqual(["coordinator"]);
    expect(withAdult(REEDS, "lead", "").adults["lead"]).toEqual({ name: "" });
    expect(Object.keys(withAdult(REEDS, "teacher", "X").adults)).toEqual(Object.keys(REEDS.adults));
  });

  it("what is emptied leaves no trace in the file", () => {
    const plain = withUniform(withPlace(withPlace(REEDS, "library", ""), "mentoring-room", ""), undefined);
    expect("places" in plain || "uniform" in plain).toBe(false);
    expect(withLook(REEDS, "teacher", undefined).adults["teacher"]).toEqual({ name: "Ms Khan" });
  });
});

describe("[issue 6] the school as a file", () => {
  const read = (text: string) => readFile(text, kempshott.file);

  it("goes out and comes back, the school alone or with its packs, for any school", () => {
    fc.assert(
      fc.property(anySession, ({ profile, plan }) => {
        const school = { part: "school", profile };
        expect(read(schoolFile(profile))).toEqual({ kind: "school", good: [school], bad: [] });
        expect(read(sessionFile({ profile, plan }))).toEqual({
          kind: "session",
          good: [school, { part: "plan", plan }],
          bad: [],
        });
      }),
    );
  });

  it("the profile that ships is such a file", () => {
    expect(read(shippedText)).toMatchObject({ kind: "school", good: [{ profile: shipped }], bad: [] });
  });

  it("[P18] each file's name says what it holds and the day, and names neither a school nor a person", () => {
    expect(fileName("everything", TODAY)).toBe("buddy-bench-2026-11-25.json");
    expect(fileName("school", TODAY)).toBe("buddy-bench-school-2026-11-25.json");
    expect(fileName("pack", TODAY)).toBe("buddy-bench-2026-11-25.pack.json");
    expect(fileName("story", TODAY)).toBe("buddy-bench-story-2026-11-25.twee");
    expect(fileName("table-clauses", TODAY)).toBe("buddy-bench-clauses-2026-11-25.csv");
  });

  it("tells each thing that it would replace, now and then, and nothing where nothing would change", () => {
    expect(differences(SESSION, SESSION)).toEqual([]);
    const changes = differences({ profile: shipped }, { profile: withAdult(shipped, "lead", "Dr O’Neill") });
    expect(changes).toEqual([{ part: "adult.lead", now: "the head teacher", later: "Dr O’Neill" }]);
    expect(differences({ profile: shipped }, SESSION).map(({ part }) => part)).toEqual([
      "school",
      "adult.coordinator",
      "look.coordinator",
      "adult.teacher",
      "look.teacher",
      "adult.lead",
      "adult.deputy",
      "adult.adult-1",
      "uniform",
      "place.library",
      "place.mentoring-room",
      "name.mei",
      "name.leo",
      "away",
      "hidden",
      "band",
      "packs",
    ]);
  });
});
