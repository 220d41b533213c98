import type { UniformName } from "../catalogue.ts";
import { specOf, type AnyLook } from "./cast.ts";
import { resolve, type CharacterSpec } from "./spec.ts";

/** The jumper colour that the characters are drawn in unless a school says otherwise. */
const DEFAULT_UNIFORM: UniformName = "royal";

/** A look in a school's jumper. Unchanged for grown-ups, for anybody who wears no jumper, and without a colour. */
export function inUniform(look: AnyLook, uniform: UniformName | undefined): AnyLook {
  if (uniform === undefined || uniform === DEFAULT_UNIFORM) return look;
  const spec = specOf(look);
  if (spec.build === "adult") return look;
  const worn: CharacterSpec = { ...spec, uniform };
  return resolve(worn).top === resolve(spec).top ? look : worn;
}
