import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_EDITS } from "../../src/policy/school-edits.ts";
import { writeBundle } from "../../src/scenario/bundle.ts";
import { checkPack } from "../../src/scenario/check.ts";
import type { Pack } from "../../src/scenario/format.ts";
import { policyChanges } from "../../src/teacher/files/policy-changes.ts";
import type { RuleEdit, SchoolEdits } from "../../src/policy/school-edits.ts";
import { readFile, type GoodPart } from "../../src/teacher/files/read-file.ts";
import { howsFor, standingOf, takenFrom, type Here, type How } from "../../src/teacher/files/take.ts";
import { library } from "../support/library.ts";
import { SOUND_PACK } from "../support/packs.ts";
import { kempshott, kempshottFile } from "../support/policies.ts";
import { REEDS, SESSION } from "./schools.ts";

const NO_CHANGES = NO_EDITS(kempshottFile);
const shipped = {
  packIds: [...library.packs.keys()],
  sceneIds: [...library.packs.values()].flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
};
const EMPTY: Here = {
  school: { profile: { ...REEDS, school: "Another" }, plan: { band: "all", packs: ["first-week"] } },
  policy: NO_CHANGES,
  packs: [],
};
const titled: Pack = {
  ...SOUND_PACK,
  title: "small.title",
  texts: { "en-GB": { ...SOUND_PACK.texts["en-GB"], "small.title": "Small" }, pl: { "small.title": "Mały" } },
};
const packPart = (pack: Pack): GoodPart => ({ part: "pack", pack, whole: true, toDo: [] });
const take = (parts: readonly GoodPart[], hows: readonly How[], here: Here = EMPTY) =>
  takenFrom(parts, new Map(parts.map((part, i) => [part, hows[i] ?? "leave"])), here, shipped);

describe("[issue 6, files] what would be replaced or added is known before anything changes", () => {
  it("a pack is new, just the same, another one of its name, or one that comes with the game", () => {
    const [first] = library.packs.values();
    if (!first) throw new Error("no pack ships");
    const here = { ...EMPTY, packs: [SOUND_PACK] };
    const standings = [
      standingOf(packPart(SOUND_PACK), EMPTY, shipped),
      standingOf(packPart({ ...SOUND_PACK }), here, shipped),
      standingOf(packPart({ ...SOUND_PACK, version: "1.0.1" }), here, shipped),
      standingOf(packPart(first), EMPTY, shipped),
    ];
    expect(standings).toEqual(["new", "same", "differs", "ships"]);
  });

  it("a school, a plan and a policy replace, unless they are just what is here", () => {
    const parts: readonly GoodPart[] = [
      { part: "school", profile: REEDS },
      { part: "plan", plan: SESSION.plan },
      { part: "policy", edits: { ...NO_CHANGES, settings: { "limit-at-start-meets-warning": true } } },
    ];
    expect(parts.map((part) => standingOf(part, EMPTY, shipped))).toEqual(["differs", "differs", "differs"]);
    const there = { ...EMPTY, school: SESSION, policy: NO_CHANGES };
    const same: readonly GoodPart[] = [
      { part: "school", profile: { ...REEDS } },
      { part: "plan", plan: { ...SESSION.plan } },
      { part: "policy", edits: { ...NO_CHANGES } },
    ];
    expect(same.map((part) => standingOf(part, there, shipped))).toEqual(["same", "same", "same"]);
  });

  it("keeping both is offered before replacing, and a pack that ships is never replaced", () => {
    const part = packPart(SOUND_PACK);
    expect(howsFor(part, "differs")).toEqual(["both", "replace", "leave"]);
    expect(howsFor(part, "ships")).toEqual(["both", "leave"]);
    expect(howsFor(part, "new")).toEqual(["take", "leave"]);
    expect(howsFor(part, "same")).toEqual([]);
  });
});

describe("[issue 6, files] what is chosen is taken at once", () => {
  it("nothing chosen is nothing taken", () => {
    expect(take([packPart(SOUND_PACK), { part: "school", profile: REEDS }], ["leave", "leave"])).toEqual({});
  });

  it("everything comes back where everything was cleared, with the ids it had", () => {
    const file = readFile(
      writeBundle({
        school: REEDS,
        plan: { band: "Y5-6", packs: ["small"] },
        policy: NO_CHANGES,
        packs: [titled],
      }),
      kempshottFile,
    );
    if (file.kind === "refused") throw new Error("it is a bundle");
    const taken = take(file.good, ["replace", "replace", "replace", "take"]);
    expect(taken).toEqual({
      school: { profile: REEDS, plan: { band: "Y5-6", packs: ["small"] } },
      policy: JSON.parse(JSON.stringify(NO_CHANGES)),
      packs: [{ pack: titled, instead: undefined }],
    });
  });

  it("a school alone leaves the plan, and a plan alone leaves the school", () => {
    const parts: readonly GoodPart[] = [
      { part: "school", profile: REEDS },
      { part: "plan", plan: SESSION.plan },
    ];
    expect(take(parts, ["replace", "leave"]).school).toEqual({ profile: REEDS, plan: EMPTY.school.plan });
    expect(take(parts, ["leave", "replace"]).school).toEqual({
      profile: EMPTY.school.profile,
      plan: SESSION.plan,
    });
  });

  it("a pack that replaces keeps its id and its scenes' ids", () => {
    const mine = { ...titled, version: "0.9.0" };
    const taken = take([packPart(titled)], ["replace"], { ...EMPTY, packs: [mine] });
    expect(taken.packs).toEqual([{ pack: titled, instead: "small" }]);
  });

  it("a pack that is kept beside mine gets an id, a number behind its title, and scenes of its own", () => {
    const twin: Pack = {
      ...titled,
      scenarios: titled.scenarios.flatMap((one) => [
        { ...one, twin: { scenario: "fence", differs: "hello" } },
        { ...one, id: "fence", twin: { scenario: "gate", differs: "hello" } },
      ]),
    };
    const [one] = take([packPart(twin)], ["both"], { ...EMPTY, packs: [titled] }).packs ?? [];
    expect(one?.instead).toBeUndefined();
    expect(one?.pack.id).toBe("small-2");
    expect(one?.pack.scenarios.map(({ id, twin: other }) => [id, other?.scenario])).toEqual([
      ["gate-2", "fence"],
      ["fence", "gate-2"],
    ]);
    expect(one?.pack.texts["en-GB"]?.["small.title"]).toBe("Small (2)");
    expect(one?.pack.texts["pl"]?.["small.title"]).toBe("Mały (2)");
  });

  it("a plan of the same file names a pack by the id that it has here", () => {
    const parts: readonly GoodPart[] = [
      { part: "plan", plan: { band: "all", packs: ["small", "first-week"] } },
      packPart(titled),
    ];
    const taken = take(parts, ["replace", "both"], { ...EMPTY, packs: [{ ...titled, version: "0.9.0" }] });
    expect(taken.school?.plan.packs).toEqual(["small-2", "first-week"]);
  });

  it("[content.ts] whatever is taken, no two packs and no two scenes have one id, and what was sound stays sound", () => {
    const some = [...library.packs.values()].slice(0, 3);
    // Numbers are drawn, so that a counterexample can be read.
    const own = [SOUND_PACK, titled, ...some, { ...some[0], id: "own" }].filter(
      (pack): pack is Pack => "texts" in pack,
    );
    fc.assert(
      fc.property(
        fc.subarray([...own.keys()], { minLength: 1 }),
        fc.boolean(),
        fc.array(fc.constantFrom<How>("leave", "take", "replace", "both"), { minLength: 6, maxLength: 6 }),
        (numbers, isHere, hows) => {
          const packs = numbers.flatMap((number) => own[number] ?? []);
          const here = { ...EMPTY, packs: isHere ? [SOUND_PACK] : [] };
          const taken = take(packs.map(packPart), hows, here).packs ?? [];
          const gone = new Set(taken.map(({ instead }) => instead));
          const all = [...here.packs.filter(({ id }) => !gone.has(id)), ...taken.map(({ pack }) => pack)];
          const ids = [...shipped.packIds, ...all.map(({ id }) => id)];
          const scenes = [
            ...shipped.sceneIds,
            ...all.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
          ];
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(scenes).size).toBe(scenes.length);
        },
      ),
      { numRuns: 300 },
    );
    const [copy] = take([packPart(some[0] ?? SOUND_PACK)], ["both"]).packs ?? [];
    const found = copy ? checkPack(copy.pack, kempshott, "copy").diagnostics : [];
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("[issue 6, files] what a policy's file would change is told part by part", () => {
  it("nothing between two that are the same", () => {
    expect(policyChanges(NO_CHANGES, { ...NO_CHANGES, settings: { ...NO_CHANGES.settings } })).toEqual([]);
  });

  const later: SchoolEdits = {
    ...NO_CHANGES,
    settings: { "limit-at-start-meets-warning": true },
    rules: [{ kind: "exception-value", circle: "peer", exception: "harm", value: "must-tell" }],
    wording: { clauses: { "PM-1": { child: "Keep it." } }, roles: { lead: "The lead" } },
    readings: { "PM-2": "confirmed" },
    linked: ["bullying"],
    about: {
      version: "2.0.0",
      next: "2027-01-31",
      reviewedBy: { role: "governors", date: "2026-11-20" },
      changes: ["a", "b"],
    },
  };

  it("the setting, each rule, each sentence, readings, linked policies, version, review and notes", () => {
    expect(policyChanges(NO_CHANGES, later).map(({ part, later: value }) => [part, value])).toEqual([
      ["setting", true],
      ["rule", true],
      ["words", "Keep it."],
      ["words", "The lead"],
      ["reading", "confirmed"],
      ["linked", ["bullying"]],
      ["version", "2.0.0"],
      ["next", "2027-01-31"],
      ["review", { role: "governors", date: "2026-11-20" }],
      ["notes", ["a", "b"]],
    ]);
  });

  it("what goes is told as what comes: the same parts, the other way round", () => {
    const coming = policyChanges(NO_CHANGES, later);
    const going = policyChanges(later, NO_CHANGES);
    expect(going.map(({ part, now }) => [part, now])).toEqual(
      coming.map(({ part, later: value }) => [part, value]),
    );
  });

  it("a rule that both have is no change, also where the two list them in another order", () => {
    const [one] = later.rules;
    const other: RuleEdit = { kind: "deadline", circle: "peer", duty: "tell", deadline: "this-choice" };
    if (!one) throw new Error("a rule is needed");
    const both = { ...NO_CHANGES, rules: [one, other] };
    expect(policyChanges(both, { ...NO_CHANGES, rules: [other, one] })).toEqual([]);
    expect(policyChanges(both, { ...NO_CHANGES, rules: [one] })).toEqual([
      { part: "rule", edit: other, now: true, later: undefined },
    ]);
  });
});
