import { describe, expect, it } from "vitest";
import { comparePolicies, loosenings } from "../../src/policy/compare.ts";
import { buildPolicy } from "../../src/policy/model.ts";
import { changed, kempshott, kempshottFile } from "../support/policies.ts";
import { LOOSENED } from "./loosened.ts";

describe("a school may tighten its policy and never loosen it", () => {
  it.each(LOOSENED.map((one) => [one.title, one] as const))("%s", (_, { circle, change, found }) => {
    const edited = buildPolicy(changed(kempshottFile, circle, change));
    const [first] = loosenings(comparePolicies(edited, kempshott)).filter(
      (one) => one.from === found["from"],
    );
    expect(first).toMatchObject({ circle, kind: "loosened", ...found });
  });

  it("[PM-3] a concern that must be told instead of may be is no loosening", () => {
    const edited = changed(kempshottFile, "peer", ({ decision }) => {
      for (const one of decision.exceptions) if (one.id === "uneasy") one.value = "must-tell";
    });
    const changes = comparePolicies(buildPolicy(edited), kempshott);
    expect(loosenings(changes)).toEqual([]);
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: "tightened", combination: { uneasy: "yes" }, to: "must-tell" }),
    );
  });

  it("the policy itself against itself changes nothing", () => {
    expect(comparePolicies(kempshott, kempshott)).toEqual([]);
  });
});
