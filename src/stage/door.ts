import { GameObjects, type Scene } from "phaser";
import type { Motion } from "./motion.ts";
import { OPEN_DOOR, type PlaceTextures } from "./textures.ts";

const OPENING = 320;

/** The door of a place: closed until somebody opens it, and then open for as long as one is there. */
export class Door {
  readonly #image: GameObjects.Image | undefined;
  readonly #motion: Motion;

  constructor(scene: Scene, motion: Motion, { life, door }: PlaceTextures, depth: number) {
    this.#motion = motion;
    const frame = life.frames[OPEN_DOOR];
    if (!door || !frame) return;
    const [, , width, height, pivotX, pivotY] = frame;
    this.#image = new GameObjects.Image(scene, door.x, door.y, life.key, OPEN_DOOR);
    this.#image.setOrigin(pivotX / width, pivotY / height).setDisplaySize(width, height);
    this.#image.setDepth(depth).setAlpha(0);
    scene.add.existing(this.#image);
  }

  open(): void {
    if (this.#image) this.#motion.move(this.#image, { to: { alpha: 1 }, ms: OPENING });
  }

  destroy(): void {
    if (!this.#image) return;
    this.#motion.still(this.#image);
    this.#image.destroy();
  }
}
