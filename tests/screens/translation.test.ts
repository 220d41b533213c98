import { describe, expect, it } from "vitest";
import shippedWording from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { LANGUAGES, ENGLISH } from "../../src/locale/languages.ts";
import { loadWords } from "../../src/locale/words.ts";
import { readTranslation } from "../../src/screens/read-translation.ts";
import { inEnglish, textOf } from "../../src/ui/said.ts";
import { clauseOf } from "../../src/ui/wording.ts";
import { readWording } from "../../src/ui/read-wording.ts";
import { content, firstPack, FIRST_WEEK, sentence, storyOf } from "../support/first-week.ts";
import { library } from "../support/library.ts";
import { textKeys } from "../../src/scenario/check-texts.ts";
import { DEFAULT_SETTINGS } from "../../src/records/settings.ts";
import { textsOf } from "../support/language-files.ts";

const OTHERS = LANGUAGES.filter(({ code }) => code !== ENGLISH.code).map(({ code }) => code);
const english = { words: await loadWords(), wording: content.wording };

const toldIn = async (code: string, englishBeside = false) => {
  const translation = await readTranslation(code);
  const told = {
    words: translation.words,
    english,
    settings: { ...DEFAULT_SETTINGS, language: code, englishBeside },
  };
  return { translation, told };
};
const keysOf = (id: string) => textKeys(storyOf(id).scenario, "").map(({ key }) => key);

describe.each(OTHERS)("[issue 7] stories in %s", (code) => {
  it("are all there, with their names filled in: no key and no slot reaches the page", async () => {
    const { translation, told } = await toldIn(code);
    expect(translation.has(firstPack)).toBe(true);
    for (const id of FIRST_WEEK) {
      const say = translation.sentencesOf(content, storyOf(id).scenario, told);
      for (const key of keysOf(id)) {
        const said = say(key);
        expect(typeof said).toBe("string");
        expect(textOf(said)).not.toMatch(/[{}]|^[a-z-]+\.[a-z.-]+$/);
      }
    }
  });

  it("stand beside their English, each sentence by itself, where a pupil asked for it", async () => {
    const { translation, told } = await toldIn(code, true);
    for (const id of FIRST_WEEK) {
      const story = storyOf(id);
      const say = translation.sentencesOf(content, story.scenario, told);
      for (const key of keysOf(id))
        expect(say(key)).toMatchObject({ language: code, english: sentence(story, key) });
    }
  });

  it("[X21] a content note has English beside it unasked", async () => {
    const { translation, told } = await toldIn(code);
    const { scenario } = storyOf("promise-first");
    const say = translation.sentencesOf(content, scenario, told);
    expect(say(scenario.note ?? "", true)).toMatchObject({
      english: sentence(storyOf("promise-first"), scenario.note ?? ""),
    });
  });

  it("of another pack are in English, and say so", async () => {
    const { translation, told } = await toldIn(code);
    const pack = library.packs.get("online");
    const scenario = pack?.scenarios[0];
    if (!pack || !scenario) throw new Error("the pack online ships with a story");
    expect(translation.has(pack)).toBe(false);
    const said = translation.sentencesOf(library, scenario, told)(scenario.title);
    expect(said).toEqual(inEnglish(textOf(said)));
    expect(translation.titleOf(pack, told)).toEqual(inEnglish("Online"));
  });

  it("a sentence that is missing is said in English", async () => {
    const { translation, told } = await toldIn(code);
    const { scenario } = storyOf("promise-first");
    expect(translation.sentencesOf(content, scenario, told)("no-such-key")).toEqual(inEnglish("no-such-key"));
  });

  it("a school's own pack is told in the language where the school has written it", async () => {
    const { translation, told } = await toldIn(code);
    const own = {
      ...firstPack,
      id: "own",
      texts: { ...firstPack.texts, [code]: { [firstPack.title ?? ""]: "X" } },
    };
    expect(translation.has(own)).toBe(true);
    expect(translation.titleOf(own, told)).toBe("X");
  });
});

describe.each(OTHERS)("[issue 7] the policy in %s", (code) => {
  const shipped = readWording(shippedWording);

  it("is worded as it has been translated", async () => {
    const { translation } = await toldIn(code);
    const worded = translation.wordingOf(shipped, shipped);
    expect(clauseOf(worded, "PM-1").child).toBe(textsOf("policy", code).get("clauses.PM-1.child"));
  });

  it("keeps a school's own words: a translation of others would say what the school does not", async () => {
    const { translation } = await toldIn(code);
    const pm1 = clauseOf(shipped, "PM-1");
    const own = {
      ...shipped,
      clauses: { ...shipped.clauses, "PM-1": { ...pm1, child: "Not safe? Tell Mr Hughes." } },
    };
    const worded = clauseOf(translation.wordingOf(own, shipped), "PM-1");
    expect(worded.child).toBe("Not safe? Tell Mr Hughes.");
    expect(worded.title).toBe(textsOf("policy", code).get("clauses.PM-1.title"));
  });
});

it("a language that is not there is refused", async () => {
  await expect(readTranslation("xx")).rejects.toThrow("xx");
});
