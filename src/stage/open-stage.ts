import * as Phaser from "phaser";
import type { Place } from "../art/catalogue.ts";
import type { AnyLook } from "../art/characters/cast.ts";
import { FRAME } from "../art/places/place-art.ts";
import { atlasScaleFor } from "./atlas.ts";
import { keepPace } from "./pace.ts";
import type { Renderer } from "./renderer.ts";
import { SchoolScene, type StagePicture } from "./scene.ts";
import { TextureStore } from "./textures.ts";

/** A living picture in a page. */
export interface Stage {
  /** Shows a moment; the promise is kept when everything for it is there. */
  readonly show: (picture: StagePicture, talking: boolean) => Promise<void>;
  /** Takes the stage out of the page and frees everything. */
  readonly close: () => void;
  readonly renderer: Renderer;
}

export interface StageOptions {
  /** The element the canvas is put into. */
  readonly host: HTMLElement;
  /** The renderers worth trying here, best first: see renderersFor. */
  readonly renderers: readonly Renderer[];
  readonly reducedMotion: boolean;
  /** What will be needed later on: loaded once the first moment is shown. */
  readonly looks: readonly AnyLook[];
  readonly places: readonly Place[];
  /** The stage has given up: frames were too slow, or the context was lost for good. The still picture goes on. */
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
  const { host, reducedMotion } = options;
  const resolution = resolutionFor(host, renderer);
  let game: Phaser.Game | undefined;
  const scene = await new Promise<SchoolScene>((resolve) => {
    const first = new SchoolScene({ reduced: reducedMotion, resolution, onReady: resolve });
    game = new Phaser.Game({
      type: renderer === "webgl" ? Phaser.WEBGL : Phaser.CANVAS,
      parent: host,
      width: Math.round(FRAME.width * resolution),
      height: Math.round(FRAME.height * resolution),
      scale: { mode: Phaser.Scale.NONE },
      backgroundColor: "#cfe8ef",
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene: first,
    });
  });
  if (!game) throw new Error("the stage did not start");
  const running = game;
  running.canvas.setAttribute("aria-hidden", "true");
  const textures = new TextureStore(running.textures, atlasScaleFor(resolution), resolution);
  const stop = keepPace(running, scene, options.onGaveUp);
  let last: StagePicture | undefined;
  return {
    renderer,
    show: async (picture, talking) => {
      const first = last === undefined;
      last = picture;
      await loadFor(picture, textures);
      // A later moment may have been asked for while this one was loading.
      if (last !== picture) return;
      await scene.show(picture, talking, textures);
      if (first) whenIdle(() => loadAll(options, textures));
    },
    close: () => {
      stop();
      running.destroy(true);
    },
  };
}

async function loadFor(picture: StagePicture, textures: TextureStore): Promise<void> {
  await Promise.all([
    textures.place(picture.place, "back"),
    textures.place(picture.place, "front"),
    ...picture.people.map((person) => textures.sheet(person.look)),
  ]);
}

/** Loads what comes later, one by one, so that the moment on screen stays smooth. */
async function loadAll({ looks, places }: StageOptions, textures: TextureStore): Promise<void> {
  for (const look of looks) await textures.sheet(look).catch(() => undefined);
  for (const place of places) {
    await textures.place(place, "back").catch(() => undefined);
    await textures.place(place, "front").catch(() => undefined);
  }
}

const whenIdle = (work: () => void): void => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else setTimeout(work, 200);
};

/** px of the canvas for one px of the frame: as sharp as the screen, within what the renderer can bear. */
function resolutionFor(host: HTMLElement, renderer: Renderer): number {
  const wanted = (host.clientWidth / FRAME.width) * window.devicePixelRatio;
  return Math.min(Math.max(wanted || 1, LEAST_RESOLUTION), MOST_RESOLUTION[renderer]);
}
