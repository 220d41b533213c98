import * as Phaser from "phaser";
import { FRAME } from "../art/places/place-art.ts";
import { catchListeners } from "./listeners.ts";
import type { Renderer } from "./renderer.ts";
import { SchoolScene } from "./scene.ts";

export interface RunningGame {
  readonly game: Phaser.Game;
  readonly scene: SchoolScene;
  /** Takes the game out of the page and frees everything it holds. */
  readonly close: () => void;
}

export interface GameOptions {
  readonly host: HTMLElement;
  readonly renderer: Renderer;
  readonly reducedMotion: boolean;
  /** px of the canvas for one px of the frame. */
  readonly resolution: number;
}

/** Starts Phaser with one scene in it. Rejects where the renderer cannot be created. */
export async function startGame({
  host,
  renderer,
  reducedMotion,
  resolution,
}: GameOptions): Promise<RunningGame> {
  let onReady: (scene: SchoolScene) => void = () => undefined;
  const ready = new Promise<SchoolScene>((resolve) => {
    onReady = resolve;
  });
  const first = new SchoolScene({ reduced: reducedMotion, resolution, onReady: (scene) => onReady(scene) });
  const game = new StageGame({
    type: renderer === "webgl" ? Phaser.WEBGL : Phaser.CANVAS,
    parent: host,
    width: Math.round(FRAME.width * resolution),
    height: Math.round(FRAME.height * resolution),
    scale: { mode: Phaser.Scale.NONE },
    backgroundColor: "#cfe8ef",
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scene: first,
  });
  game.canvas.setAttribute("aria-hidden", "true");
  return {
    game,
    scene: await ready,
    close: () => game.close(),
  };
}

/** A game that takes back what it hung on the page. */
class StageGame extends Phaser.Game {
  #release: () => void = () => undefined;

  /** Phaser begins to listen for hidden tabs in here. */
  protected override start(): void {
    this.#release = catchListeners(document, () => super.start());
  }

  close(): void {
    this.#release();
    [window.onblur, window.onfocus] = [null, null];
    // Phaser 4.2.1 forgets this one, whose canvas keeps the whole game in a pool for ever (textures/TextureManager.js).
    this.textures.tileSprite.destroy();
    // Phaser takes itself apart in its next frame, so a loop that sleeps has to wake for it.
    this.destroy(true);
    this.loop.wake();
  }
}
