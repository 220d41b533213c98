import type { Game } from "phaser";
import type { SchoolScene } from "./scene.ts";

/** Frames a second for small life alone: breathing and blinking look the same, and the tablet stays cool. */
const CALM_FPS = 20;
/** A frame slower than this (ms), this many times in a row, is no moving picture any more. */
const TOO_SLOW = { frame: 250, times: 24 } as const;

/**
 * Keeps the loop as slow as it can be: full speed while something moves, calm for small life, asleep where
 * nothing may move and while nobody can see the page. Gives up when frames stay too slow. Returns what stops it.
 */
export function keepPace(game: Game, scene: SchoolScene, onGaveUp: () => void): () => void {
  let stopped = false;
  let calm = false;
  let slow = 0;
  const setCalm = (wanted: boolean) => {
    if (calm === wanted) return;
    calm = wanted;
    game.loop.setFPSLimit(calm ? CALM_FPS : 0);
  };
  const afterFrame = () => {
    const { motion } = scene;
    const changed = motion.takeChange();
    if (motion.reduced) {
      if (!changed) game.loop.sleep();
      return;
    }
    setCalm(!scene.busy && !changed);
    slow = !calm && game.loop.delta > TOO_SLOW.frame ? slow + 1 : 0;
    if (slow >= TOO_SLOW.times) onGaveUp();
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
