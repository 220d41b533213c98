import path from "node:path";
import { analysePolicy } from "../policy/analyse.ts";
import { comparePolicies } from "../policy/compare.ts";
import { loadPolicy, policiesFolder, type Places } from "./files.ts";
import { line, refused, type Outcome } from "./output.ts";
import { looseningDiagnostics, policyDiagnostics } from "./check.ts";

/** `policy`: analyses a policy over every combination of facts; with another one, says what would change. */
export function policyCommand(
  target: string | undefined,
  against: string | undefined,
  places: Places,
): Outcome {
  const file = target ?? path.join(policiesFolder(places), "kempshott.policy.json");
  const policy = loadPolicy(file);
  if (!policy.ok) return refused(1, policy.diagnostics);
  const other = against ? loadPolicy(against) : undefined;
  if (other && !other.ok) return refused(1, other.diagnostics);
  const circles = analysePolicy(policy.value);
  const diagnostics = other
    ? [
        ...policyDiagnostics(policy.value, file, places).filter((one) => one.code !== "PO020"),
        ...looseningDiagnostics(policy.value, other.value, file),
      ]
    : policyDiagnostics(policy.value, file, places);
  const changes = other ? comparePolicies(policy.value, other.value) : undefined;
  const ok = diagnostics.length === 0;
  const lines = [
    ...circles.map((circle) => {
      const failing = circle.properties.filter((property) => !property.holds).map((property) => property.id);
      const verdict = failing.length > 0 ? `fails: ${failing.join(", ")}` : "every property holds";
      return `${circle.id}: ${circle.facts} facts, ${circle.combinations} combinations, ${verdict}`;
    }),
    ...diagnostics.map(line),
    ...(changes ? [`${changes.length} changes against ${other?.value.id ?? ""}`] : []),
  ];
  return {
    exit: ok ? 0 : 1,
    json: { ok, id: policy.value.id, circles, ...(changes ? { changes } : {}), diagnostics },
    lines,
  };
}
