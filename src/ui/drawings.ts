import type { Badge, Look } from "../art/catalogue.ts";
import { drawBadge } from "../art/badges.ts";
import { CAST } from "../art/characters/cast.ts";
import { drawChoiceShape, type ChoiceShapeIndex } from "../art/choice-shapes.ts";
import { drawBreakPicture, drawTitlePicture } from "../art/covers.ts";
import { drawLight, type LightName } from "../art/lights.ts";
import { FRAME } from "../art/places/place-art.ts";
import { drawPortrait, drawStillPicture, placedPeople } from "../art/still-picture.ts";
import type { Picture } from "../play/picture.ts";

/** A drawing that the art can make. */
export type DrawingOf =
  | { readonly kind: "picture"; readonly picture: Picture }
  | { readonly kind: "portrait"; readonly look: Look }
  | { readonly kind: "badge"; readonly badge: Badge }
  | { readonly kind: "light"; readonly light: LightName; readonly lit: boolean }
  | { readonly kind: "shape"; readonly index: ChoiceShapeIndex }
  | { readonly kind: "title" }
  | { readonly kind: "break" };

/** The drawing as the address of an image. This module is the lazy chunk that holds all the art. */
export const addressOf = (drawing: DrawingOf): string =>
  `data:image/svg+xml,${encodeURIComponent(draw(drawing))}`;

/** Where somebody stands in a picture, as a share of its width; nothing for somebody who is not in it. */
export function placeOf(picture: Picture, id: string): number | undefined {
  const index = picture.people.findIndex((person) => person.id === id);
  const x = placedPeople(picture)[index]?.x;
  return x === undefined ? undefined : x / FRAME.width;
}

function draw(drawing: DrawingOf): string {
  switch (drawing.kind) {
    case "picture":
      return drawStillPicture(drawing.picture, "scene");
    case "portrait":
      return drawPortrait(CAST[drawing.look], "portrait");
    case "badge":
      return drawBadge(drawing.badge);
    case "light":
      return drawLight(drawing.light, drawing.lit);
    case "shape":
      return drawChoiceShape(drawing.index);
    case "title":
      return drawTitlePicture("title");
    case "break":
      return drawBreakPicture("break");
    default:
      return drawing satisfies never;
  }
}
