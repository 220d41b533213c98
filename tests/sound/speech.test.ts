import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAdult } from "../../src/play/picture.ts";
import { pitchOf } from "../../src/sound/speech/pitch.ts";
import { sentencesIn } from "../../src/sound/speech/sentences.ts";
import { LONGEST, piecesOf } from "../../src/sound/speech/pieces.ts";
import { usableVoices } from "../../src/sound/speech/voices.ts";
import { firstWeekTexts, stories } from "../support/first-week.ts";
import { interfaceWords } from "../support/interface-words.ts";
import { PARTS, textsOf } from "../support/language-files.ts";
import { RULES } from "../support/language-rules.ts";
import { voice } from "./fakes.ts";

describe("sentences", () => {
  it.each([
    ["Hello. How are you? Fine!", ["Hello. ", "How are you? ", "Fine!"]],
    ["“I can't promise that.” He waits.", ["“I can't promise that.” ", "He waits."]],
    ["Mr Hughes is here. Ms. Okoro too.", ["Mr Hughes is here. ", "Ms. Okoro too."]],
    ["Oh… I see. It is 3.30 now.", ["Oh… ", "I see. ", "It is 3.30 now."]],
    ["एकछिन बस। के भयो? हुन्छ।", ["एकछिन बस। ", "के भयो? ", "हुन्छ।"]],
    ["بیٹھو۔ کیا ہوا؟ “ٹھیک ہے۔” وہ چپ ہے۔", ["بیٹھو۔ ", "کیا ہوا؟ ", "“ٹھیک ہے۔” ", "وہ چپ ہے۔"]],
    ["„Tak.” Milczy.", ["„Tak.” ", "Milczy."]],
    ["No stop", ["No stop"]],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it("put together are the text, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "!", "?", "…", "”", "\n", ",") }),
        (text) => {
          expect(sentencesIn(text).join("")).toBe(text);
        },
      ),
    );
  });

  it("[C3] no piece is too long for a voice, and no word is lost or parted where there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,14}[,;]?$/), { maxLength: 80 }), (words) => {
        const sentence = words.join(" ");
        const pieces = piecesOf(sentence);
        expect(pieces.every((piece) => piece.length <= LONGEST && piece !== "")).toBe(true);
        expect(pieces.join(" ")).toBe(sentence.trim());
      }),
    );
    expect(piecesOf("x".repeat(450)).join("")).toBe("x".repeat(450));
    expect(LONGEST).toBeLessThan(200);
  });

  it("of everything that a pupil reads are said in one piece each", () => {
    const forPupils = interfaceWords.filter(([key]) => !key.startsWith("adults."));
    const all = [...Object.values(firstWeekTexts), ...forPupils.map(([, words]) => words)];
    const long = all.flatMap(sentencesIn).filter((one) => piecesOf(one).length > 1);
    expect(all.length).toBeGreaterThan(300);
    expect(long).toEqual([]);
  });
});

it.each(RULES.flatMap(({ code }) => PARTS.map((part) => [code, part] as const)))(
  "[issue 7] of everything that is read in %s (%s) no piece is too long for a voice",
  (code, part) => {
    const sentences = [...textsOf(part, code).values()].flatMap(sentencesIn);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.flatMap(piecesOf).filter((piece) => piece.length > LONGEST)).toEqual([]);
    // A mark that the parting did not know would leave two sentences in one.
    expect(sentences.filter((one) => /[।۔؟?!]["”»]?\s+\S/u.test(one.trim()))).toEqual([]);
  },
);

describe("pitch", () => {
  it("is always the same for the same one, and the story's own words have the voice's own", () => {
    const leo = { id: "mentee", adult: false };
    expect(pitchOf(leo)).toBe(pitchOf({ ...leo }));
    expect(pitchOf(undefined)).toBe(1);
  });

  it("[X15] tells mentor and mentee apart in every story, and grown-ups from children", () => {
    for (const [, { scenario }] of stories) {
      const pitches = Object.entries(scenario.cast).map(([id, { look, role }]) => ({
        role,
        adult: isAdult(look),
        pitch: pitchOf({ id, adult: isAdult(look) }),
      }));
      const pair = pitches.filter(({ role }) => role === "mentor" || role === "mentee");
      expect(new Set(pair.map(({ pitch }) => pitch)).size).toBe(2);
      for (const { adult, pitch } of pitches) expect(pitch < 1).toBe(adult);
      const adults = pitches.filter(({ adult }) => adult);
      expect(new Set(adults.map(({ pitch }) => pitch)).size).toBe(adults.length);
    }
  });

  it("of anybody is one that a voice can have", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (id, adult) => {
        const pitch = pitchOf({ id, adult });
        expect(pitch).toBeGreaterThanOrEqual(0.7);
        expect(pitch).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});

describe("[C3] the voices that may be used", () => {
  const names = (...voices: Parameters<typeof usableVoices>[0][number][]) =>
    usableVoices(voices, "en-GB").map(({ name }) => name);

  it("are the device's own, British ones first, in any spelling of the language", () => {
    expect(
      names(
        voice("Samantha", "en-US"),
        voice("Far", "en-GB", false),
        voice("Thomas", "fr-FR"),
        voice("Android", "en_GB"),
        voice("Daniel", "en-gb"),
      ),
    ).toEqual(["Android", "Daniel", "Samantha"]);
  });

  it("are none where the browser does not say that they are its own", () => {
    const unsaid = { name: "Odd", lang: "en-GB", voiceURI: "odd" };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an old browser's voice lacks the mark
    expect(names(unsaid as ReturnType<typeof voice>)).toEqual([]);
  });

  it("are not the joke voices of a device, unless it has no others", () => {
    expect(names(voice("Bad News", "en-US"), voice("Karen", "en-AU"))).toEqual(["Karen"]);
    expect(names(voice("Zarvox", "en-US"))).toEqual(["Zarvox"]);
  });

  it("are at most six, so that a child can choose", () => {
    expect(names(...Array.from({ length: 30 }, (_, i) => voice(`Voice ${i}`)))).toHaveLength(6);
  });
});
