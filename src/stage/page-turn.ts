import { GameObjects, type Scene } from "phaser";
import { FRAME } from "../art/places/place-art.ts";
import type { Motion } from "./motion.ts";

const PAGE = { key: "page", width: 220, colour: "#FFF4E0", shade: "rgba(87, 80, 111, 0.28)" } as const;
const TURN = { ms: 620, over: 0.5 } as const;
const DEPTH = 4000;

/** The edge of a page as a canvas: paper, with a soft shadow before and behind it. */
export function drawPageEdge(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = PAGE.width;
  canvas.height = 8;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  const across = context.createLinearGradient(0, 0, PAGE.width, 0);
  across.addColorStop(0, "rgba(87, 80, 111, 0)");
  across.addColorStop(0.34, PAGE.shade);
  across.addColorStop(0.35, "#E9E2EE");
  across.addColorStop(0.6, PAGE.colour);
  across.addColorStop(1, PAGE.colour);
  context.fillStyle = across;
  context.fillRect(0, 0, PAGE.width, 8);
  return canvas;
}

export const PAGE_KEY = PAGE.key;
/** Plain paper, out of the right end of the edge. */
export const PAPER_FRAME = [PAGE.width - 8, 0, 4, 8] as const;

/**
 * Turns a page over the picture, from right to left; `onCovered` is called while the page hides everything.
 * Where motion is reduced there is no page: the picture is simply the next one.
 */
export function turnPage(scene: Scene, motion: Motion, onCovered: () => void): void {
  if (motion.reduced) {
    onCovered();
    return;
  }
  const edge = new GameObjects.Image(scene, 0, 0, PAGE.key)
    .setOrigin(0)
    .setDisplaySize(PAGE.width, FRAME.height);
  const sheet = new GameObjects.Image(scene, PAGE.width - 2, 0, PAGE.key, "paper").setOrigin(0);
  sheet.setDisplaySize(FRAME.width + PAGE.width, FRAME.height);
  const page = scene.add.container(FRAME.width, 0, [sheet, edge]).setDepth(DEPTH);
  motion.move(page, {
    to: { x: -PAGE.width },
    ms: TURN.ms * TURN.over,
    ease: "Sine.in",
    onEnd: () => {
      onCovered();
      motion.move(page, {
        to: { x: -FRAME.width - 2 * PAGE.width },
        ms: TURN.ms * (1 - TURN.over),
        ease: "Sine.out",
        onEnd: () => page.destroy(),
      });
    },
  });
}
