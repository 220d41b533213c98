import forms from "../../../scenarios/forms/forms.json" with { type: "json" };
import { resultsOf, type ResultRow, type Tally } from "../../play/forms.ts";
import { readForms } from "../../scenario/exercises/read.ts";

const shipped = readForms(forms, "forms");

/** The answers to the two forms that ship, by rule; a form that too few have answered is left out. */
export const formRows = (tally: Tally): readonly ResultRow[] =>
  shipped.ok ? resultsOf(tally, shipped.value) : [];
