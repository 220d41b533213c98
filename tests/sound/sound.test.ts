import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/records/settings.ts";
import { DUCK } from "../../src/sound/levels.ts";
import type { Player } from "../../src/sound/player.ts";
import { createSound, type Surroundings } from "../../src/sound/sound.ts";
import { createReader } from "../../src/sound/speech/reader.ts";
import { FakePage, FakePlayer, FakeSynth, FakeTime, FakeUtterance, settle, voice } from "./fakes.ts";

const { sound: FIRST } = DEFAULT_SETTINGS;
const LOUD = { ...FIRST, effects: "loud", music: "loud" } as const;
const STORY: Surroundings = { music: "music-calm", ambience: "ambience-playground", quiet: false };
const BREAK: Surroundings = { ...STORY, quiet: true };

function open(openPlayer?: () => Promise<Player>) {
  const time = new FakeTime();
  const synth = new FakeSynth(time, [voice("Daniel")]);
  const reader = createReader({
    synth,
    utter: (text) => new FakeUtterance(text),
    after: time.after,
    language: "en-GB",
  });
  const page = new FakePage();
  const player = new FakePlayer();
  let opened = 0;
  const sound = createSound({
    page,
    reader,
    after: time.after,
    openPlayer: () => {
      opened += 1;
      return openPlayer?.() ?? Promise.resolve(player);
    },
  });
  const press = async () => {
    page.press();
    await settle();
  };
  return { sound, page, player, synth, time, press, opened: () => opened };
}

describe("[C1] before a press", () => {
  it("nothing is opened, whatever is asked for", async () => {
    const { sound, page, opened } = open();
    sound.wear(LOUD);
    sound.surround(STORY);
    sound.play("tap", "bubble");
    page.show();
    await settle();
    expect(opened()).toBe(0);
  });

  it("the first press opens it once, and what surrounds the player begins", async () => {
    const { sound, player, press, opened } = open();
    sound.wear(LOUD);
    sound.surround(STORY);
    await press();
    await press();
    expect(opened()).toBe(1);
    expect(player.told).toEqual(["prepare", "wake", "wake"]);
    expect(player.loops.get("music")).toBe("music-calm 1.00 in 800");
    expect(player.loops.get("ambience")).toBe("ambience-playground 1.00 in 800");
  });
});

describe("[X15] what is set", () => {
  it("a classroom hears effects at 60 per cent, and no music", async () => {
    const { sound, player, press } = open();
    sound.wear(FIRST);
    sound.surround(STORY);
    await press();
    sound.play("tap");
    expect(player.told).toContain("tap 0.6");
    expect(player.loops.get("music")).toBe("music-calm 0.00 in 800");
  });

  it.each([
    ["mute", { ...LOUD, mute: true }],
    ["effects and music off", { ...LOUD, effects: "off", music: "off" }],
  ] as const)("%s: nothing is fetched at all", async (_, settings) => {
    const { sound, press, opened } = open();
    sound.wear(settings);
    sound.surround(STORY);
    await press();
    sound.play("tap");
    await press();
    expect(opened()).toBe(0);
  });

  it("switched on later, it comes with the next press; muted later, everything is silent at once", async () => {
    const { sound, player, press, opened } = open();
    sound.wear({ ...LOUD, mute: true });
    sound.surround(STORY);
    await press();
    sound.wear(LOUD);
    await press();
    expect(opened()).toBe(1);
    sound.wear({ ...LOUD, mute: true });
    expect(player.loops.get("music")).toBe("music-calm 0.00 in 60");
    sound.play("tap");
    expect(player.told).toContain("tap 0");
  });

  it("three volumes, each by itself: speech at its own while effects are off", async () => {
    const { sound, synth } = open();
    sound.wear({ ...FIRST, effects: "off", speech: "soft" });
    sound.reader.read("line", [{ text: "Hello." }]);
    expect(synth.spoken[0]?.volume).toBe(0.4);
    sound.wear({ ...FIRST, speech: "off" });
    expect(sound.reader.state()).toMatchObject({ available: false, reading: undefined });
  });
});

describe("effects that belong together", () => {
  it("follow one another", async () => {
    const { sound, player, press, time } = open();
    sound.wear(LOUD);
    await press();
    sound.play("choose-1", "knock", "bubble");
    expect(player.told.slice(2)).toEqual(["choose-1 1"]);
    await time.pass(170);
    expect(player.told.slice(2)).toEqual(["choose-1 1", "knock 1"]);
    await time.pass(170);
    expect(player.told.slice(2)).toEqual(["choose-1 1", "knock 1", "bubble 1"]);
  });
});

describe("music under speech", () => {
  it("is 8 dB softer, down in 120 ms and up in 400, and the sound of the place too", async () => {
    const { sound, player, press, time } = open();
    sound.wear(LOUD);
    sound.surround(STORY);
    await press();
    sound.reader.read("line", [{ text: "One. Two." }]);
    expect(20 * Math.log10(DUCK.gain)).toBeCloseTo(-8, 5);
    expect(player.loops.get("music")).toBe("music-calm 0.40 in 120");
    expect(player.loops.get("ambience")).toBe("ambience-playground 0.40 in 120");
    await time.pass(1500);
    expect(player.loops.get("music")).toBe("music-calm 0.40 in 120");
    await time.pass(1000);
    expect(player.loops.get("music")).toBe("music-calm 1.00 in 400");
  });
});

describe("[S10] a break", () => {
  it("silences everything within a tenth of a second, and nothing sounds in it", async () => {
    const { sound, player, press, synth, time } = open();
    sound.wear(LOUD);
    sound.surround(STORY);
    await press();
    sound.reader.read("line", [{ text: "Long. Longer." }]);
    sound.play("tap", "bubble");
    sound.surround(BREAK);
    expect(player.told).toContain("stop effects");
    expect(synth.cancels).toBe(1);
    expect(sound.reader.state().reading).toBeUndefined();
    for (const channel of ["music", "ambience"] as const) {
      const [what, , , ms] = player.loops.get(channel)?.split(" ") ?? [];
      expect(what).toBe("nothing");
      expect(Number(ms)).toBeLessThanOrEqual(100);
    }
    const told = player.told.length;
    sound.play("sticker");
    await time.pass(3000);
    expect(player.told).toHaveLength(told);
    expect(synth.texts).toEqual(["Long."]);
  });

  it("ends: what was there comes back", async () => {
    const { sound, player, press } = open();
    sound.wear(LOUD);
    sound.surround(STORY);
    await press();
    sound.surround(BREAK);
    sound.surround(STORY);
    expect(player.loops.get("music")).toBe("music-calm 1.00 in 800");
  });
});

describe("[C2] a page that is left", () => {
  it("is silent: speech too; and what surrounds the player wakes when it is looked at again", async () => {
    const { sound, page, player, press, synth } = open();
    sound.wear(LOUD);
    sound.surround(STORY);
    await press();
    sound.reader.read("line", [{ text: "Hello there." }]);
    page.hide();
    expect(player.told).toContain("rest");
    expect(synth.cancels).toBe(1);
    expect(sound.reader.state().reading).toBeUndefined();
    const before = player.told.filter((one) => one === "wake").length;
    page.show();
    expect(player.told.filter((one) => one === "wake")).toHaveLength(before + 1);
  });

  it("every press wakes sound that sleeps", async () => {
    const { sound, player, press } = open();
    sound.wear(LOUD);
    await press();
    await press();
    await press();
    expect(player.told.filter((one) => one === "wake")).toHaveLength(3);
  });
});

describe("what plays sounds does not come", () => {
  it("is asked for at three presses and no more, and nothing else is different", async () => {
    const { sound, press, opened } = open(() => Promise.reject(new Error("Failed to fetch")));
    sound.wear(LOUD);
    sound.surround(STORY);
    for (let i = 0; i < 6; i++) {
      await press();
      sound.play("tap", "bubble");
    }
    expect(opened()).toBe(3);
  });
});

describe("[C3] reading by itself", () => {
  it("is made ready in a press, with an empty text and no loudness; without that setting nothing is said", async () => {
    const { sound, press, synth } = open();
    sound.wear(FIRST);
    await press();
    expect(synth.spoken).toEqual([]);
    sound.wear({ ...FIRST, readItself: true });
    await press();
    await press();
    expect(synth.spoken.map(({ text, volume }) => [text, volume])).toEqual([["", 0]]);
  });
});
