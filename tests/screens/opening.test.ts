import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openingOf, sentencesNamedIn } from "../../tools/opening.mjs";
import { factsOf } from "../../src/screens/choose-facts.ts";
import {
  contentOf,
  isToCome,
  isWhole,
  sentencesOf,
  withOpened,
  withPack,
  withRest,
} from "../../src/screens/content.ts";
import { must } from "../../src/screens/must.ts";
import { readPack, readTexts } from "../../src/scenario/read.ts";
import type { PackFile, Texts } from "../../src/scenario/format.ts";
import { content } from "../support/first-week.ts";

const file = (name: string): unknown =>
  JSON.parse(readFileSync(`scenarios/packs/first-week/${name}.json`, "utf8"));
const whole = {
  pack: must(readPack(file("pack"), "pack")),
  texts: must(readTexts(file("text.en-GB"), "texts")),
};
const pack: PackFile = openingOf(whole.pack);
const texts: Texts = sentencesNamedIn(pack, whole.texts);
const { policy, profile, wording } = content;
const opening = contentOf({ policy: policy.file, profile, pack, texts });
const rest = { wording, ...whole };
const ids = whole.pack.scenarios.map(({ id }) => id);

describe("[issue 9] the first script's part of the first pack", () => {
  it("is its first story, with every sentence of it, and no passage of another", () => {
    expect(ids.map((id) => isToCome(opening, id))).toEqual([false, true, true, true, true, true]);
    expect(opening.stories.get("camp-rabbit")?.scenario).toEqual(
      content.stories.get("camp-rabbit")?.scenario,
    );
    const ofFirst = Object.keys(whole.texts).filter((name) => name.startsWith("camp-rabbit."));
    expect(ofFirst.filter((name) => texts[name] === undefined)).toEqual([]);
    expect(Object.keys(texts).length - ofFirst.length).toBeLessThan(20);
  });

  it("tells of each story before it is chosen just what the whole pack tells", () => {
    const told = (of: PackFile) => factsOf({ scenarios: of.scenarios, played: [], made: undefined });
    expect(told(pack)).toEqual(told(whole.pack));
    const said = (of: typeof content) =>
      told(pack).map(({ id, title, note }) => {
        const scenario = of.stories.get(id)?.scenario;
        return scenario && [title, note ?? title].map(sentencesOf(of, scenario));
      });
    expect(said(opening)).toEqual(said(content));
  });
});

describe("[issue 9] the rest", () => {
  it("makes the content whole", () => {
    const then = withRest(opening, rest);
    expect([isWhole(opening), isWhole(then)]).toEqual([false, true]);
    expect(ids.filter((id) => isToCome(then, id))).toEqual([]);
    expect([then.wording, [...then.packs], [...then.stories.keys()]]).toEqual([
      content.wording,
      [...content.packs],
      [...content.stories.keys()],
    ]);
  });

  it("stays, when a pack comes that was asked for before it", () => {
    const other = { pack: { ...whole.pack, id: "other", scenarios: [] }, texts: {} };
    const then = withOpened(withRest(opening, rest), opening, withPack(opening, other));
    expect([then.packs.has("other"), isWhole(then), ids.filter((id) => isToCome(then, id))]).toEqual([
      true,
      true,
      [],
    ]);
  });
});
