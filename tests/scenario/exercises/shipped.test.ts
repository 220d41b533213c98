import { describe, expect, it } from "vitest";
import { decide } from "../../../src/policy/decide.ts";
import { isFit, judgeIn } from "../../../src/scenario/exercises/situation.ts";
import type { Exercise, FormCase } from "../../../src/scenario/exercises/format.ts";
import {
  diagnoseForms,
  diagnoseWords,
  sentencesOfWords,
  shippedForms,
  shippedWords,
} from "../../support/exercises.ts";
import { circleOf } from "../../support/policies.ts";

const peer = circleOf("peer");
const answersOf = (exercise: Exercise) =>
  exercise.kind === "choose" ? exercise.options : exercise.sentences;
const verdictsOf = (one: FormCase) => one.options.map(({ acts }) => judgeIn(peer, one, acts).verdict);

describe("the words trainer that ships", () => {
  it("is sound: the checker finds nothing to say", () => {
    expect(diagnoseWords()).toEqual([]);
  });

  it("has 8 to 10 exercises, and trains the six skills", () => {
    expect(shippedWords.exercises.length).toBeGreaterThanOrEqual(8);
    expect(shippedWords.exercises.length).toBeLessThanOrEqual(10);
    expect(shippedWords.skills.map(({ id }) => id)).toEqual([
      "limit",
      "no-promise",
      "no-digging",
      "reassure",
      "advocate",
      "pass-on",
    ]);
    expect(new Set(shippedWords.exercises.map(({ kind }) => kind))).toEqual(new Set(["choose", "build"]));
  });

  it.each(shippedWords.exercises.map((one) => [one.id, one] as const))(
    "%s: some answer fits, some do not, and each says why in a sentence of its own kind",
    (_, exercise) => {
      const found = answersOf(exercise).map(({ acts, why }) => ({
        fits: isFit(judgeIn(peer, exercise, acts).verdict),
        why: sentencesOfWords[why] ?? "",
      }));
      expect(new Set(found.map(({ fits }) => fits))).toEqual(new Set([true, false]));
      const traps = found.filter(({ fits }) => !fits).map(({ why }) => why);
      const good = found.filter(({ fits }) => fits).map(({ why }) => why);
      expect(traps.filter((why) => good.includes(why))).toEqual([]);
      expect(found.filter(({ why }) => why.length < 20)).toEqual([]);
    },
  );

  it("[P11] no explanation blames or shames", () => {
    const said = Object.entries(sentencesOfWords).filter(([key]) => key.endsWith(".why"));
    expect(
      said.filter(([, text]) => /\b(wrong|bad choice|should have|never do|stupid|fail)\b/i.test(text)),
    ).toEqual([]);
  });

  it("[S4] keeping or delaying what must be told never fits, and a promise never does", () => {
    const fits = shippedWords.exercises.flatMap((exercise) =>
      answersOf(exercise)
        .filter(({ acts }) => isFit(judgeIn(peer, exercise, acts).verdict))
        .flatMap(({ acts }) =>
          acts.map((act) => ({ act, value: decide(peer, judgeIn(peer, exercise, []).after.facts).value })),
        ),
    );
    expect(fits.filter(({ act }) => act === "promise-secret")).toEqual([]);
    expect(
      fits.filter(({ act, value }) => value === "must-tell" && ["keep-private", "delay"].includes(act)),
    ).toEqual([]);
  });
});

describe("the two forms that ship", () => {
  it("are sound: the checker finds nothing to say", () => {
    expect(diagnoseForms()).toEqual([]);
  });

  it("have six to eight cases each, over the same clauses in the same order", () => {
    const [first, second] = shippedForms.forms.map(({ cases }) => cases.map(({ clause }) => clause));
    expect(first).toEqual(second);
    expect(first?.length).toBeGreaterThanOrEqual(6);
    expect(first?.length).toBeLessThanOrEqual(8);
    expect(new Set(first)).toEqual(new Set(["PM-0", "PM-1", "PM-2", "PM-3", "PM-4"]));
  });

  it("match: for each case the same need, and answers found to be the same", () => {
    const [first, second] = shippedForms.forms.map(({ cases }) =>
      cases.map((one) => [judgeIn(peer, one, []).decision, ...verdictsOf(one).sort()]),
    );
    expect(first).toEqual(second);
  });

  it("no word of one form is told in the other", () => {
    const keys = shippedForms.forms.map(({ cases }) =>
      cases.flatMap(({ line, options }) => [line, ...options.map(({ text }) => text)]),
    );
    expect(keys[0]?.filter((key) => keys[1]?.includes(key))).toEqual([]);
  });

  it("one answer a case is right, whatever a player's habit: always the first, the second or the third gets half at most", () => {
    for (const { cases } of shippedForms.forms)
      for (const place of [0, 1, 2]) {
        const right = cases.filter((one) => isFit(verdictsOf(one)[place] ?? "partly"));
        expect(right.length).toBeLessThanOrEqual(cases.length / 2);
      }
  });
});
