import type { StudioPlace } from "../../where.ts";
import { controlsFor } from "./control-names.ts";

type Wanted = Omit<StudioPlace, "at">;

/** Places that the cursor has been put to already: a form that is shown again does not take it back there. */
const reached = new WeakSet<object>();

/**
 * Puts the cursor to the control that a jump wants, once, with everything around it unfolded; where the form has none
 * of that name, to the nearest one, and at last to its heading. A jump to the form as a whole is its frame's to take.
 */
export function reach(form: HTMLElement, wanted: Wanted): void {
  if (reached.has(wanted) || (wanted.field === undefined && wanted.choice === undefined)) return;
  reached.add(wanted);
  const controls = [...form.querySelectorAll<HTMLElement>("[data-field]")];
  const found =
    controlsFor(wanted).flatMap((name) => controls.find((one) => one.dataset["field"] === name) ?? [])[0] ??
    form.querySelector<HTMLElement>("[data-heading]");
  for (let at = found?.parentElement; at && at !== form; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  found?.focus();
}
