import type { StudioPlace } from "../../where.ts";

type Place = Pick<StudioPlace, "choice" | "field" | "part" | "language">;

/** What a control of a form is called, so that a jump finds it: its field, its card, its part and its language. */
export const controlName = ({ choice, field, part, language }: Place): string =>
  [choice ?? "", field ?? "", part ?? "", language ?? ""].join("/");

/** The control that a jump means, and where there is none of that name, those that are nearer and nearer to the whole. */
export function controlsFor(place: Place): readonly string[] {
  const { choice, field, part, language } = place;
  const wishes: readonly Place[] = [
    place,
    { ...keep({ choice, field, language }) },
    { ...keep({ choice, field, part }) },
    { ...keep({ choice, field }) },
    { ...keep({ choice, field: "words" }) },
    { ...keep({ field }) },
  ];
  return [...new Set(wishes.map(controlName))];
}

/** A place of what is said of it only. */
const keep = ({ choice, field, part, language }: { [K in keyof Place]: Place[K] | undefined }): Place => ({
  ...(choice === undefined ? {} : { choice }),
  ...(field === undefined ? {} : { field }),
  ...(part === undefined ? {} : { part }),
  ...(language === undefined ? {} : { language }),
});
