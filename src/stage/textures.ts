import type { Textures } from "phaser";
import type { Look, Place, UniformName } from "../art/catalogue.ts";
import { CAST, type AnyLook } from "../art/characters/cast.ts";
import { takeApart } from "../art/characters/parts.ts";
import type { CharacterSpec } from "../art/characters/spec.ts";
import { inUniform } from "../art/characters/uniform.ts";
import { FRAME, type PlaceLayer } from "../art/places/place-art.ts";
import type { LifePiece } from "../art/places/life.ts";
import { drawPlaceSheet, placeDoor, placeLife } from "../art/still-picture.ts";
import type { Atlas, AtlasScale } from "./atlas.ts";
import { loadAtlas } from "./atlases.ts";
import { CONFETTI_KEY, confettiFrames, drawConfetti } from "./confetti.ts";
import { drawTrimmed, packParts, type Box, type Measuring } from "./pack.ts";
import { drawPageEdge, PAGE_KEY, PAPER_FRAME } from "./page-turn.ts";
import { SHADOW, type Sheet } from "./pieces.ts";

/** Places are drawn no larger than this, to spare memory (ART.md, section 12). */
const MOST_PLACE_SCALE = 1.5;

/** The build of one file has the drawings only: its sheets are packed in the browser, a little later. */
const HAS_ATLASES = import.meta.env.MODE !== "single";

/** Clouds and sunbeams are large; a px more or less does not show in them. */
const LIFE: Measuring = { reach: 640, scale: 0.25 };

/** A flattened sheet of a place: its texture, and the box of the frame it fills. */
export interface SheetTexture {
  readonly key: string;
  readonly z: PlaceLayer["z"];
  readonly box: Box;
}

/** The piece that shows a place's door open. */
export const OPEN_DOOR = "open-door";

/** The textures of one place: two sheets, and the pieces of small life with their frames. */
export interface PlaceTextures {
  readonly sheets: readonly SheetTexture[];
  readonly life: {
    readonly key: string;
    readonly frames: Atlas["frames"];
    readonly pieces: readonly LifePiece[];
  };
  /** Where the door stands that can be opened: its picture is the piece of that name. */
  readonly door: { readonly x: number; readonly y: number } | undefined;
}

/** The pictures of one stage: loads each once, and forgets all of them with the game. */
export class TextureStore {
  readonly #textures: Textures.TextureManager;
  readonly #atlasScale: AtlasScale;
  readonly #placeScale: number;
  readonly #uniform: UniformName | undefined;
  readonly #sheets = new Map<string, Promise<Sheet>>();
  readonly #places = new Map<Place, Promise<PlaceTextures>>();

  constructor(
    textures: Textures.TextureManager,
    atlasScale: AtlasScale,
    resolution: number,
    uniform?: UniformName,
  ) {
    this.#textures = textures;
    this.#uniform = uniform;
    this.#atlasScale = atlasScale;
    this.#placeScale = Math.min(resolution, MOST_PLACE_SCALE);
    textures.addCanvas(SHADOW.key, drawShadow());
    textures.addCanvas(PAGE_KEY, drawPageEdge())?.add("paper", 0, ...PAPER_FRAME);
    const confetti = textures.addCanvas(CONFETTI_KEY, drawConfetti());
    for (const [name, ...box] of confettiFrames) confetti?.add(name, 0, ...box);
  }

  /** The pieces of a look, in the school's jumper. */
  sheet(asked: AnyLook): Promise<Sheet> {
    const look = inUniform(asked, this.#uniform);
    const name = typeof look === "string" ? look : JSON.stringify(look);
    const known = this.#sheets.get(name);
    if (known) return known;
    const loading = this.#sheetOf(look, name);
    this.#sheets.set(name, loading);
    return loading;
  }

  /** The sheets of a place and what moves in it. */
  place(place: Place): Promise<PlaceTextures> {
    const known = this.#places.get(place);
    const drawing = known ?? this.#drawPlace(place);
    // The last one asked for is the last to be forgotten.
    this.#places.delete(place);
    this.#places.set(place, drawing);
    return drawing;
  }

  /** Forgets every place but the one shown and the one asked for last. */
  forgetPlaces(shown: Place): void {
    const kept = [shown, [...this.#places.keys()].findLast((place) => place !== shown)];
    for (const [place, drawing] of this.#places) {
      if (kept.includes(place)) continue;
      this.#places.delete(place);
      void drawing.then(({ sheets, life }) => {
        for (const { key } of [...sheets, life]) this.#textures.remove(key);
      });
    }
  }

  #sheetOf(look: AnyLook, name: string): Promise<Sheet> {
    if (typeof look !== "string") return this.#packSheet(look, name);
    return HAS_ATLASES ? this.#loadSheet(look) : this.#packSheet(CAST[look], name);
  }

  async #loadSheet(look: Look): Promise<Sheet> {
    const scale = this.#atlasScale;
    const { atlas, image } = await loadAtlas(look, scale);
    const key = `${look}@${scale}`;
    const texture = this.#textures.addImage(key, image);
    if (!texture) throw new Error(`the picture of ${look} is there already`);
    addFrames(texture, atlas, scale);
    return { key, atlas, scale };
  }

  /** A character without an atlas, such as one that somebody made: it is packed here. */
  async #packSheet(spec: CharacterSpec, key: string): Promise<Sheet> {
    const scale = this.#atlasScale;
    const { parts, joints } = takeApart(spec);
    const { draw, width, height, frames } = await packParts(parts);
    const atlas: Atlas = { madeFrom: "", width, height, frames, joints };
    const texture = this.#textures.addCanvas(key, await draw(scale));
    if (!texture) throw new Error("that character is there already");
    addFrames(texture, atlas, scale);
    return { key, atlas, scale };
  }

  async #drawPlace(place: Place): Promise<PlaceTextures> {
    const [back, front, life] = await Promise.all([
      this.#drawSheet(place, "back"),
      this.#drawSheet(place, "front"),
      this.#packLife(place),
    ]);
    return { sheets: [back, front].flatMap((sheet) => sheet ?? []), life, door: placeDoor(place) };
  }

  /** One sheet, no larger than what is to be seen of it. */
  async #drawSheet(place: Place, z: PlaceLayer["z"]): Promise<SheetTexture | undefined> {
    const key = `${place}-${z}`;
    const drawn = await drawTrimmed(drawPlaceSheet(place, z, key), FRAME, this.#placeScale);
    if (!drawn) return undefined;
    this.#textures.addCanvas(key, drawn.canvas);
    return { key, z, box: drawn.box };
  }

  async #packLife(place: Place): Promise<PlaceTextures["life"]> {
    const key = `${place}-life`;
    const pieces = placeLife(place, key);
    const door = placeDoor(place);
    const parts = {
      ...Object.fromEntries(pieces.map(({ id, svg }) => [id, svg])),
      ...(door ? { [OPEN_DOOR]: door.svg } : {}),
    };
    const { draw, frames } = await packParts(parts, LIFE);
    const texture = this.#textures.addCanvas(key, await draw(this.#placeScale));
    if (texture) addFrames(texture, { frames }, this.#placeScale);
    return { key, frames, pieces };
  }
}

function addFrames(texture: Textures.Texture, { frames }: Pick<Atlas, "frames">, scale: number): void {
  for (const [name, [x, y, width, height]] of Object.entries(frames))
    texture.add(name, 0, x * scale, y * scale, width * scale, height * scale);
}

const SHADOW_COLOUR = "rgba(42, 35, 64, 0.18)";

function drawShadow(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = SHADOW.width;
  canvas.height = SHADOW.height;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.fillStyle = SHADOW_COLOUR;
  context.beginPath();
  context.ellipse(
    SHADOW.width / 2,
    SHADOW.height / 2,
    SHADOW.width / 2,
    SHADOW.height / 2,
    0,
    0,
    Math.PI * 2,
  );
  context.fill();
  return canvas;
}
