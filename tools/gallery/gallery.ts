// The makers' gallery, in a browser: contact sheets of the art, and the stage with its counts. Never shipped.
import {
  BADGES,
  GESTURES,
  LOOKS,
  MOODS,
  PLACES,
  POSES,
  type Mood,
  type Place,
} from "../../src/art/catalogue.ts";
import { renderersFor, type Renderer } from "../../src/stage/renderer.ts";
import { openStage, type Stage } from "../../src/stage/open-stage.ts";
import type { Showing, StagePicture } from "../../src/stage/scene.ts";
import { drawSvg } from "../../src/stage/pack.ts";
import { momentsOf } from "./moments.ts";
import { COMPANIES, sheetOf, SHEETS } from "./sheets.ts";

const host = document.querySelector("#stage");
if (!(host instanceof HTMLElement)) throw new Error("the gallery has no stage");

/** Five in five places, and a sixth who has to be made room for. */
const CROWD: StagePicture["people"] = [
  ...COMPANIES.five,
  { id: "sixth", look: "ruby", spot: "third", mood: "neutral", mentor: false },
];

let stage: Stage | undefined;

/** What the tests, the bench and `npm run gallery` ask of this page. */
const gallery = {
  catalogue: { badges: BADGES, gestures: GESTURES, looks: LOOKS, moods: MOODS, places: PLACES, poses: POSES },
  sheets: Object.keys(SHEETS),
  renderers: () => renderersFor(document),

  /** A contact sheet as the address of a PNG file. */
  async sheet(name: string): Promise<string> {
    const { svg, width, height } = sheetOf(name);
    return (await drawSvg(svg, { width, height }, 1)).toDataURL("image/png");
  },

  /** Opens a stage `width` px wide. */
  async open(options: { renderer: Renderer; reducedMotion: boolean; width?: number }): Promise<boolean> {
    stage?.close();
    const width = options.width ?? 1280;
    host.style.width = `${width}px`;
    stage = await openStage({
      host,
      renderers: [options.renderer],
      reducedMotion: options.reducedMotion,
      looks: [],
      places: [],
      onGaveUp: () => console.error("the stage gave up"),
    });
    return stage !== undefined;
  },

  async show(picture: StagePicture, showing: Showing = { talking: true, celebrate: false }): Promise<void> {
    await stage?.show(picture, showing);
  },

  /** What will be needed next, loaded ahead as in the game. */
  preload: (picture: StagePicture) => stage?.preload(picture),

  inspect: () => stage?.inspect(),

  close(): void {
    stage?.close();
    stage = undefined;
  },

  /** A busy scene: up to six people, one of whom speaks. */
  fullScene: (place: Place, mood: Mood = "neutral", count = 5): StagePicture => ({
    place,
    people: CROWD.slice(0, count).map((person, i) => ({ ...person, mood, speaking: i === 1 })),
  }),

  /** Every moment of every shipped scenario. */
  moments: momentsOf(),
};

export type Gallery = typeof gallery;
Object.assign(window, { gallery });
