import type { Badge, Mood, UniformName } from "../art/catalogue.ts";
import { drawBadge } from "../art/badges.ts";
import { specOf, type AnyLook } from "../art/characters/cast.ts";
import { inUniform } from "../art/characters/uniform.ts";
import { drawChoiceShape, type ChoiceShapeIndex } from "../art/choice-shapes.ts";
import { drawBreakPicture, drawTitlePicture } from "../art/covers.ts";
import { drawLight, type LightName } from "../art/lights.ts";
import {
  drawBareFace,
  drawClothes,
  drawFace,
  drawMentor,
  drawMood,
  drawNoseOf,
} from "../art/maker-picture.ts";
import { drawSchoolMap } from "../art/map/map.ts";
import { FRAME } from "../art/places/place-art.ts";
import { drawPortrait, drawStillPicture, stagedPeople } from "../art/still-picture.ts";
import type { Picture } from "../play/picture.ts";

/** A drawing that the art can make. */
export type DrawingOf =
  | { readonly kind: "picture"; readonly picture: Picture }
  | {
      readonly kind: "portrait" | "mentor" | "face" | "bare-face" | "nose" | "clothes";
      readonly look: AnyLook;
    }
  | { readonly kind: "mood"; readonly look: AnyLook; readonly mood: Mood }
  | { readonly kind: "badge"; readonly badge: Badge }
  | { readonly kind: "light"; readonly light: LightName; readonly lit: boolean }
  | { readonly kind: "shape"; readonly index: ChoiceShapeIndex }
  | { readonly kind: "map" }
  | { readonly kind: "title" }
  | { readonly kind: "break" };

/** The drawing as the address of an image, pupils in the school's jumpers. This module is the lazy chunk that holds all the art. */
export const addressOf = (drawing: DrawingOf, uniform?: UniformName): string =>
  `data:image/svg+xml,${encodeURIComponent(draw(dressed(drawing, uniform), uniform))}`;

/** The same drawing with its pupils in a school's jumper. */
function dressed(drawing: DrawingOf, uniform: UniformName | undefined): DrawingOf {
  if ("look" in drawing) return { ...drawing, look: inUniform(drawing.look, uniform) };
  if (drawing.kind !== "picture") return drawing;
  const { picture } = drawing;
  const people = picture.people.map((person) => ({ ...person, look: inUniform(person.look, uniform) }));
  return { kind: "picture", picture: { ...picture, people } };
}

/** Where somebody stands in a picture, as a share of its width; nothing for somebody who is not in it. */
export function placeOf(picture: Picture, id: string): number | undefined {
  const index = picture.people.findIndex((person) => person.id === id);
  const x = stagedPeople(picture)[index]?.x;
  return x === undefined ? undefined : x / FRAME.width;
}

function draw(drawing: DrawingOf, uniform: UniformName | undefined): string {
  switch (drawing.kind) {
    case "picture":
      return drawStillPicture(drawing.picture, "scene");
    case "portrait":
      return drawPortrait(specOf(drawing.look), "portrait");
    case "mentor":
      return drawMentor(drawing.look, "mentor");
    case "face":
      return drawFace(drawing.look, "face");
    case "mood":
      return drawMood(drawing.look, "face", drawing.mood);
    case "bare-face":
      return drawBareFace(drawing.look, "face");
    case "nose":
      return drawNoseOf(drawing.look, "nose");
    case "clothes":
      return drawClothes(drawing.look, "clothes");
    case "map":
      return drawSchoolMap("map");
    case "badge":
      return drawBadge(drawing.badge);
    case "light":
      return drawLight(drawing.light, drawing.lit);
    case "shape":
      return drawChoiceShape(drawing.index);
    case "title":
      return drawTitlePicture("title", uniform);
    case "break":
      return drawBreakPicture("break");
    default:
      return drawing satisfies never;
  }
}
