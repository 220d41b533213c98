import { ADULT_GESTURES, ADULT_LOOKS, PUPIL_GESTURES, type Gesture } from "../art/catalogue.ts";
import type { Scenario } from "./format.ts";
import { didYouMean, type Report } from "./report.ts";

/** Hugs and held hands are between pupils only; crouching down to somebody's height is a grown-up's gesture. */
export function checkGestures(scenario: Scenario, at: string, report: Report): void {
  scenario.passages.forEach((passage, i) => {
    for (const [id, gesture] of Object.entries(passage.gestures ?? {})) {
      const path = `${at}/passages/${i}/gestures/${id}`;
      const member = scenario.cast[id];
      if (!member) {
        const names = Object.keys(scenario.cast);
        const suggestion = didYouMean(id, names, `The cast is: ${names.join(", ")}.`);
        report.error("SC036", path, `Nobody called "${id}" is in the cast.`, suggestion);
        continue;
      }
      const adult = ADULT_LOOKS.includes(member.look);
      if (adult ? PUPIL_GESTURES.includes(gesture) : ADULT_GESTURES.includes(gesture))
        report.error("SC037", path, sentence(gesture, adult), insteadOf(adult));
      if (PUPIL_GESTURES.includes(gesture) && !adult && withAdultOnly(scenario, id))
        report.error("SC037", path, "There is no other pupil to do that with.", insteadOf(true));
    }
  });
}

const sentence = (gesture: Gesture, adult: boolean): string =>
  adult ? `A grown-up does not do "${gesture}" here.` : `A pupil does not do "${gesture}".`;

const insteadOf = (adult: boolean): string =>
  adult ? "Let the grown-up crouch, nod or walk beside." : "Let the pupil listen, nod or offer a hand.";

const withAdultOnly = (scenario: Scenario, id: string): boolean =>
  !Object.entries(scenario.cast).some(([other, { look }]) => other !== id && !ADULT_LOOKS.includes(look));
