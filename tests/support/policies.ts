import * as v from "valibot";
import { PolicyFileSchema, type CircleFile, type PolicyFile } from "../../src/policy/format.ts";
import type { Circle, Policy } from "../../src/policy/model.ts";
import { readPolicy } from "../../src/policy/read.ts";
import json from "../../scenarios/policies/kempshott.policy.json" with { type: "json" };

/** The shipped policy as its file says it. */
export const kempshottFile: PolicyFile = v.parse(PolicyFileSchema, json);

/** The shipped policy, read for use. */
export const kempshott: Policy = read(kempshottFile);

/** A policy read for use; throws where the file has faults. */
export function read(file: unknown): Policy {
  const result = readPolicy(file, "test.policy.json");
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
  return result.value;
}

/** One circle of the shipped policy. */
export function circleOf(id: string, policy: Policy = kempshott): Circle {
  const circle = policy.circles.get(id);
  if (!circle) throw new Error(`no circle ${id}`);
  return circle;
}

/** A copy of a policy file with one circle changed. */
export function changed(file: PolicyFile, circle: string, change: (circle: CircleFile) => void): PolicyFile {
  const copy = structuredClone(file);
  const one = copy.circles.find((candidate) => candidate.id === circle);
  if (!one) throw new Error(`no circle ${circle}`);
  change(one);
  return copy;
}
