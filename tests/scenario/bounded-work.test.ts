import { describe, expect, it } from "vitest";
import { nearest, told } from "../../src/policy/diagnostic.ts";
import { checkPack } from "../../src/scenario/check.ts";
import { createReport, MOST_OF_ONE_CODE } from "../../src/scenario/report.ts";
import { slotsIn } from "../../src/scenario/texts.ts";
import { walkMemory } from "../../src/scenario/walk-memory.ts";
import { library } from "../support/library.ts";
import { longPack } from "../support/studio-packs.ts";
import { kempshott } from "../support/policies.ts";

/** Names without end; whoever compares all of them never comes back. */
function* endless(seen: { count: number }): Generator<string> {
  for (;;) yield `name-${++seen.count}`;
}

describe("[Q5, Q14] no file makes the checker work without end", () => {
  it("a misspelt name is compared with so many names, and one of thousands of letters with none", () => {
    const seen = { count: 0 };
    nearest("nmae", endless(seen));
    expect(seen.count).toBeLessThanOrEqual(1001);
    seen.count = 0;
    expect(nearest("n".repeat(5000), endless(seen))).toBeUndefined();
    expect(seen.count).toBe(0);
  });

  it("the same problem a thousand times is told two hundred times, and looked into no more often", () => {
    const report = createReport("file");
    let looked = 0;
    const suggest = () => `look ${++looked}`;
    for (let i = 0; i < 1000; i++) report.error("SC031", `/${i}`, "It is missing.", suggest);
    report.warning("SC032", "/", "It is never used.");
    expect([report.found.length, looked]).toEqual([MOST_OF_ONE_CODE + 1, MOST_OF_ONE_CODE]);
  });

  it("a pack is walked up to a bound over all of its stories, and every story beyond it is told as too large", () => {
    const pack = longPack(5, 40);
    const one = checkPack({ ...pack, scenarios: pack.scenarios.slice(0, 1) }, kempshott, "one");
    expect(one.diagnostics.filter(({ code }) => code === "SC020")).toEqual([]);
    const first = walkMemory();
    const [story] = one.stories;
    if (!story) throw new Error("it can be walked");
    const size = first.spaceOf(story).nodes.size;
    const memory = walkMemory(size + 1);
    const { diagnostics } = checkPack(pack, kempshott, "many", memory);
    expect(memory.walked()).toBe(2 * size);
    expect(diagnostics.filter(({ code }) => code === "SC020").map(({ path }) => path)).toEqual([
      "/scenarios/2",
      "/scenarios/3",
      "/scenarios/4",
    ]);
  });

  it("no pack that ships comes near the bounds", () => {
    for (const pack of library.packs.values()) {
      expect(Object.keys(pack.texts).length).toBeLessThan(10);
      for (const { cast } of pack.scenarios) expect(Object.keys(cast).length).toBeLessThanOrEqual(10);
    }
  });

  it("a slot is as long as an id; what is longer is plain text, and is told of nowhere", () => {
    expect(slotsIn(`{{${"a".repeat(40)}}} {{${"a".repeat(41)}}}`)).toEqual(["a".repeat(40)]);
  });

  it("a name from a file is told short, and turns no line round", () => {
    expect(told("a\u202eb\u0000c")).toBe("a\ufffdb\ufffdc");
    expect(told("k".repeat(9000))).toBe(`${"k".repeat(60)}…`);
    expect(told("😀".repeat(61))).toBe(`${"😀".repeat(60)}…`);
  });
});
