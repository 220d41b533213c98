import { GameObjects, type Scene } from "phaser";
import { FRAME } from "../art/places/place-art.ts";
import type { Motion } from "./motion.ts";

/** ART.md, section 8: at most 60 pieces, 1.6 s, and never over text (the words are beside the stage). */
const PIECES = 48;
const MS = 1600;
const DEPTH = 3000;
const COLOURS = ["#FFC93C", "#F2695C", "#4CB5AE", "#7C8CE0", "#F7A8C0", "#63BF83"] as const;
const SIZE = { width: 14, height: 9 } as const;
/** Golden ratio: spreads any number of pieces evenly, the same way every time. */
const GOLDEN = 0.618034;

export const CONFETTI_KEY = "confetti";

/** One strip with a rectangle of each colour. */
export function drawConfetti(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = SIZE.width * COLOURS.length;
  canvas.height = SIZE.height;
  const context = canvas.getContext("2d");
  COLOURS.forEach((colour, i) => {
    if (!context) return;
    context.fillStyle = colour;
    context.fillRect(i * SIZE.width + 1, 1, SIZE.width - 2, SIZE.height - 2);
  });
  return canvas;
}

/** The frames of the strip: one for each colour. */
export const confettiFrames = COLOURS.map(
  (_, i) => [String(i), i * SIZE.width, 0, SIZE.width, SIZE.height] as const,
);

/** Lets confetti fall once, and takes it away. Nothing at all where motion is reduced. */
export function throwConfetti(scene: Scene, motion: Motion): void {
  if (motion.reduced) return;
  for (let i = 0; i < PIECES; i++) {
    const share = (i * GOLDEN) % 1;
    const x = share * FRAME.width;
    const piece = new GameObjects.Image(
      scene,
      x,
      -20 - (i % 7) * 30,
      CONFETTI_KEY,
      String(i % COLOURS.length),
    );
    piece.setRotation(share * Math.PI * 2).setDepth(DEPTH);
    scene.add.existing(piece);
    motion.move(piece, {
      to: {
        x: x + (share - 0.5) * 180,
        y: FRAME.height * (0.5 + 0.4 * ((i * GOLDEN * 3) % 1)),
        rotation: piece.rotation + (i % 2 === 0 ? 5 : -5),
        alpha: 0,
      },
      ms: MS,
      delay: (i % 6) * 40,
      ease: "Quad.in",
      onEnd: () => piece.destroy(),
    });
  }
}
