import type { Core, Events } from "phaser";
import { watchFrames, type Spared } from "./slow-frames.ts";

/** Frames a second for small life alone: breathing and blinking look the same, and the tablet stays cool. */
const CALM_FPS = 20;
/** Every second frame of a usual screen. At 30 a frame that comes a breath early would wait for a third. */
const SPARING_FPS = 31;

/** The part of Phaser's game that sets the pace. */
export interface Paced {
  readonly loop: Pick<Core.TimeStep, "rawDelta" | "running" | "setFPSLimit" | "sleep" | "wake">;
  readonly events: Pick<Events.EventEmitter, "on" | "off">;
}

/** The part of a scene by which it is known what moves in it. */
export interface Moving {
  /** True while somebody talks or anything moves on its way. */
  readonly busy: boolean;
  readonly motion: {
    readonly reduced: boolean;
    readonly takeChange: () => boolean;
    onChange: () => void;
  };
  readonly spare: (what: Spared) => void;
}

/**
 * Keeps the loop as slow as it can be: full speed while something moves, calm for small life, asleep where
 * nothing may move and while nobody can see the page. Where frames are slow the scene is spared what costs most, and
 * the stage gives up where that does not help. Returns what stops it.
 */
export function keepPace(game: Paced, scene: Moving, onGaveUp: () => void): () => void {
  let stopped = false;
  let limit = 0;
  let full = 0;
  const setLimit = (wanted: number) => {
    if (limit === wanted) return;
    limit = wanted;
    // Not within a frame: there Phaser (4.2.1) would begin a second loop beside the first, and draw everything twice.
    queueMicrotask(() => {
      if (!stopped) game.loop.setFPSLimit(limit);
    });
  };
  const took = watchFrames((what) => {
    if (what === "stage") onGaveUp();
    else scene.spare(what);
    if (what === "frames") full = SPARING_FPS;
  });
  const afterFrame = () => {
    const { motion } = scene;
    const changed = motion.takeChange();
    if (motion.reduced) {
      if (!changed) game.loop.sleep();
      return;
    }
    const calm = !scene.busy && !changed;
    // As measured: Phaser smooths its other number, and never says more than 200 ms.
    if (!calm && limit !== CALM_FPS) took(game.loop.rawDelta);
    setLimit(calm ? CALM_FPS : full);
  };
  // Waking draws a frame at once: it waits until all that changes together has changed.
  let waking = false;
  scene.motion.onChange = () => {
    if (game.loop.running || waking) return;
    waking = true;
    queueMicrotask(() => {
      waking = false;
      if (!stopped) game.loop.wake(true);
    });
  };
  const sleep = () => game.loop.sleep();
  const wake = () => game.loop.wake(true);
  game.events.on("postrender", afterFrame);
  game.events.on("hidden", sleep);
  game.events.on("visible", wake);
  return () => {
    stopped = true;
    game.events.off("postrender", afterFrame);
    game.events.off("hidden", sleep);
    game.events.off("visible", wake);
  };
}
