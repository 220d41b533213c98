import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/records/settings.ts";
import { lateSound } from "../../src/sound/late-sound.ts";
import { createSound, type Sound } from "../../src/sound/sound.ts";
import { createReader } from "../../src/sound/speech/reader.ts";
import { FakePage, FakePlayer, FakeSynth, FakeTime, FakeUtterance, settle, voice } from "./fakes.ts";

const { sound: FIRST } = DEFAULT_SETTINGS;
const STORY = { music: "music-calm", ambience: "ambience-playground", quiet: false } as const;

/** Sound that comes late, and fails to come so many times before. */
function open(failures = 0) {
  const time = new FakeTime();
  const page = new FakePage();
  const player = new FakePlayer();
  const synth = new FakeSynth(time, [voice("Daniel"), voice("Zosia", "pl")]);
  let asked = 0;
  const bring = async (): Promise<Sound> => {
    asked += 1;
    if (asked <= failures) throw new Error("it did not come");
    const utter = (text: string) => new FakeUtterance(text);
    const reader = createReader({ synth, utter, after: time.after, language: "en-GB" });
    return createSound({ page, reader, after: time.after, openPlayer: async () => player });
  };
  const sound = lateSound(bring);
  const told: boolean[] = [];
  sound.reader.onChange(({ available }) => told.push(available));
  return { sound, page, player, synth, told, asked: () => asked };
}

describe("[issue 9] sound that comes later", () => {
  it("is asked for when it is let to, and not before; until then everything goes on in silence", () => {
    const { sound, synth, asked } = open();
    sound.wear(FIRST);
    sound.surround(STORY);
    sound.play("tap");
    sound.reader.read("line", [{ text: "Hello." }]);
    sound.reader.stop();
    expect([asked(), sound.reader.state().available, sound.reader.speaks(), synth.spoken]).toEqual([
      0,
      false,
      false,
      [],
    ]);
  });

  it("has the settings, the language and the place of the player when it has come", async () => {
    const { sound, page, player, told } = open();
    sound.wear({ ...FIRST, effects: "loud", music: "loud" });
    sound.surround(STORY);
    sound.reader.turnTo("pl");
    sound.begin();
    await settle();
    expect(told.at(-1)).toBe(true);
    expect(sound.reader.state().voices.map(({ name }) => name)).toEqual(["Zosia"]);
    page.press();
    await settle();
    expect([player.loops.get("music"), player.loops.get("ambience")]).toEqual([
      "music-calm 1.00 in 800",
      "ambience-playground 1.00 in 800",
    ]);
  });

  it("is asked for again at the next place where it did not come", async () => {
    const { sound, asked } = open(2);
    sound.begin();
    await settle();
    sound.surround(STORY);
    await settle();
    expect(sound.reader.speaks()).toBe(false);
    sound.wear(FIRST);
    sound.surround(STORY);
    sound.surround(STORY);
    await settle();
    expect([asked(), sound.reader.speaks()]).toEqual([3, true]);
    sound.surround(STORY);
    expect(asked()).toBe(3);
  });
});
