import { describe, expect, it } from "vitest";
import { NO_EDITS, type RuleEdit } from "../../src/policy/school-edits.ts";
import { policyNow, tryOut } from "../../src/teacher/policy/trial.ts";
import { unplayableIn } from "../../src/teacher/policy/unplayable.ts";
import { library } from "../support/library.ts";
import { kempshott } from "../support/policies.ts";

const packs = [...library.packs.values()];
const none = NO_EDITS(kempshott.file);
const MUST: RuleEdit = { kind: "exception-value", circle: "peer", exception: "uneasy", value: "must-tell" };
const stricter = { ...none, rules: [MUST] };

describe("[issue 6] a stricter rule can leave a story without a right way", () => {
  it("under the policy that ships every story can be played rightly", () => {
    expect(unplayableIn(kempshott, kempshott, packs)).toEqual([]);
  });

  it("[PM-3] an odd feeling that must be told: the stories without a right way are named, and new", () => {
    const lost = unplayableIn(kempshott, policyNow(kempshott, stricter), packs);
    expect(lost.map(({ scenario, why }) => [scenario, why])).toEqual([
      ["crying-in-maths", "no-way"],
      ["burger-rubber", "no-answer"],
      ["at-the-gate", "no-answer"],
      ["weekend-sums", "no-answer"],
    ]);
    expect(lost.every(({ isNew }) => isNew)).toBe(true);
  });

  it("what is lost already is told again, and is not new", () => {
    const now = policyNow(kempshott, stricter);
    expect(unplayableIn(now, now, packs).every(({ isNew }) => !isNew)).toBe(true);
  });

  it("[PM-3] the report of a trial lists them", () => {
    const trial = tryOut(kempshott, packs, none, stricter);
    if (trial.kind !== "report") throw new Error("it was refused");
    expect(trial.unplayable.map(({ scenario }) => scenario)).toEqual(
      unplayableIn(kempshott, policyNow(kempshott, stricter), packs).map(({ scenario }) => scenario),
    );
  });
});
