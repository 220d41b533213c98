import type { Textures } from "phaser";
import type { Look, Place } from "../art/catalogue.ts";
import type { AnyLook } from "../art/characters/cast.ts";
import { takeApart } from "../art/characters/parts.ts";
import type { CharacterSpec } from "../art/characters/spec.ts";
import { FRAME, type PlaceLayer } from "../art/places/place-art.ts";
import { drawPlaceSheet } from "../art/still-picture.ts";
import type { Atlas, AtlasScale } from "./atlas.ts";
import { loadAtlas } from "./atlases.ts";
import { drawSvg, packParts } from "./pack.ts";
import { SHADOW, type Sheet } from "./pieces.ts";

/** Places are drawn no larger than this, to spare memory (ART.md, section 12). */
const MOST_PLACE_SCALE = 1.5;

/** The pictures of one stage: loads each once, and forgets all of them with the game. */
export class TextureStore {
  readonly #textures: Textures.TextureManager;
  readonly #atlasScale: AtlasScale;
  readonly #placeScale: number;
  readonly #sheets = new Map<string, Promise<Sheet>>();
  readonly #places = new Map<string, Promise<string>>();

  constructor(textures: Textures.TextureManager, atlasScale: AtlasScale, resolution: number) {
    this.#textures = textures;
    this.#atlasScale = atlasScale;
    this.#placeScale = Math.min(resolution, MOST_PLACE_SCALE);
    if (!textures.exists(SHADOW.key)) textures.addCanvas(SHADOW.key, drawShadow());
  }

  /** The pieces of a look. */
  sheet(look: AnyLook): Promise<Sheet> {
    const name = typeof look === "string" ? look : JSON.stringify(look);
    const known = this.#sheets.get(name);
    if (known) return known;
    const loading = typeof look === "string" ? this.#loadSheet(look) : this.#packSheet(look, name);
    this.#sheets.set(name, loading);
    return loading;
  }

  /** The name of the texture of a place's back or front. */
  place(place: Place, z: PlaceLayer["z"]): Promise<string> {
    const key = `${place}-${z}`;
    const known = this.#places.get(key);
    if (known) return known;
    const drawing = this.#drawPlace(place, z, key);
    this.#places.set(key, drawing);
    return drawing;
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

  /** A character that somebody made has no atlas yet: it is packed here. */
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

  async #drawPlace(place: Place, z: PlaceLayer["z"], key: string): Promise<string> {
    const svg = drawPlaceSheet(place, z, key);
    this.#textures.addCanvas(key, await drawSvg(svg, FRAME, this.#placeScale));
    return key;
  }
}

function addFrames(texture: Textures.Texture, atlas: Atlas, scale: AtlasScale): void {
  for (const [name, [x, y, width, height]] of Object.entries(atlas.frames))
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
