import { describe, expect, it } from "vitest";
import { viewOf } from "../../src/play/view.ts";
import { FIRST_WEEK, play, storyOf } from "../support/first-week.ts";
import { CAMP_RABBIT } from "./first-week/camp-rabbit.ts";
import { CRYING_IN_MATHS } from "./first-week/crying-in-maths.ts";
import { PROMISE_FIRST } from "./first-week/promise-first.ts";
import { SAME_LOT } from "./first-week/same-lot.ts";
import { THIRD_COAT_A, THIRD_COAT_B } from "./first-week/third-coat.ts";
import type { Worked } from "./first-week/worked.ts";

/** The playthroughs worked by hand. A pack never carries an expected verdict, so they stand here. */
const WORKED: Readonly<Record<string, readonly Worked[]>> = {
  "camp-rabbit": CAMP_RABBIT,
  "promise-first": PROMISE_FIRST,
  "same-lot-every-day": SAME_LOT,
  "crying-in-maths": CRYING_IN_MATHS,
  "third-coat-a": THIRD_COAT_A,
  "third-coat-b": THIRD_COAT_B,
};

it("every scenario of the first week is worked by hand", () => {
  expect(Object.keys(WORKED).sort()).toEqual([...FIRST_WEEK].sort());
});

describe.each(Object.entries(WORKED))("%s", (id, worked) => {
  it.each(worked)("$rule", ({ turns, lights, ends }) => {
    const run = play(id, ...turns.map(([choice]) => choice));
    const judged = run.moments.map(({ choice, judgement: { verdict, clauses, tips, serious } }) => [
      choice,
      verdict,
      [...clauses, ...tips].join(" "),
      ...(serious ? ["serious"] : []),
    ]);
    expect(judged).toEqual(turns);
    expect({ at: run.at, ended: run.ended }).toEqual({ at: ends, ended: true });
    const [safe, honest, keptPrivate] = lights;
    expect(viewOf(run).lights).toEqual({ safe, honest, private: keptPrivate });
  });

  it("every choice that a child can make, and every ending, is in some playthrough worked by hand", () => {
    const { passages } = storyOf(id).scenario;
    const written = passages.flatMap((passage) =>
      passage.kind === "choose" ? passage.choices.map((choice) => `${passage.id} ${choice.id}`) : [],
    );
    const played = worked.flatMap(({ turns }) =>
      play(id, ...turns.map(([choice]) => choice)).moments.map(
        ({ passage, choice }) => `${passage} ${choice}`,
      ),
    );
    expect(written.filter((one) => !played.includes(one))).toEqual([]);
    const endings = passages.flatMap((passage) => (passage.kind === "end" ? [passage.id] : []));
    expect(endings.filter((one) => !worked.some(({ ends }) => ends === one))).toEqual([]);
  });
});
