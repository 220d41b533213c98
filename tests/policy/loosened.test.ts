import { describe, expect, it } from "vitest";
import { comparePolicies, loosenings } from "../../src/policy/compare.ts";
import { applyEdits } from "../../src/policy/apply-edits.ts";
import { buildPolicy } from "../../src/policy/model.ts";
import { changed, kempshott, kempshottFile } from "../support/policies.ts";
import { withRules } from "../support/policy-edits.ts";
import { LOOSENED } from "./loosened.ts";

describe("a school may tighten its policy and never loosen it", () => {
  it.each(LOOSENED.map((one) => [one.title, one] as const))("%s", (_, { circle, change, found }) => {
    const edited = buildPolicy(changed(kempshottFile, circle, change));
    const [first] = loosenings(comparePolicies(edited, kempshott)).filter(
      (one) => one.from === found["from"],
    );
    expect(first).toMatchObject({ circle, kind: "loosened", ...found });
  });

  it("[PM-3] a concern that must be told, with a duty of its own, is no loosening", () => {
    const applied = applyEdits(
      kempshottFile,
      withRules({ kind: "exception-value", circle: "peer", exception: "uneasy", value: "must-tell" }),
    );
    if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
    const changes = comparePolicies(buildPolicy(applied.file), kempshott);
    expect(loosenings(changes)).toEqual([]);
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: "tightened", combination: { uneasy: "yes" }, to: "must-tell" }),
    );
  });

  it("[PM-2] the school's one setting is the school's to switch, both ways", () => {
    for (const value of [true, false]) {
      const other = buildPolicy({
        ...kempshottFile,
        settings: { "limit-at-start-meets-warning": !value },
      });
      const edited = buildPolicy({ ...kempshottFile, settings: { "limit-at-start-meets-warning": value } });
      const changes = comparePolicies(edited, other);
      expect(loosenings(changes)).toEqual([]);
      expect(changes.filter((change) => change.duty === "limit-before")).not.toEqual([]);
    }
  });

  it("the policy itself against itself changes nothing", () => {
    expect(comparePolicies(kempshott, kempshott)).toEqual([]);
  });
});
