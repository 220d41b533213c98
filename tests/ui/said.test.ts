import { describe, expect, it } from "vitest";
import { isolated } from "../../src/locale/isolate.ts";
import { pairing } from "../../src/ui/said.ts";
import { asSentence, listOf } from "../../src/ui/said-marks.ts";

const polish = { language: "pl" };
const urdu = { language: "ur" };
const pairIn = (language: string, englishBeside: boolean) =>
  pairing({ words: { language }, english: {}, settings: { englishBeside } });

describe("[issue 7] words in two languages", () => {
  it("are the page's alone where nobody asked for English", () => {
    expect(pairIn("pl", false)("Tak.", "Yes.")).toBe("Tak.");
  });

  it("have English beside them where a pupil asked for it", () => {
    expect(pairIn("pl", true)("Tak.", "Yes.")).toEqual({ text: "Tak.", language: "pl", english: "Yes." });
  });

  it("[X21] have English beside them in a draft, whatever was asked, where they keep a child safe", () => {
    expect(pairIn("ur", false)("ہاں۔", "Yes.", true)).toEqual({
      text: "ہاں۔",
      language: "ur",
      english: "Yes.",
    });
  });

  it("[X17] that are missing are said in English, marked as English, and once only", () => {
    expect(pairIn("pl", true)("Yes.", "Yes.", true)).toEqual({ text: "Yes.", language: "en-GB" });
    expect(pairIn("ur", true)(`${isolated("Amara")} says yes.`, "Amara says yes.")).toEqual({
      text: "Amara says yes.",
      language: "en-GB",
    });
  });

  it("are plain English on an English page, whatever the settings say", () => {
    const pair = pairing({ words: { language: "en-GB" }, settings: { englishBeside: true } });
    expect(pair("Yes.", "Yes.", true)).toBe("Yes.");
  });
});

describe("[issue 7] marks that the code sets", () => {
  it.each([
    ["ktoś płacze", polish, "Ktoś płacze."],
    ["कोही रुन्छ", { language: "ne" }, "कोही रुन्छ।"],
    ["کوئی رو رہا ہے", urdu, "کوئی رو رہا ہے۔"],
    ["someone cries", { language: "en-GB" }, "Someone cries."],
  ])("a sentence ends as its language ends it: %s", (text, words, whole) => {
    expect(asSentence(text, words)).toBe(whole);
  });

  it("the English beside ends as English does, and so does English in its place", () => {
    expect(asSentence({ text: "کوئی", language: "ur", english: "someone" }, urdu)).toEqual({
      text: "کوئی۔",
      language: "ur",
      english: "Someone.",
    });
    expect(asSentence({ text: "someone", language: "en-GB" }, urdu)).toMatchObject({ text: "Someone." });
  });

  it("a row is parted as its language parts it", () => {
    expect(listOf(["الف", "ب"], urdu)).toBe("الف، ب");
    expect(listOf(["a", "b"], polish)).toBe("a, b");
    expect(listOf([], polish)).toBe("");
    expect(
      listOf(
        [
          { text: "a", language: "pl", english: "x" },
          { text: "b", language: "pl", english: "y" },
        ],
        polish,
      ),
    ).toEqual({ text: "a, b", language: "pl", english: "x, y" });
    expect(
      listOf(
        [
          { text: "x", language: "en-GB" },
          { text: "y", language: "en-GB" },
        ],
        urdu,
      ),
    ).toMatchObject({ text: "x, y", language: "en-GB" });
  });
});

describe("[X22] a value in a text that runs from right to left", () => {
  it("is kept by itself where it has Latin letters, and only once", () => {
    expect(isolated("Ms Okoro")).toBe("\u2068Ms Okoro\u2069");
    expect(isolated(3)).toBe("3");
    expect(isolated("نجی")).toBe("نجی");
    const row = `${isolated("Ms Okoro")}، ${isolated("Mr Hughes")}`;
    expect(isolated(row)).toBe(row);
  });
});
