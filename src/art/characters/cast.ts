import type { Look } from "../catalogue.ts";
import { ADULTS } from "./cast/adults.ts";
import { PUPILS } from "./cast/pupils.ts";
import type { CharacterSpec } from "./spec.ts";

/** Everybody who can be in a scenario, as plain data. */
export const CAST: Readonly<Record<Look, CharacterSpec>> = { ...PUPILS, ...ADULTS };

/** A character by name, or one that somebody made: plain data all the same. */
export type AnyLook = Look | CharacterSpec;

export const specOf = (look: AnyLook): CharacterSpec => (typeof look === "string" ? CAST[look] : look);
