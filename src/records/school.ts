import * as v from "valibot";
import { SessionSchema, type Session } from "../scenario/session.ts";
import type { Shelf } from "./storage.ts";

/** What was found of a school: nothing, something too damaged to use, or a school with what is on offer tonight. */
export type KeptSchool =
  | { readonly kind: "none" | "damaged" }
  | { readonly kind: "kept"; readonly school: Session };

type Place = "school" | "session-plan";

function readAt(shelf: Shelf, key: Place): KeptSchool {
  if (!shelf.holds(key)) return { kind: "none" };
  const kept = v.safeParse(SessionSchema, shelf.read(key));
  if (kept.success) return { kind: "kept", school: kept.output };
  shelf.isOfNoUse(key);
  return { kind: "damaged" };
}

/** The school that a teacher has set up in this browser. */
export const readSchool = (shelf: Shelf): KeptSchool => readAt(shelf, "school");

/** Keeps a value under a key: true where the browser keeps it, false where it is in memory only. */
function writeAt(shelf: Shelf, key: Place, value: Session): boolean {
  shelf.write(key, value);
  return !shelf.inMemory(key);
}

/** Keeps the school in this browser: true where the browser keeps it, false where it is in memory only. */
export const writeSchool = (shelf: Shelf, school: Session): boolean => writeAt(shelf, "school", school);

/** The session whose link this tab was opened with. */
export const readSessionPlan = (shelf: Shelf): KeptSchool => readAt(shelf, "session-plan");

/** Keeps a link's session in this tab: true where the browser keeps it, false where it is in memory only. */
export const writeSessionPlan = (shelf: Shelf, session: Session): boolean =>
  writeAt(shelf, "session-plan", session);

/** Leaves a link's session: the tab then plays what this browser holds. */
export const forgetSessionPlan = (shelf: Shelf): void => shelf.remove("session-plan");
