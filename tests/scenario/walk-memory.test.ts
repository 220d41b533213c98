import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/scenario/format.ts";
import { checkPack } from "../../src/scenario/check.ts";
import { coverageOf } from "../../src/scenario/coverage.ts";
import { walk } from "../../src/scenario/walk.ts";
import { walkMemory } from "../../src/scenario/walk-memory.ts";
import { library } from "../support/library.ts";

const { policy } = library;
const peers = [...library.packs.values()].filter(({ circle }) => circle === "peer");
const [first] = peers;
if (!first) throw new Error("there is no peer pack");
/** Every peer scenario in one pack: as much as a school would ever have open. */
const pack: Pack = {
  ...first,
  scenarios: peers.flatMap(({ scenarios }) => scenarios),
  texts: { "en-GB": Object.assign({}, ...peers.map(({ texts }) => texts["en-GB"])) },
};

/** The pack as an editor leaves it: one scenario is a new object, all others are the ones that were there. */
const edited = (at: number): Pack => ({
  ...pack,
  scenarios: pack.scenarios.map((scenario, i) =>
    i === at ? { ...scenario, passages: [...scenario.passages] } : scenario,
  ),
});

describe("a checker with a memory", () => {
  const memory = walkMemory();
  const before = checkPack(pack, policy, "all", memory);
  const inAll = memory.walked();

  it("finds what one without a memory finds, and has walked every scenario once", () => {
    expect(before.diagnostics).toEqual(checkPack(pack, policy, "all").diagnostics);
    expect(inAll).toBe(before.stories.reduce((sum, story) => sum + walk(story).nodes.size, 0));
  });

  it("walks nothing again where only words have changed", () => {
    const [key = ""] = Object.keys(pack.texts["en-GB"] ?? {});
    const words = { ...pack, texts: { "en-GB": { ...pack.texts["en-GB"], [key]: "Other words." } } };
    checkPack(words, policy, "all", memory);
    expect(memory.walked()).toBe(inAll);
  });

  it.each([0, 7, pack.scenarios.length - 1])(
    "walks only scenario %i again where that one has changed",
    (at) => {
      const start = memory.walked();
      const { stories } = checkPack(edited(at), policy, "all", memory);
      const story = stories[at];
      expect(story && memory.walked() - start).toBe(story && walk(story).nodes.size);
    },
  );

  it("lends its play spaces to the coverage", () => {
    const [circle] = policy.circles.values();
    if (!circle) throw new Error("there is no circle");
    const start = memory.walked();
    const lent = coverageOf(circle, before.stories, (story) => memory.spaceOf(story));
    expect(lent).toEqual(coverageOf(circle, before.stories));
    expect(memory.walked()).toBe(start);
  });
});
