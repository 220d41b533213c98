import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../assets/sounds/sounds.json" with { type: "json" };
import { AMBIENCES, CAPTIONED, EFFECTS, MUSIC } from "../../src/sound/names.ts";
import { hashOfSources, MADE_FROM, sha256 } from "../../tools/sounds/hash.mjs";
import { hertz } from "../../tools/sounds/notes.mjs";
import { interfaceWords } from "../support/interface-words.ts";

const FOLDER = "assets/sounds";
const CHOICES = ["choose-1", "choose-2", "choose-3", "choose-4"] as const;
const FORMATS = ["webm", "mp3"] as const;
const files = Object.entries(manifest.files);
const sizeOf = (name: string) => statSync(path.join(FOLDER, name)).size;

describe("the sounds that are checked in", () => {
  it("were made from the notes as they are: else run `npm run sounds`", () => {
    expect(manifest.madeFrom).toBe(hashOfSources());
  });

  it("are those of the manifest, to the byte", () => {
    for (const [name, formats] of files) {
      for (const format of FORMATS) {
        const bytes = readFileSync(path.join(FOLDER, `${name}.${format}`));
        expect([bytes.length, sha256(bytes)]).toEqual([formats[format].bytes, formats[format].sha256]);
      }
    }
  });

  it("the fingerprint changes with any note, and not with the ends of lines", () => {
    expect(MADE_FROM).toContain("notes.mjs");
    expect(sha256("A4")).not.toBe(sha256("B4"));
    expect(hertz("A4")).toBe(440);
  });

  it("are all there, in both formats, and nothing else is", () => {
    const wanted = ["effects", ...MUSIC, ...AMBIENCES].flatMap((name) =>
      FORMATS.map((format) => `${name}.${format}`),
    );
    const audio = readdirSync(FOLDER).filter((name) => /\.(webm|mp3|wav|ogg|m4a)$/.test(name));
    expect(audio.sort()).toEqual(wanted.sort());
    expect(Object.keys(manifest.effects).sort()).toEqual([...EFFECTS].sort());
    expect(Object.keys(manifest.loops).sort()).toEqual([...MUSIC, ...AMBIENCES].sort());
  });

  it("are small: 2.4 MB in all, the effects 150 kB a format", () => {
    const all = readdirSync(FOLDER).reduce((sum, name) => sum + sizeOf(name), 0);
    expect(all).toBeLessThanOrEqual(2_400_000);
    for (const format of FORMATS) expect(sizeOf(`effects.${format}`)).toBeLessThanOrEqual(150_000);
  });

  it("do not lie over one another in their file", () => {
    const places = Object.values(manifest.effects).sort((one, other) => one.at - other.at);
    for (const [i, place] of places.entries()) {
      const before = places[i - 1];
      expect(place.at).toBeGreaterThanOrEqual(before ? before.at + before.for + 100 : 100);
    }
  });
});

describe("how loud they are, as measured when they were made", () => {
  const { effects, loops } = manifest;
  const all = Object.values({ ...effects, ...loops });

  it("no true peak is over -3 dBTP, and no effect over -7.5", () => {
    for (const { peak } of all) expect(peak).toBeLessThanOrEqual(-3);
    for (const { peak } of Object.values(effects)) expect(peak).toBeLessThanOrEqual(-7.5);
  });

  it("what is heard often is soft: tap and bubble at -12, focus at -18", () => {
    for (const { peak } of [effects.tap, effects.bubble]) expect(peak).toBeLessThanOrEqual(-11.5);
    expect(effects.focus.peak).toBeLessThanOrEqual(-17.5);
  });

  it("nothing is louder than -19.5 LUFS", () => {
    for (const { lufs } of all) expect(lufs).toBeLessThanOrEqual(-19.5);
  });

  it("the four choices are equally loud and equally long: none sounds right", () => {
    const four = CHOICES.map((name) => effects[name]);
    const loud = four.map(({ lufs }) => lufs);
    expect(Math.max(...loud) - Math.min(...loud)).toBeLessThanOrEqual(0.5);
    expect(new Set(four.map((one) => one.for)).size).toBe(1);
  });

  it("to think again is softer than what celebrates", () => {
    expect(effects.rethink.lufs).toBeLessThan(effects.sticker.lufs);
  });

  it("music and places are within half a LU of what they should be", () => {
    for (const { lufs, wanted } of Object.values(loops))
      expect(Math.abs(lufs - wanted)).toBeLessThanOrEqual(0.5);
    expect(loops["music-warm"].wanted).toBe(-26);
    expect(loops["music-calm"].wanted).toBe(-28);
    expect(loops["ambience-playground"].wanted).toBe(-38);
    expect(loops["ambience-indoors"].wanted).toBe(-42);
  });
});

describe("[X15] captions", () => {
  it("stand in the manifest for the sounds that mean something, and each has its words", () => {
    const named = Object.entries(manifest.effects).flatMap(([name, one]) =>
      "caption" in one ? [[name, one.caption]] : [],
    );
    expect(named.map(([name]) => name).sort()).toEqual([...CAPTIONED].sort());
    const keys = interfaceWords.map(([key]) => key);
    for (const [, key] of named) expect(keys).toContain(key);
  });
});
