import * as v from "valibot";
import type { MadeLook } from "../art/characters/maker.ts";
import {
  AIDS,
  BOTTOM_CHOICES,
  BRIGHT,
  EYES,
  FACE_CHOICES,
  GLASSES,
  HAIR_CHOICES,
  HAIR_COLOUR_CHOICES,
  HATS,
  NOSE_CHOICES,
  SKIN_CHOICES,
  SUMMER_BLUE,
  TOP_CHOICES,
  WHEELCHAIRS,
} from "../art/characters/maker-kit.ts";

/** Exactly one of these things. */
const oneOf = <T extends object>(things: Readonly<Record<string, T>>) => {
  const known = new Set(Object.values(things).map(keyOf));
  return v.custom<T>((kept) => typeof kept === "object" && kept !== null && known.has(keyOf(kept)));
};

const keyOf = (thing: object): string =>
  JSON.stringify(Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1)));

const yes = v.exactOptional(v.literal(true));

/** A mentor that a player made, as it is kept: only what the maker offers, so that nothing else can come in this way. */
export const MadeLookSchema: v.GenericSchema<unknown, MadeLook> = v.strictObject({
  build: v.literal("upper"),
  skin: v.picklist(SKIN_CHOICES),
  hair: v.picklist(HAIR_CHOICES),
  hairColour: v.picklist(HAIR_COLOUR_CHOICES),
  top: v.picklist(TOP_CHOICES),
  bottom: v.picklist(BOTTOM_CHOICES),
  face: v.exactOptional(v.picklist(FACE_CHOICES)),
  nose: v.exactOptional(v.picklist(NOSE_CHOICES)),
  iris: v.exactOptional(v.picklist(Object.values(EYES))),
  cover: v.exactOptional(v.picklist(Object.values(BRIGHT))),
  hat: v.exactOptional(oneOf(HATS)),
  bottomColour: v.exactOptional(v.literal(SUMMER_BLUE)),
  tights: yes,
  freckles: yes,
  vitiligo: yes,
  birthmark: yes,
  glasses: v.exactOptional(oneOf(GLASSES)),
  aid: v.exactOptional(oneOf(AIDS)),
  wheelchair: v.exactOptional(v.picklist(Object.values(WHEELCHAIRS))),
});
