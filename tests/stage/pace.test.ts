import { describe, expect, it } from "vitest";
import { keepPace, type Paced } from "../../src/stage/pace.ts";
import { type Spared, watchFrames } from "../../src/stage/slow-frames.ts";

/** What is spared by such frames (ms each), with the number of the frame after which it is. */
function sparedBy(frames: readonly number[]): readonly (readonly [Spared, number])[] {
  const spared: (readonly [Spared, number])[] = [];
  let n = 0;
  const took = watchFrames((what) => spared.push([what, n]));
  for (n = 1; n <= frames.length; n++) took(frames[n - 1] ?? 0);
  return spared;
}
const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

describe("[issue 9] adaptive detail: measured frame time drops moves of the camera, confetti, then every second frame", () => {
  it("spares nothing where frames are as quick as a screen, or a few are slow", () => {
    expect(sparedBy(frames(600, 17))).toEqual([]);
    const now = frames(600, 17).map((ms, i) => (i % 3 === 0 ? 90 : ms));
    expect(sparedBy(now)).toEqual([]);
    expect(sparedBy([4000, ...frames(599, 17)])).toEqual([]);
  });

  it("spares one thing after the other while most frames stay slow, and no more when they are quick again", () => {
    expect(sparedBy(frames(400, 40))).toEqual([
      ["camera", 48],
      ["confetti", 96],
      ["frames", 144],
    ]);
    expect(sparedBy([...frames(50, 40), ...frames(400, 17)])).toEqual([["camera", 48]]);
  });

  it("gives the stage up, once, where 24 frames in a row take over a quarter of a second each", () => {
    expect(sparedBy(frames(30, 300))).toEqual([["stage", 24]]);
    expect(sparedBy([...frames(23, 300), 20, ...frames(23, 300)])).toEqual([]);
  });
});

/** A game whose frames take as long as one says, and a scene in which something moves or nothing does. */
function stageOf({ reduced = false } = {}) {
  const heard = new Map<string, () => void>();
  const told: unknown[] = [];
  const loop = {
    rawDelta: 17,
    running: true,
    setFPSLimit: (limit: number) => told.push(limit),
    sleep: () => {
      loop.running = false;
      told.push("sleep");
    },
    wake: () => {
      loop.running = true;
      told.push("wake");
    },
  };
  const events = {
    on: (name: string, listener: () => void) => heard.set(name, listener),
    off: (name: string) => heard.delete(name),
  };
  const motion = { reduced, takeChange: () => false, onChange: () => undefined };
  const scene = { busy: true, motion, spare: (what: Spared) => told.push(what) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the few calls that are made, without Phaser
  const stop = keepPace({ loop, events } as unknown as Paced, scene, () => told.push("gave up"));
  const draw = async (count: number, ms = 17) => {
    loop.rawDelta = ms;
    for (let i = 0; i < count; i++) heard.get("postrender")?.();
    await Promise.resolve();
  };
  return { told, loop, scene, draw, stop, emit: (name: string) => heard.get(name)?.() };
}

describe("[issue 9] the stage draws no more frames than it needs", () => {
  it("is at full speed while something moves, at 20 a second for small life, and says each once", async () => {
    const { told, scene, draw } = stageOf();
    await draw(5);
    expect(told).toEqual([]);
    scene.busy = false;
    await draw(5);
    scene.busy = true;
    await draw(5);
    expect(told).toEqual([20, 0]);
  });

  it("changes its speed after a frame, never within it: Phaser would draw everything twice", async () => {
    const { told, scene, draw } = stageOf();
    scene.busy = false;
    const drawing = draw(1);
    expect(told).toEqual([]);
    await drawing;
    expect(told).toEqual([20]);
  });

  it("draws every second frame where most are slow, and small life as before", async () => {
    const { told, scene, draw } = stageOf();
    await draw(200, 40);
    expect(told).toEqual(["camera", "confetti", "frames", 31]);
    scene.busy = false;
    await draw(1);
    expect(told.slice(4)).toEqual([20]);
  });

  it("judges no frame of small life, which is slow on purpose", async () => {
    const { told, scene, draw } = stageOf();
    scene.busy = false;
    await draw(300, 50);
    expect(told).toEqual([20]);
  });

  it("gives up where the frames are too slow, and says nothing more once it is stopped", async () => {
    const { told, draw, stop, scene, loop } = stageOf();
    await draw(24, 300);
    expect(told).toEqual(["gave up"]);
    stop();
    loop.running = false;
    scene.motion.onChange();
    await draw(300, 300);
    expect(told).toEqual(["gave up"]);
  });

  it("with reduced motion sleeps when all is drawn, and wakes once for all that changes together", async () => {
    const { told, draw, scene } = stageOf({ reduced: true });
    await draw(1);
    scene.motion.onChange();
    scene.motion.onChange();
    expect(told).toEqual(["sleep"]);
    await Promise.resolve();
    expect(told).toEqual(["sleep", "wake"]);
  });

  it("sleeps while nobody can see the page", () => {
    const { told, emit } = stageOf();
    emit("hidden");
    emit("visible");
    expect(told).toEqual(["sleep", "wake"]);
  });
});
