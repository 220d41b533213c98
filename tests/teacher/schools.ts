import * as fc from "fast-check";
import { ADULT_LOOKS, PLACES, PUPIL_LOOKS, UNIFORM_NAMES } from "../../src/art/catalogue.ts";
import type { Profile } from "../../src/scenario/format.ts";
import { nameFault } from "../../src/scenario/plain-name.ts";
import { PUPIL_NAMES } from "../../src/scenario/pupil-names.ts";
import { type Session } from "../../src/scenario/session.ts";
import { BANDS } from "../../src/scenario/bands.ts";

export const TODAY = "2026-11-25";

/** A school of five adults, with everything that a profile can say. */
export const REEDS: Profile = {
  format: 1,
  school: "St Bride’s – Łódź Lane Primary",
  uniform: "bottle",
  adults: {
    coordinator: { name: "Mr Reed", look: "morgan" },
    teacher: { name: "Ms Khan", look: "rahman" },
    lead: { name: "Dr O’Neill" },
    deputy: { name: "Mrs Żak" },
    "adult-1": { name: "Mr Bo" },
  },
  places: { library: "The Nest", "mentoring-room": "Snug" },
  names: { mei: "Ivy", leo: "Hugo" },
  today: { date: TODAY, away: ["coordinator"], hidden: ["first-week/camp-rabbit"] },
};

export const SESSION: Session = {
  profile: REEDS,
  plan: { band: "Y5-6", packs: ["online", "first-week"] },
};

const name = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: most })
    .map((text) => text.normalize("NFC"))
    .filter((text) => text.length <= most && nameFault(text, most) === undefined);

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((one) => one !== "constructor");

/** Any school with any plan that the format allows. */
export const anySession: fc.Arbitrary<Session> = fc.record({
  profile: fc
    .record({
      school: name(80),
      uniform: fc.option(fc.constantFrom(...UNIFORM_NAMES), { nil: undefined }),
      names: fc.uniqueArray(name(40), { minLength: 2, maxLength: 8 }),
      look: fc.constantFrom(...ADULT_LOOKS),
      places: fc.dictionary(fc.constantFrom(...PLACES), name(40), { maxKeys: 4 }),
      pupils: fc.dictionary(fc.constantFrom(...PUPIL_LOOKS), fc.constantFrom(...PUPIL_NAMES), { maxKeys: 4 }),
      hidden: fc.array(fc.tuple(id, id), { maxLength: 3 }),
      isToday: fc.boolean(),
    })
    .map(({ school, uniform, names, look, places, pupils, hidden, isToday }): Profile => {
      const roles = [
        "coordinator",
        "teacher",
        "lead",
        "deputy",
        "assistant",
        "adult-1",
        "adult-2",
        "adult-3",
      ];
      const adults = names.map(
        (one, i) => [roles[i], i === 0 ? { name: one, look } : { name: one }] as const,
      );
      return {
        format: 1,
        school,
        ...(uniform ? { uniform } : {}),
        adults: Object.fromEntries(adults),
        ...(Object.keys(places).length > 0 ? { places } : {}),
        ...(Object.keys(pupils).length > 0 ? { names: pupils } : {}),
        ...(isToday
          ? { today: { date: TODAY, away: ["coordinator"], hidden: hidden.map((pair) => pair.join("/")) } }
          : {}),
      };
    }),
  plan: fc.record({
    band: fc.constantFrom(...BANDS),
    packs: fc.uniqueArray(id, { minLength: 1, maxLength: 8 }),
  }),
});
