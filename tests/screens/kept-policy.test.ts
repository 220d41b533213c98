import { describe, expect, it } from "vitest";
import type { RuleEdit, SchoolEdits } from "../../src/policy/school-edits.ts";
import { openShelf } from "../../src/records/storage.ts";
import { keptPolicy } from "../../src/screens/kept-policy.ts";
import { freshStores } from "../support/fake-storage.ts";
import { kempshott } from "../support/policies.ts";
import { withRules } from "../support/policy-edits.ts";
import { kempshottWording } from "../support/policy-said.ts";

const shipped = { policy: kempshott, wording: kempshottWording };
const STRICTER: RuleEdit = {
  kind: "exception-value",
  circle: "peer",
  exception: "uneasy",
  value: "must-tell",
};
const LOOSER: RuleEdit = { kind: "drop-rule", circle: "peer", rule: "tell-after-cue" };

/** What comes of changes that this browser keeps, and what it keeps afterwards. */
async function from(edits: SchoolEdits) {
  const shelf = openShelf(freshStores());
  shelf.write("policy", edits);
  const { kind } = await keptPolicy(shipped, shelf);
  return { kind, kept: shelf.read("policy") };
}

describe("[issue 6] a school's policy that this browser keeps, when the policy that ships has come to another version", () => {
  it("what was made to this version is used as it was kept", async () => {
    const edits = withRules(STRICTER);
    expect(await from(edits)).toEqual({ kind: "school", kept: edits });
  });

  it("what was made to another version is proved of this one, and belongs to this one from then on", async () => {
    const edits = withRules(STRICTER);
    expect(await from({ ...edits, base: "0.9.0" })).toEqual({ kind: "school", kept: edits });
  });

  it("[PM-2] what would let go of a rule of this version is not used, and is not lost", async () => {
    const edits = { ...withRules(LOOSER), base: "0.9.0" };
    expect(await from(edits)).toEqual({ kind: "damaged", kept: edits });
  });

  it("nothing is judged by what is not a school's changes at all", async () => {
    const shelf = openShelf(freshStores());
    expect(await keptPolicy(shipped, shelf)).toEqual({ kind: "none" });
    shelf.write("policy", { rules: "none" });
    expect(await keptPolicy(shipped, shelf)).toEqual({ kind: "damaged" });
  });
});
