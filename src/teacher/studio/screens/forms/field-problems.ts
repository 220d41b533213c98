import type { Problem } from "../../report.ts";
import type { StudioPlace } from "../../where.ts";
import { LANGUAGE } from "../../draft.ts";

/** A field of the form at hand: where it is, and which one. */
export type FieldPlace = Pick<StudioPlace, "scenario" | "passage" | "choice" | "field" | "part" | "language">;

/** Problems that stand at a field. One that names no part or language is the whole field's, and its first language's. */
export const problemsAt = (problems: readonly Problem[], place: FieldPlace): readonly Problem[] =>
  problems.filter(
    ({ where }) =>
      where.scenario === place.scenario &&
      where.passage === place.passage &&
      where.choice === place.choice &&
      where.field === place.field &&
      (place.part === undefined || where.part === undefined || where.part === place.part) &&
      (place.language === undefined || (where.language ?? LANGUAGE) === place.language),
  );

/** Words that are not written yet are no fault while one writes: they are only said to be missing. */
const isUnwritten = ({ code }: Problem): boolean => code === "SC031";

/** Nor is what nobody has chosen yet: the field itself asks for it. */
const isUnchosen = ({ code }: Problem): boolean => code === "ST001" || code === "ST002";

/** Whether a field's words are simply not written yet. */
export const areUnwritten = (problems: readonly Problem[]): boolean => problems.some(isUnwritten);

/** The problems of a field that are more than words still to be written. */
export const faultsIn = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((one) => !isUnwritten(one) && !isUnchosen(one));
