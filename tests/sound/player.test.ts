import { describe, expect, it } from "vitest";
import { createPlayer } from "../../src/sound/player.ts";
import { FILES, fakeHowling, FakeContext, FakeHowl, FakeTime } from "./fakes.ts";

function open(state = "running", answer: FakeContext["answer"] = "runs") {
  const time = new FakeTime();
  const fake = fakeHowling(time, [
    new FakeContext(time, state, answer),
    new FakeContext(time, "suspended", "runs"),
  ]);
  const player = createPlayer({ howling: fake.howling, files: FILES, now: time.now, wait: time.wait });
  const howlOf = (file: string) =>
    fake.howls.findLast(({ settings }) => settings.src.some((src) => src.startsWith(`/${file}.`)));
  return { ...fake, time, player, howlOf };
}

describe("effects", () => {
  it("[C2] howler never puts itself to sleep, and does not unlock by its own rules", () => {
    const { Howler } = open();
    expect([Howler.autoSuspend, Howler.autoUnlock]).toEqual([false, false]);
  });

  it("are in one file, which comes in the format that the browser reads best", () => {
    const { player, howls } = open();
    player.prepare();
    player.prepare();
    expect(howls).toHaveLength(1);
    expect(howls[0]?.settings.src).toEqual(["/effects.webm", "/effects.mp3"]);
    expect(howls[0]?.settings.sprite["bell"]).toEqual([FILES.effects.bell.at, FILES.effects.bell.for]);
  });

  it("are heard as loud as is set; not before their file is there, and not late", () => {
    const { player, howlOf } = open();
    player.prepare();
    player.effect("tap", 0.6);
    howlOf("effects")?.load();
    expect(howlOf("effects")?.told).toEqual([]);
    player.effect("bubble", 0.6);
    expect(howlOf("effects")?.told).toEqual(["play bubble at 0.6"]);
  });

  it("that are off load nothing", () => {
    const { player, howls } = open();
    player.effect("tap", 0);
    expect(howls).toEqual([]);
  });

  it("are not played while the context sleeps: nothing piles up to be heard later", () => {
    const { player, howlOf } = open("suspended");
    player.prepare();
    howlOf("effects")?.load();
    player.effect("tap", 1);
    expect(howlOf("effects")?.told).toEqual([]);
  });

  it("sound four at a time: the oldest gives way, and an ended one no longer counts", async () => {
    const { player, howlOf, time } = open();
    player.prepare();
    const howl = howlOf("effects");
    howl?.load();
    for (const name of ["tap", "bubble", "next", "knock", "bell"] as const) player.effect(name, 1);
    expect(howl?.told.filter((one) => one.startsWith("stop"))).toEqual(["stop 1001"]);
    await time.pass(600);
    player.effect("tap", 1);
    expect(howl?.told.filter((one) => one.startsWith("stop"))).toHaveLength(1);
  });

  it("the same twice in the same moment is heard once", async () => {
    const { player, howlOf, time } = open();
    player.prepare();
    howlOf("effects")?.load();
    player.effect("tap", 1);
    player.effect("tap", 1);
    await time.pass(100);
    player.effect("tap", 1);
    expect(howlOf("effects")?.told).toHaveLength(2);
  });
});

describe("a file that does not come, or cannot be decoded", () => {
  it("is asked for again when it is next wanted: first as MP3 alone, four times in all", () => {
    const { player, howls } = open();
    for (let press = 0; press < 8; press++) {
      player.effect("tap", 1);
      howls[howls.length - 1]?.settings.onloaderror();
    }
    expect(howls.map(({ settings }) => settings.src.length)).toEqual([2, 1, 2, 1]);
    expect(howls.every(({ loaded }) => loaded === "unloaded")).toBe(true);
  });

  it("and comes at last: it counts as new", () => {
    const { player, howls, howlOf } = open();
    player.effect("tap", 1);
    howls[0]?.settings.onloaderror();
    player.effect("tap", 1);
    howlOf("effects")?.load();
    player.effect("tap", 1);
    expect(howlOf("effects")?.told).toEqual(["play tap at 1"]);
  });

  it("a Howl that throws stops nothing", () => {
    const time = new FakeTime();
    const { howling } = fakeHowling(time, [new FakeContext(time, "running", "runs")]);
    const Howl = class extends FakeHowl {
      override play(): number {
        throw new Error("no audio on this device");
      }
      override state(): "loaded" {
        return "loaded";
      }
      override stop(): void {
        throw new Error("no audio on this device");
      }
    };
    const broken = { ...howling, Howl };
    const player = createPlayer({ howling: broken, files: FILES, now: time.now, wait: time.wait });
    expect(() => {
      player.prepare();
      player.effect("tap", 1);
      player.loop("music", "music-calm", 1, 100);
      player.stopEffects();
      player.rest();
    }).not.toThrow();
  });
});

describe("music and the sound of a place", () => {
  it("go round without a seam, and come in softly once their file is there", () => {
    const { player, howlOf } = open();
    player.loop("ambience", "ambience-playground", 0.6, 800);
    const howl = howlOf("ambience-playground");
    expect(howl?.settings.sprite["loop"]?.[2]).toBe(true);
    howl?.load();
    expect(howl?.told).toEqual(["play loop at 0", "fade 0.00 to 0.60 in 800"]);
  });

  it("change: the old one fades and stops, the new one comes", async () => {
    const { player, howlOf, time } = open();
    player.loop("music", "music-warm", 0.6, 800);
    howlOf("music-warm")?.load();
    player.loop("music", "music-calm", 0.6, 800);
    howlOf("music-calm")?.load();
    await time.pass(800);
    expect(howlOf("music-warm")?.told.slice(-2)).toEqual(["fade 0.60 to 0.00 in 800", "stop 1001"]);
    expect(howlOf("music-calm")?.told).toContain("play loop at 0");
  });

  it("go down under speech and come up again, without beginning anew", () => {
    const { player, howlOf } = open();
    player.loop("music", "music-calm", 0.6, 800);
    howlOf("music-calm")?.load();
    player.loop("music", "music-calm", 0.24, 120);
    player.loop("music", "music-calm", 0.6, 400);
    expect(howlOf("music-calm")?.told.slice(2)).toEqual([
      "fade 0.60 to 0.24 in 120",
      "fade 0.24 to 0.60 in 400",
    ]);
  });

  it("that are off are not even loaded", () => {
    const { player, howls } = open();
    player.loop("music", "music-warm", 0, 800);
    player.loop("ambience", undefined, 1, 800);
    expect(howls).toEqual([]);
  });

  it("[C2] begin again after the sound had to be built anew", async () => {
    const { player, howls, howlOf, Howler, time, unloads } = open();
    player.loop("music", "music-calm", 0.6, 800);
    howlOf("music-calm")?.load();
    if (Howler.ctx) Object.assign(Howler.ctx, { state: "interrupted", answer: "hangs" });
    const woken = player.wake();
    await time.pass(1000);
    expect([await woken, unloads(), howls.length]).toEqual([true, 1, 2]);
    howlOf("music-calm")?.load();
    expect(howlOf("music-calm")?.told).toEqual(["play loop at 0", "fade 0.00 to 0.60 in 800"]);
  });

  it("rest when the page is left, and come back when it is looked at", async () => {
    const { player, howlOf, time } = open();
    player.loop("music", "music-calm", 0.6, 800);
    howlOf("music-calm")?.load();
    player.rest();
    expect(howlOf("music-calm")?.told.slice(-1)).toEqual(["stop all"]);
    const woken = player.wake();
    await time.pass(10);
    expect(await woken).toBe(true);
    expect(howlOf("music-calm")?.told.filter((one) => one === "play loop at 0")).toHaveLength(2);
  });

  it("a browser that refuses to play is asked again at the next press", async () => {
    const { player, howlOf, time } = open();
    player.loop("music", "music-calm", 0.6, 800);
    howlOf("music-calm")?.load();
    howlOf("music-calm")?.settings.onplayerror();
    void player.wake();
    await time.pass(10);
    expect(howlOf("music-calm")?.told.filter((one) => one === "play loop at 0")).toHaveLength(2);
  });
});
