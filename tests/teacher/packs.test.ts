import { describe, expect, it } from "vitest";
import { LOOK_NAMES, PUPIL_LOOKS, type PupilLook } from "../../src/art/catalogue.ts";
import { PUPIL_NAMES, SAID_AS, SPARE } from "../../src/scenario/pupil-names.ts";
import { nextSpareName, type ToldScenario } from "../../src/scenario/spare-names.ts";
import { type Plan } from "../../src/scenario/session.ts";
import { fitsBand } from "../../src/scenario/bands.ts";
import { contentOn, packOf, withOpened, withOwn, withPolicy, withSchool } from "../../src/screens/content.ts";
import { packsBeside } from "../../src/screens/pack-switch.tsx";
import { hallOffers, SHIPPED } from "../../src/screens/shipped.ts";
import { offeredScenes, packsForPupils } from "../../src/screens/tonight.ts";
import { packFacts } from "../../src/teacher/pack-facts.ts";
import { drawQr } from "../../src/teacher/qr.ts";
import { changePacks, wholePlan, withHidden } from "../../src/teacher/school-draft.ts";
import { content } from "../support/first-week.ts";
import { library } from "../support/library.ts";
import { TODAY } from "./schools.ts";

const { profile } = library;
const withPlan = (plan: Plan) => withSchool(library, { profile, plan });
const PUPILS_PACKS = SHIPPED.filter(({ circle }) => circle === "peer").map(({ id }) => id);
const packIn = (id: string) => {
  const pack = library.packs.get(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
};

describe("[issue 6] pupils are offered exactly tonight's packs, in their order", () => {
  it("those, and the first of them to begin with", () => {
    const tonight = withPlan({ band: "all", packs: ["online", "first-week"] });
    expect(packsBeside("online", tonight).map(({ id }) => id)).toEqual(["online", "first-week"]);
    expect(packOf(tonight, undefined).id).toBe("online");
    expect(packOf(tonight, "speaking-up").id).toBe("online");
    expect(packOf(tonight, "families").id).toBe("families");
  });

  it("all of them where nobody has said so, or where a plan names none that ships", () => {
    expect(packsForPupils({ plan: undefined }).map(({ id }) => id)).toEqual(PUPILS_PACKS);
    expect(packsForPupils({ plan: { band: "all", packs: ["gone"] } }).map(({ id }) => id)).toEqual(
      PUPILS_PACKS,
    );
    expect(wholePlan(SHIPPED)).toEqual({ band: "all", packs: PUPILS_PACKS });
  });

  it("never a pack for grown-ups, even where a link names it", () => {
    const sly = withPlan({ band: "all", packs: ["families", "online"] });
    expect(packsForPupils(sly).map(({ id }) => id)).toEqual(["online"]);
  });

  it("without the scenes hidden today, which come back by themselves, in the hall too", () => {
    const hidden = withHidden(profile, TODAY, "first-week/camp-rabbit", true);
    const here = withSchool(library, { profile: hidden });
    const ids = (date: string) =>
      offeredScenes(packIn("first-week"), contentOn(here, date)).map(({ id }) => id);
    expect(ids(TODAY)).not.toContain("camp-rabbit");
    expect(ids("2026-11-26")).toContain("camp-rabbit");
    expect(hallOffers({ profile: hidden }).some(({ scene }) => scene === "first-week/camp-rabbit")).toBe(
      false,
    );
    expect(hallOffers({ profile }).some(({ scene }) => scene === "first-week/camp-rabbit")).toBe(true);
  });

  it.each([
    ["Y3-4", ["all", "Y3-4", undefined], ["Y5-6"]],
    ["Y5-6", ["all", "Y5-6", undefined], ["Y3-4"]],
    ["all", ["all", "Y3-4", "Y5-6", undefined], []],
  ] as const)("for the years of the session: %s", (band, fit, unfit) => {
    const years = (one: (typeof fit)[number] | "Y5-6") => (one === undefined ? {} : { years: one });
    expect(fit.map((one) => fitsBand(years(one), band))).toEqual(fit.map(() => true));
    expect(unfit.map((one) => fitsBand(years(one), band))).toEqual(unfit.map(() => false));
  });

  it("a pack that comes while the school is changed keeps the change", () => {
    const changed = withSchool(content, { profile: { ...profile, school: "New" } });
    const merged = withOpened(changed, content, library);
    expect([merged.profile.school, merged.packs.size, merged.stories.size]).toEqual([
      "New",
      library.packs.size,
      library.stories.size,
    ]);
  });
});

describe("[issue 6] the school's own packs while something else changes", () => {
  const pack = { ...packIn("online"), id: "own", scenarios: [] };
  const here = withOwn(content, [{ pack, review: "signed" }]);

  it("are kept when a pack that ships comes, which was asked for before they were found", () => {
    const merged = withOpened(here, content, library);
    expect(merged.own?.map(({ id }) => id)).toEqual(["own"]);
    expect([merged.packs.has("own"), merged.packs.has("online")]).toEqual([true, true]);
  });

  it("do not come back when they were taken away while another pack was on its way", () => {
    const opened = { ...here, packs: new Map([...here.packs, ["online", packIn("online")] as const]) };
    const merged = withOpened(withOwn(here, []), here, opened);
    expect([merged.own, merged.packs.has("own"), merged.packs.has("online")]).toEqual([[], false, true]);
  });

  it("[S16] count as signed no more under another policy", () => {
    const { policy, wording } = content;
    expect(withPolicy(here, { policy, wording }).own?.map(({ review }) => review)).toEqual(["awaiting"]);
  });
});

describe("[issue 6] the list of tonight's packs", () => {
  const plan: Plan = { band: "all", packs: ["a", "b", "c"] };
  const after = (pack: string, to: "on" | "off" | "up" | "down") =>
    changePacks(plan, { pack, to }).packs.join("");

  it("packs go up, down, off and on; the ends stay where they are, and the last one stays on", () => {
    expect([after("b", "up"), after("b", "down"), after("a", "up"), after("c", "down")]).toEqual([
      "bac",
      "acb",
      "abc",
      "abc",
    ]);
    expect([after("b", "off"), after("d", "on"), after("a", "on"), after("d", "up")]).toEqual([
      "ac",
      "abcd",
      "abc",
      "abc",
    ]);
    expect(changePacks({ band: "all", packs: ["a"] }, { pack: "a", to: "off" }).packs).toEqual(["a"]);
  });
});

describe("[school.md 2] a real child has a story's name: one press gives the next spare one", () => {
  const stories: readonly ToldScenario[] = PUPILS_PACKS.flatMap((id) =>
    packIn(id).scenarios.map((scenario) => ({ scenario, texts: packIn(id).texts["en-GB"] ?? {} })),
  );

  it("for every pupil of every story: said alike, nobody else's, in no sentence of any pack", () => {
    const sentences = stories.flatMap(({ texts }) => Object.values(texts)).join(" ");
    for (const look of PUPIL_LOOKS) {
      const name = nextSpareName(look, stories, {});
      expect(SPARE[SAID_AS[look]]).toContain(name);
      expect(sentences).not.toMatch(new RegExp(`\\b${name}\\b`));
      expect(Object.values(LOOK_NAMES)).not.toContain(name);
    }
  });

  it("all of them swapped one after the other never share a name, and a press more goes on and comes round", () => {
    const names: Partial<Record<PupilLook, string>> = {};
    for (const look of PUPIL_LOOKS) {
      const name = nextSpareName(look, stories, names);
      if (name !== undefined) names[look] = name;
    }
    expect(new Set(Object.values(names)).size).toBe(Object.values(names).length);
    let now: Partial<Record<PupilLook, string>> = {};
    const seen: string[] = [];
    for (let i = 0; i < 40; i++) {
      const name = nextSpareName("mei", stories, now);
      if (name === undefined) break;
      now = { mei: name };
      seen.push(name);
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen.slice(1)).toContain(seen[0]);
  });

  it("a name that a sentence says is passed over", () => {
    const [first] = SPARE.she;
    const told = stories[0];
    if (!told) throw new Error("no story");
    const saying = { ...told, texts: { ...told.texts, [told.scenario.title]: `${first} is here` } };
    expect(nextSpareName("mei", [saying], {})).not.toBe(first);
    expect(nextSpareName("mei", [], {})).toBe(first);
  });

  it("each name is on the list once, and the list is all that a profile may hold", () => {
    expect(new Set(PUPIL_NAMES).size).toBe(PUPIL_NAMES.length);
  });
});

describe("[issue 6] what a pack trains is worked out, and typed by nobody", () => {
  it("the first week: its five clauses, each in the scenes where a choice breaks it or a duty of it is met", () => {
    const facts = packFacts(
      packIn("first-week"),
      library.policy,
      packIn("first-week").texts["en-GB"] ?? {},
      true,
    );
    expect(facts.clauses.map(({ clause }) => clause)).toEqual(["PM-0", "PM-1", "PM-2", "PM-3", "PM-4"]);
    const scenes = Object.fromEntries(facts.clauses.map(({ clause, scenes: count }) => [clause, count]));
    // The limit before the telling is a duty in "Promise me first" only; being unsure is the matter of "Crying in maths".
    expect(scenes).toEqual({ "PM-0": 4, "PM-1": 3, "PM-2": 1, "PM-3": 1, "PM-4": 4 });
    expect(facts.readingAge).toBeGreaterThanOrEqual(6);
    expect(facts.readingAge).toBeLessThanOrEqual(9);
    expect(facts.screens).toBeGreaterThan(4);
  });

  it("a pack for grown-ups has no reading age", () => {
    const families = packIn("families");
    expect(
      packFacts(families, library.policy, families.texts["en-GB"] ?? {}, false).readingAge,
    ).toBeUndefined();
  });
});

describe("[issue 6] the code to scan", () => {
  it("is an image with the quiet zone that a scanner needs, and none where it would be too fine", () => {
    const svg = decodeURIComponent(drawQr("http://127.0.0.1:4173/#session=1.a.b")?.split(",")[1] ?? "");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    // The first dark module is the corner of a finder pattern, four modules in.
    expect(svg).toContain('d="M4 4h1v1h-1z');
    expect(drawQr("x".repeat(1201))).toBeUndefined();
  });
});
