import { GameObjects, type Scene, type Tweens, type Types } from "phaser";
import type { LifePiece, Move } from "../art/places/life.ts";
import type { Motion } from "./motion.ts";
import type { PlaceTextures } from "./textures.ts";

const SECOND = 1000;
/** Shares of a flight in which a piece comes into sight and goes out of it. */
const FADE = { comes: 0.08, goes: 0.85 } as const;
/** A falling leaf swings this far (px) and turns this much (radians), this many times on its way. */
const FALL = { swing: 18, turn: 0.6, times: 3 } as const;
const CLOCK_CHECK = 20 * SECOND;

/** The small things of a place that move by themselves: clouds, leaves, the hands of a clock. */
export class SmallLife {
  readonly #images: readonly GameObjects.Image[];
  readonly #tweens: readonly Tweens.Tween[];
  readonly #tick: { remove: () => void } | undefined;

  constructor(
    scene: Scene,
    motion: Motion,
    { life }: PlaceTextures,
    depth: Readonly<Record<LifePiece["z"], number>>,
  ) {
    this.#images = life.pieces.map((piece) => {
      const [, , width, height, pivotX, pivotY] = life.frames[piece.id] ?? [0, 0, 1, 1, 0, 0];
      const image = new GameObjects.Image(scene, piece.x, piece.y, life.key, piece.id);
      image
        .setOrigin(pivotX / width, pivotY / height)
        .setDisplaySize(width, height)
        .setDepth(depth[piece.z]);
      scene.add.existing(image);
      return image;
    });
    this.#tweens = life.pieces.flatMap(({ move }, i) => {
      const image = this.#images[i];
      return image && move.kind !== "hand" ? (motion.idle(tweenOf(move, image)) ?? []) : [];
    });
    this.#setClocks(life.pieces);
    const hasClock = life.pieces.some(({ move }) => move.kind === "hand");
    if (hasClock && !motion.reduced)
      this.#tick = scene.time.addEvent({
        delay: CLOCK_CHECK,
        loop: true,
        callback: () => this.#setClocks(life.pieces),
      });
  }

  destroy(): void {
    this.#tick?.remove();
    for (const tween of this.#tweens) tween.remove();
    for (const image of this.#images) image.destroy();
  }

  /** Clocks tell the time of this device. */
  #setClocks(pieces: readonly LifePiece[]): void {
    const now = new Date();
    const hours = (now.getHours() % 12) + now.getMinutes() / 60;
    pieces.forEach(({ move }, i) => {
      if (move.kind !== "hand") return;
      const turns = move.hand === "hour" ? hours / 12 : now.getMinutes() / 60;
      this.#images[i]?.setRotation(turns * Math.PI * 2);
    });
  }
}

/** The endless tween of a move. */
function tweenOf(
  move: Exclude<Move, { kind: "hand" }>,
  image: GameObjects.Image,
): Types.Tweens.TweenBuilderConfig {
  const toAndFro = {
    targets: image,
    duration: move.seconds * (SECOND / 2),
    ease: "Sine.inOut",
    yoyo: true,
    repeat: -1,
  };
  switch (move.kind) {
    case "drift":
      return { ...toAndFro, x: image.x + move.by };
    case "sway": {
      const angle = (move.degrees * Math.PI) / 180;
      return { ...toAndFro, rotation: { from: -angle, to: angle } };
    }
    case "glow":
      return { ...toAndFro, alpha: { from: 1, to: move.least } };
    case "fly":
    case "fall":
      return flight(move, image);
    default:
      return move satisfies never;
  }
}

function flight(
  move: Extract<Move, { kind: "fly" | "fall" }>,
  image: GameObjects.Image,
): Types.Tweens.TweenBuilderConfig {
  const { x, y } = image;
  const way = { share: 0 };
  let first = true;
  return {
    targets: way,
    share: 1,
    ease: "Linear",
    duration: move.seconds * SECOND,
    delay: move.rest * SECOND,
    repeatDelay: move.rest * SECOND,
    repeat: -1,
    onUpdate: () => {
      const swing = move.kind === "fall" ? Math.sin(way.share * Math.PI * 2 * FALL.times) : 0;
      image.setPosition(x + move.by[0] * way.share + swing * FALL.swing, y + move.by[1] * way.share);
      image.setRotation(swing * FALL.turn).setAlpha(seen(way.share, first));
    },
    onRepeat: () => {
      first = false;
    },
  };
}

/** How much one sees of a piece on its way. */
function seen(share: number, first: boolean): number {
  if (share > FADE.goes) return (1 - share) / (1 - FADE.goes);
  return first ? 1 : Math.min(1, share / FADE.comes);
}
