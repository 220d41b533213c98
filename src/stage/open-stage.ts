import * as Phaser from "phaser";
import type { Place, UniformName } from "../art/catalogue.ts";
import type { AnyLook } from "../art/characters/cast.ts";
import { FRAME } from "../art/places/place-art.ts";
import { atlasScaleFor } from "./atlas.ts";
import { keepPace } from "./pace.ts";
import type { Renderer } from "./renderer.ts";
import type { SchoolScene, Showing, StagePicture } from "./scene.ts";
import type { Spared } from "./slow-frames.ts";
import { startGame } from "./start-game.ts";
import { TextureStore } from "./textures.ts";
import { nextTask, whenIdle } from "./turns.ts";

/** A living picture in a page. */
export interface Stage {
  /** Shows a moment; the promise is kept when everything for it is there. */
  readonly show: (picture: StagePicture, showing: Showing) => Promise<void>;
  /** Loads what a moment will need. */
  readonly preload: (picture: StagePicture) => Promise<void>;
  /** Takes the stage out of the page and frees everything. */
  readonly close: () => void;
  readonly renderer: Renderer;
  /** What the stage holds right now: for the gallery, the tests and the bench. */
  readonly inspect: () => StageCount;
}

/** Counts, and px of texture times four bytes. */
export interface StageCount {
  readonly objects: number;
  readonly tweens: number;
  readonly timers: number;
  readonly textures: number;
  readonly textureBytes: number;
  readonly frames: number;
  readonly asleep: boolean;
  readonly place: Place | undefined;
  /** What this device is spared, because its frames were slow. */
  readonly spared: readonly Spared[];
}

export interface StageOptions {
  /** The element the canvas is put into. */
  readonly host: HTMLElement;
  /** The renderers worth trying here, best first: see renderersFor. */
  readonly renderers: readonly Renderer[];
  readonly reducedMotion: boolean;
  /** The colour of the pupils' jumpers, where a school has its own. */
  readonly uniform?: UniformName | undefined;
  /** What will be needed later on: loaded once the first moment is shown. */
  readonly looks: readonly AnyLook[];
  readonly places: readonly Place[];
  /** The stage has given up: frames were too slow, or the graphics chip was lost. The still picture goes on. */
  readonly onGaveUp: () => void;
}

const LEAST_RESOLUTION = 0.5;
const MOST_RESOLUTION = { webgl: 2, canvas: 1 } as const;

/** Opens the stage with the best renderer that works here. Nothing where none does: the still picture stays. */
export async function openStage(options: StageOptions): Promise<Stage | undefined> {
  for (const renderer of options.renderers) {
    try {
      return await openWith(renderer, options);
    } catch {
      // Step down: the next renderer, and after the last one the still picture.
      options.host.replaceChildren();
    }
  }
  return undefined;
}

async function openWith(renderer: Renderer, options: StageOptions): Promise<Stage> {
  const { host, reducedMotion, uniform } = options;
  const resolution = resolutionFor(host, renderer);
  const { game, scene, close } = await startGame({ host, renderer, reducedMotion, resolution });
  await nextTask();
  const textures = new TextureStore(game.textures, atlasScaleFor(resolution), resolution, uniform);
  await nextTask();
  const stop = keepPace(game, scene, options.onGaveUp);
  const { canvas } = game;
  // Phaser would wait for the chip with an empty picture, and draws jumbled pieces when it is back (4.2.1).
  canvas.addEventListener("webglcontextlost", options.onGaveUp);
  let last: StagePicture | undefined;
  return {
    renderer,
    preload: (picture) => loadFor(picture, textures),
    inspect: () => inspect(game, scene),
    show: async (picture, showing) => {
      const first = last === undefined;
      last = picture;
      await loadFor(picture, textures, first ? nextTask : undefined);
      // A later moment may have been asked for while this one was loading.
      if (last !== picture) return;
      await scene.show(picture, showing, textures);
      if (first) whenIdle(() => loadAll(options, textures));
    },
    close: () => {
      stop();
      canvas.removeEventListener("webglcontextlost", options.onGaveUp);
      close();
    },
  };
}

const BYTES_PER_PIXEL = 4;
/** The place shown and the next: a third one would cost more memory than the wait is worth. */
const PLACES_AHEAD = 2;

function inspect(game: Phaser.Game, scene: SchoolScene): StageCount {
  const sizes = game.textures
    .getTextureKeys()
    .flatMap((key) => game.textures.get(key).source.map(({ width, height }) => width * height));
  return {
    objects: countObjects(scene.children.list),
    tweens: scene.tweens.getTweens().length,
    timers: scene.motion.waiting,
    textures: sizes.length,
    textureBytes: sizes.reduce((sum, size) => sum + size * BYTES_PER_PIXEL, 0),
    frames: game.loop.frame,
    asleep: !game.loop.running,
    place: scene.place,
    spared: scene.spared,
  };
}

const countObjects = (list: readonly Phaser.GameObjects.GameObject[]): number =>
  list.reduce(
    (sum, one) => sum + 1 + (one instanceof Phaser.GameObjects.Container ? countObjects(one.list) : 0),
    0,
  );

/** Loads all that a moment needs at once. To begin with each takes its while: with `turn`, whoever presses comes between. */
async function loadFor(
  { place, people }: StagePicture,
  textures: TextureStore,
  turn?: () => Promise<void>,
): Promise<void> {
  let before = turn?.();
  const inTurn = async <T>(load: () => Promise<T>): Promise<T> => {
    const mine = before;
    before = mine?.then(turn);
    await mine;
    return load();
  };
  await Promise.all([
    inTurn(() => textures.place(place)),
    ...people.map(({ look }) => inTurn(() => textures.sheet(look))),
  ]);
}

/** Loads what comes later, one by one, so that the moment on screen stays smooth. */
async function loadAll({ looks, places }: StageOptions, textures: TextureStore): Promise<void> {
  for (const look of looks) await textures.sheet(look).catch(() => undefined);
  for (const place of places.slice(0, PLACES_AHEAD)) await textures.place(place).catch(() => undefined);
}

/** px of the canvas for one px of the frame: as sharp as the screen, within what the renderer can bear. */
function resolutionFor(host: HTMLElement, renderer: Renderer): number {
  const wanted = (host.clientWidth / FRAME.width) * window.devicePixelRatio;
  return Math.min(Math.max(wanted || 1, LEAST_RESOLUTION), MOST_RESOLUTION[renderer]);
}
