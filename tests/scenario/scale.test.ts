import { describe, expect, it } from "vitest";
import type { Circle } from "../../src/policy/model.ts";
import { checkGraph } from "../../src/scenario/check-graph.ts";
import { checkPack } from "../../src/scenario/check.ts";
import type { Pack, Passage, Scenario } from "../../src/scenario/format.ts";
import { createReport } from "../../src/scenario/report.ts";
import { buildStory, type Story } from "../../src/scenario/stepping.ts";
import { walk } from "../../src/scenario/walk.ts";
import { walkMemory } from "../../src/scenario/walk-memory.ts";
import { circleOf, kempshott } from "../support/policies.ts";
import { branchingScenario, longPack, longScenario, talkingScenario } from "../support/studio-packs.ts";

/** A map that counts how often it is looked into. */
class Counted<K, V> extends Map<K, V> {
  looks = 0;
  override get(key: K): V | undefined {
    this.looks += 1;
    return super.get(key);
  }
}

const peer = circleOf("peer");

/** Walks a scenario, and counts the passages that were looked up for it. */
function walked(scenario: Scenario): { states: number; looks: number } {
  const passages = new Counted(scenario.passages.map((passage) => [passage.id, passage] as const));
  const story: Story = { ...buildStory(scenario, peer), passages };
  return { states: walk(story).nodes.size, looks: passages.looks };
}

describe("[issue 9] the work of the checker grows with what there is to check, and no faster", () => {
  it("every state is walked once: so many more passages, so many more states", () => {
    const [some, more] = [walked(longScenario("some", 50)), walked(longScenario("more", 200))];
    expect([some.states, more.states]).toEqual([36, 147]);
  });

  it("a talk is heard out once, however many states lead to it", () => {
    const [few, many] = [branchingScenario("few", 4, 40), branchingScenario("many", 7, 40)];
    expect([walked(few).states, walked(many).states]).toEqual([63, 321]);
    for (const scenario of [few, many])
      expect(walked(scenario).looks).toBeLessThanOrEqual(scenario.passages.length + 10);
  });

  it("a long talk is followed once by the look for circles, and a circle at its end is found", () => {
    let read = 0;
    const counted = (passage: Passage): Passage =>
      new Proxy(passage, {
        get(target, key, self) {
          if (key === "next") read += 1;
          return Reflect.get(target, key, self) as unknown;
        },
      });
    const looked = (lines: number, change: (passages: Passage[]) => void = () => undefined) => {
      const { passages, ...rest } = talkingScenario("talk", lines);
      const own = [...passages];
      change(own);
      const report = createReport("file");
      read = 0;
      checkGraph({ ...rest, passages: own.map(counted) }, "", report);
      return { read, found: report.found.map(({ code, path }) => `${code} ${path}`) };
    };
    const [some, more] = [looked(100), looked(1000)];
    expect([some.found, more.found]).toEqual([[], []]);
    expect(more.read).toBeLessThanOrEqual(10 * some.read);
    const circular = looked(5, (passages) => {
      const last = passages[4];
      if (last?.kind === "say") passages[4] = { ...last, next: "say-3" };
    });
    const inCircle = circular.found.filter((one) => one.startsWith("SC013"));
    expect(inCircle).toEqual(["SC013 /passages/3", "SC013 /passages/4"]);
  });

  it("a pack of 200 scenarios of 200 passages is walked whole, and after an edit only what changed is", () => {
    const pack = longPack(200, 200);
    const memory = walkMemory();
    const { stories } = checkPack(pack, kempshott, "large", memory);
    expect([stories.length, memory.walked()]).toEqual([200, 200 * 147]);
    const edited: Pack = {
      ...pack,
      scenarios: pack.scenarios.map((one, i) => (i === 77 ? { ...one, passages: [...one.passages] } : one)),
    };
    const again = checkPack(edited, kempshott, "large", memory);
    expect(memory.walked()).toBe(201 * 147);
    expect(again.stories.filter((story, i) => story !== stories[i])).toHaveLength(1);
  });

  it("after an edit only what changed is judged again, by the look at how blind players fare too", () => {
    let decisions = 0;
    const counted: Circle = {
      ...peer,
      get decided() {
        decisions += 1;
        return peer.decided;
      },
    };
    const policy = { ...kempshott, circles: new Map([["peer", counted]]) };
    const pack = longPack(20, 50);
    const memory = walkMemory();
    checkPack(pack, policy, "pack", memory);
    const first = decisions;
    const [changed, ...rest] = pack.scenarios;
    if (!changed) throw new Error("the pack is empty");
    checkPack({ ...pack, scenarios: [{ ...changed }, ...rest] }, policy, "pack", memory);
    expect(first).toBeGreaterThan(20);
    expect((decisions - first) * 20).toBe(first);
  });
});
