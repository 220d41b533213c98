import { addRooms } from "../../src/locale/words.ts";
import { describe, expect, it } from "vitest";
import { ENGLISH, LANGUAGES, languageOf } from "../../src/locale/languages.ts";
import { loadWordsIn } from "../../src/locale/words-in.ts";
import { englishOf, keysTwice, PARTS, sourceOf, textsOf } from "../support/language-files.ts";
import { keyFaults, keysFor, RULES, textFaults, wordsIn } from "../support/language-rules.ts";

const OTHERS = LANGUAGES.filter(({ code }) => code !== ENGLISH.code);
const cases = RULES.flatMap((rules) => PARTS.map((part) => ({ code: rules.code, part, rules })));

it("[issue 7] each language has its rules here", () => {
  expect(RULES.map(({ code }) => code)).toEqual(OTHERS.map(({ code }) => code));
});

describe.each(cases)("[issue 7] complete: $code, $part", ({ code, part, rules }) => {
  const english = englishOf(part);
  const texts = textsOf(part, code);
  const wanted = keysFor(english, code);

  it("has every text of the English, the plurals of its own grammar, and no other, none twice", () => {
    expect(texts.size).toBeGreaterThan(200);
    expect(keyFaults(texts, english, code)).toEqual([]);
    expect(keysTwice(sourceOf(part, code))).toEqual([]);
  });

  it("has nothing hidden, foreign, left in English or too long; the same slots, ends and numbers; private is never secret", () => {
    const faults = [...texts].flatMap(([key, text]) =>
      textFaults(rules, part, key, text, wanted.get(key) ?? "").map((what) => `${key} ${what}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(OTHERS)("[issue 7] the words in $code", ({ code, direction, draft }) => {
  it("[X21] are a draft until somebody who speaks it has signed", () => {
    expect(draft).toBe(true);
  });

  it("are loaded with their direction, and say English where they have nothing", async () => {
    const words = await loadWordsIn(code);
    expect([words.language, words.direction]).toEqual([code, direction]);
    expect(words.t("common.back")).toBe(textsOf("interface", code).get("common.back"));
    await addRooms();
    expect(words.t("adults.title")).toMatch(/^[A-Z][a-z]/);
  });

  it("count by their own grammar: no number is without its form", async () => {
    const { t } = await loadWordsIn(code);
    const texts = textsOf("interface", code);
    const forms = new Intl.PluralRules(code);
    for (const count of [0, 1, 2, 5, 21, 22, 100]) {
      const form = texts.get(`scene.progress_${forms.select(count)}`);
      expect(t("scene.progress", { count })).toBe(form?.replace("{{count}}", String(count)));
    }
  });

  it("[P11] stopping is offered in as few words as carrying on", () => {
    const texts = textsOf("interface", code);
    const [stop = "", back = ""] = [texts.get("break.stop"), texts.get("break.back")];
    expect(wordsIn(stop)).toBeLessThanOrEqual(wordsIn(back));
  });

  it("[S9] Childline's number is the same, and stands where it runs from left to right", () => {
    const texts = textsOf("interface", code);
    expect(texts.get("help.childlineNumber")).toBe("0800 1111");
    // After a word in Latin letters the number keeps its order (measured in Chromium).
    expect(texts.get("error.help")).toContain("Childline: 0800 1111");
    expect(texts.get("help.nowText")).toContain("999");
  });
});

it("a name in Latin letters keeps its own direction in a text that runs from right to left, and its brackets stay text", async () => {
  const { t } = await loadWordsIn("ur");
  expect(t("note.mentor", { mentor: "Amara" })).toContain("\u2068Amara\u2069");
  expect(t("note.mentor", { mentor: "<b>A & B</b>" })).toContain("\u2068<b>A & B</b>\u2069");
  expect(t("scene.progress", { count: 3 })).not.toContain("\u2068");
});

it("a language that is not there is English", () => {
  expect(["xx", "", null].map((code) => languageOf(code).code)).toEqual(["en-GB", "en-GB", "en-GB"]);
});

it("a language without words is refused", async () => {
  await expect(loadWordsIn("xx")).rejects.toThrow("xx");
});

describe("these rules can fail", () => {
  const [polish, nepali, urdu] = RULES;
  if (!polish || !nepali || !urdu) throw new Error("three languages have rules");

  it.each([
    [polish, "a.b", " Tak.", "Yes.", "loose spaces"],
    [polish, "a.b", "Ta\u0328k.", "Yes.", "not NFC"],
    [polish, "a.b", "Tak\u200e.", "Yes.", "hidden"],
    [polish, "a.b", "To {{mentee}}.", "It is {{mentor}}.", "slots"],
    [polish, "a.b", "To {x}.", "It.", "loose brace"],
    [polish, "a.b", "Tak <b>.", "Yes.", "markup"],
    [polish, "a.b", "Tak – nie.", "Yes, no.", "long dash"],
    [polish, "a.b", "Some words.", "Some words.", "not translated"],
    [polish, "help.nowText", "Zadzwoń: 998.", "Call 999.", "number to call"],
    [polish, "a.b", "Tak", "Yes.", "ends as"],
    [polish, "a.b", "To sekret.", "It is private.", "secret"],
    [polish, "a.b", "To prywatne.", "It is a secret.", "secret"],
    [polish, "a.b", "Так.", "Yes.", "another script"],
    [polish, "a.b", "a ".repeat(15).trim(), "b", "15 words"],
    [nepali, "a.b", "हो yes।", "Yes.", "Latin letters"],
    [nepali, "a.b", "हो.", "Yes.", "another language"],
    [urdu, "a.b", "ہاں, جی۔", "Yes, yes.", "another language"],
    [urdu, "a.b", "هاں۔", "Yes.", "another language"],
    [urdu, "a.b", "हो۔", "Yes.", "another script"],
  ] as const)("%#: %s", (rules, key, text, english, what) => {
    expect(textFaults(rules, "interface", key, text, english).join()).toContain(what);
  });

  it("a key that is missing, one too many, one that stands twice", () => {
    const english = new Map([
      ["a_one", "{{count}} story"],
      ["a_other", "{{count}} stories"],
      ["b", "Yes"],
    ]);
    expect(keyFaults(new Map([["a_one", "x"]]), english, "pl")).toEqual([
      "a_few is missing",
      "a_many is missing",
      "a_other is missing",
      "b is missing",
    ]);
    expect(keyFaults(new Map([["c", "x"]]), new Map(), "pl")).toEqual(["c is not in the English"]);
    expect(keysTwice('{\n  "a": "1",\n  "b": {\n    "a": "2",\n    "a": "3"\n  }\n}')).toEqual(["a"]);
  });
});
