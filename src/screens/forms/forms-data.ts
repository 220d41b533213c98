import forms from "../../../scenarios/forms/forms.json" with { type: "json" };
import sentences from "../../../scenarios/forms/text.en-GB.json" with { type: "json" };
import type { Circle, Policy } from "../../policy/model.ts";
import type { Profile } from "../../scenario/format.ts";
import type { FormCase, FormsFile } from "../../scenario/exercises/format.ts";
import { readForms } from "../../scenario/exercises/read.ts";
import { readTexts } from "../../scenario/read.ts";
import { must } from "../must.ts";
import { sayer, type Sayer } from "../sayer.ts";

/** The two forms as they ship, with the circle that judges them. */
export interface BothForms {
  readonly file: FormsFile;
  readonly circle: Circle;
  readonly say: Sayer<Pick<FormCase, "cast">>;
}

/** Reads the forms. Throws where they are not sound: the build's own checks have failed then. */
export function readBothForms(policy: Policy, profile: Profile): BothForms {
  const file = must(readForms(forms, "forms"));
  const circle = policy.circles.get(file.circle);
  if (!circle) throw new Error(`the policy has no circle ${file.circle}`);
  return { file, circle, say: sayer(must(readTexts(sentences, "forms' texts")), profile) };
}
