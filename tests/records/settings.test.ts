import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/locale/languages.ts";
import {
  DEFAULT_SETTINGS,
  FONTS,
  forNextPlayer,
  LOUDNESSES,
  SPEEDS,
  TEXT_SIZES,
  writeSettings,
  type Settings,
} from "../../src/records/settings.ts";
import { readSettings } from "../../src/records/read-settings.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";

const shelfWith = (value: unknown) => {
  const shelf = openShelf(freshStores());
  shelf.write("settings", value);
  return shelf;
};

/** Sound settings that differ from the defaults, so that taking a damaged one as it is would be seen. */
const LARGE: Settings = { ...DEFAULT_SETTINGS, textSize: 2, contrast: "high" };

describe("settings", () => {
  it("are the defaults on a fresh device: nothing moves that the device would not move", () => {
    expect(readSettings(openShelf(freshStores()))).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toEqual({
      textSize: 1,
      font: "andika",
      contrast: "standard",
      motion: "device",
      shortcuts: true,
      scan: 0,
      language: null,
      englishBeside: false,
      sound: {
        mute: false,
        speech: "normal",
        effects: "normal",
        music: "off",
        captions: true,
        readItself: false,
        voice: null,
        speed: "steady",
      },
    });
  });

  const choices: Settings[] = TEXT_SIZES.flatMap((textSize) =>
    FONTS.map(
      (font) =>
        ({
          ...DEFAULT_SETTINGS,
          textSize,
          font,
          contrast: "high",
          motion: "reduced",
          shortcuts: false,
        }) as const,
    ),
  );
  it.each(choices)("[X12] are remembered: $textSize, $font", (settings) => {
    const stores = freshStores();
    writeSettings(openShelf(stores), settings);
    expect(readSettings(openShelf(stores))).toEqual(settings);
  });

  const { sound } = DEFAULT_SETTINGS;
  const sounds: Settings["sound"][] = LOUDNESSES.flatMap((loudness, i) =>
    SPEEDS.map((speed) => ({
      mute: i % 2 === 0,
      speech: loudness,
      effects: LOUDNESSES[(i + 1) % 4] ?? "off",
      music: LOUDNESSES[(i + 2) % 4] ?? "off",
      captions: i % 2 === 1,
      readItself: i % 2 === 0,
      voice: i === 0 ? null : "com.apple.voice.compact.en-GB.Daniel",
      speed,
    })),
  );
  it.each(sounds)("[X15] of sound are remembered: speech $speech, $speed", (chosen) => {
    const stores = freshStores();
    writeSettings(openShelf(stores), { ...DEFAULT_SETTINGS, sound: chosen });
    expect(readSettings(openShelf(stores))).toEqual({ ...DEFAULT_SETTINGS, sound: chosen });
  });

  it("kept before there was any sound are read, and sound is as at first", () => {
    const before = {
      textSize: 2,
      font: "opendyslexic",
      contrast: "high",
      motion: "reduced",
      shortcuts: false,
    } as const;
    expect(readSettings(shelfWith(before))).toEqual({
      ...before,
      scan: 0,
      sound,
      language: null,
      englishBeside: false,
    });
  });

  it("kept before there were languages are in English", () => {
    const { language, englishBeside, ...before } = LARGE;
    expect([language, englishBeside]).toEqual([null, false]);
    expect(readSettings(shelfWith(before))).toEqual(LARGE);
  });

  it("[issue 7] of language are remembered, and a language that is not there any more is English", () => {
    const stores = freshStores();
    const polish: Settings = { ...LARGE, language: "pl", englishBeside: true };
    writeSettings(openShelf(stores), polish);
    expect(readSettings(openShelf(stores))).toEqual(polish);
    expect(languageOf("tlh").code).toBe("en-GB");
  });

  it("[issue 7] the next player begins in the device's own language; all else stays", () => {
    expect(forNextPlayer({ ...LARGE, language: "ur", englishBeside: true })).toEqual(LARGE);
  });

  it("[X12] letters can be made twice as large", () => {
    expect(Math.max(...TEXT_SIZES)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ["a key that nobody named", { ...LARGE, name: "Leo" }],
    ["a key missing", { textSize: 2, font: "andika", contrast: "high", motion: "device" }],
    ["a size that is not offered", { ...LARGE, textSize: 40 }],
    ["a size as text", { ...LARGE, textSize: "2" }],
    ["a font that is not offered", { ...LARGE, font: "Comic Sans" }],
    ["a contrast that is not offered", { ...LARGE, contrast: "none" }],
    ["a movement that is not offered", { ...LARGE, motion: "more" }],
    ["shortcuts that are neither on nor off", { ...LARGE, shortcuts: 1 }],
    ["a language that is no name", { ...LARGE, language: 7 }],
    ["a language longer than any", { ...LARGE, language: "x".repeat(36) }],
    ["a list", [LARGE]],
    ["nothing", null],
    ["a number", 7],
  ])("[Q11, P8] are the defaults where what was kept has %s", (_, value) => {
    expect(readSettings(shelfWith(value))).toEqual(DEFAULT_SETTINGS);
  });

  it("[Q11] are the defaults where the browser refuses, and those chosen last as long as the page", () => {
    const stores = freshStores();
    stores.local.breakAt("getItem", "SecurityError").breakAt("setItem", "QuotaExceededError");
    const shelf = openShelf(stores);
    expect(readSettings(shelf)).toEqual(DEFAULT_SETTINGS);
    writeSettings(shelf, { ...DEFAULT_SETTINGS, textSize: 2 });
    expect(readSettings(shelf).textSize).toBe(2);
  });
});
