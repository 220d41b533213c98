import { describe, expect, it } from "vitest";
import { openDrafts } from "../../src/records/drafts.ts";
import type { Pack } from "../../src/scenario/format.ts";
import { signed } from "../../src/scenario/review.ts";
import { packOf, withOwn, withPolicy, withSchool } from "../../src/screens/content.ts";
import { packsBeside, packsForAdults } from "../../src/screens/pack-switch.tsx";
import { playableOwn } from "../../src/screens/own-packs.ts";
import { allPacks, hallOffers } from "../../src/screens/shipped.ts";
import { packsForPupils } from "../../src/screens/tonight.ts";
import { FakeDraftStore } from "../support/fake-drafts.ts";
import { content } from "../support/first-week.ts";
import { SOUND_PACK } from "../support/packs.ts";
import { kempshott } from "../support/policies.ts";

const [gate] = SOUND_PACK.scenarios;
const school = { policy: kempshott, wording: content.wording };
const own = (change: Partial<Pack> = {}): Pack => ({ ...SOUND_PACK, ...change });

async function playable(...packs: readonly Pack[]): Promise<readonly string[]> {
  const drafts = openDrafts(new FakeDraftStore());
  for (const [i, pack] of packs.entries()) await drafts.write(`${pack.id}-${i}`, pack, undefined);
  return (await playableOwn(async () => drafts, school)).map(({ pack }) => pack.id);
}

describe("[issue 6] the school's own packs that can be played", () => {
  it("are those that the checker finds sound", async () => {
    expect(await playable(own())).toEqual(["small"]);
  });

  it("are not those that are half written: a sentence that is missing, a passage that is not there", async () => {
    const { "gate.keep": _, ...texts } = SOUND_PACK.texts["en-GB"] ?? {};
    expect(await playable(own({ texts: { "en-GB": texts } }))).toEqual([]);
    expect(await playable(own({ scenarios: gate ? [{ ...gate, start: "gone" }] : [] }))).toEqual([]);
  });

  it("are not those of which a pack or a story has an id that ships, or that another one has", async () => {
    const story = (id: string) => (gate ? [{ ...gate, id }] : []);
    expect(await playable(own({ id: "first-week" }))).toEqual([]);
    expect(await playable(own({ scenarios: story("promise-first") }))).toEqual([]);
    expect(await playable(own(), own({ version: "1.0.1" }))).toEqual(["small"]);
    expect(await playable(own(), own({ id: "other" }))).toEqual(["small"]);
    expect(await playable(own(), own({ id: "other", scenarios: story("gate-2") }))).toEqual([
      "small",
      "other",
    ]);
  });

  it("[S16] count as signed where the lead or the deputy has, and neither pack nor policy was changed since", async () => {
    const reviewIn = async (pack: Pack) => {
      const drafts = openDrafts(new FakeDraftStore());
      await drafts.write(pack.id, pack, undefined);
      return (await playableOwn(async () => drafts, school)).map(({ review }) => review);
    };
    const by = (role: "lead" | "deputy" | "coordinator") =>
      signed(own(), school, { role, date: "2026-11-29" });
    expect(await reviewIn(own())).toEqual(["awaiting"]);
    expect(await reviewIn(by("lead"))).toEqual(["signed"]);
    expect(await reviewIn(by("deputy"))).toEqual(["signed"]);
    expect(await reviewIn(by("coordinator"))).toEqual(["awaiting"]);
    expect(await reviewIn({ ...by("lead"), version: "1.0.1" })).toEqual(["awaiting"]);
  });

  it("are none where the browser keeps nothing, and nothing is thrown", async () => {
    const store = new FakeDraftStore().breakAt("entries", "SecurityError");
    expect(await playableOwn(async () => openDrafts(store), school)).toEqual([]);
  });
});

describe("[issue 6] the game with a pack of the school's own", () => {
  const scenarios = gate ? [{ ...gate, hall: true }] : [];
  const here = withOwn(content, [{ pack: own({ title: "gate.title", scenarios }), review: "awaiting" }]);
  const tonight = withSchool(here, {
    profile: here.profile,
    plan: { band: "all", packs: ["small", "first-week"] },
  });

  it("offers it to pupils where tonight's plan names it, and never by itself", () => {
    expect(packsForPupils(here).map(({ id }) => id)).not.toContain("small");
    expect(packsForPupils(tonight).map(({ id, title }) => [id, title])).toEqual([
      ["small", "At the gate"],
      ["first-week", "First week"],
    ]);
    expect(packOf(tonight, undefined).id).toBe("small");
    expect(packsBeside("small", tonight).map(({ id }) => id)).toEqual(["small", "first-week"]);
    expect(tonight.stories.get("gate")?.scenario.id).toBe("gate");
  });

  it("offers one for grown-ups to grown-ups, and its hall scenes to a hall, not yet reviewed", () => {
    const adults = withOwn(content, [{ pack: own({ circle: "families" }), review: "awaiting" }]);
    expect(packsForAdults(adults).map(({ id }) => id)).toContain("small");
    expect(hallOffers(here)).toContainEqual({
      scene: "small/gate",
      title: "At the gate",
      pack: "At the gate",
      awaiting: true,
    });
  });

  it("knows it no more when it is gone, and judges all stories anew by another policy", () => {
    const without = withOwn(tonight, []);
    expect(allPacks(without)).toEqual(allPacks(content));
    expect(without.stories.has("gate")).toBe(false);
    expect(packOf(without, "small").id).toBe("first-week");
    const other = withPolicy(tonight, { policy: kempshott, wording: content.wording });
    expect(other.policy).toBe(kempshott);
    expect(other.stories.get("gate")?.circle).toBe(kempshott.circles.get("peer"));
  });
});
