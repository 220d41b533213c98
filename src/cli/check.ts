import path from "node:path";
import type { Diagnostic } from "../policy/diagnostic.ts";
import { analysePolicy } from "../policy/analyse.ts";
import { comparePolicies, loosenings } from "../policy/compare.ts";
import type { Policy } from "../policy/model.ts";
import { addBalances, balanceOf, MOST_GOOD, tooGood, type Balance } from "../scenario/balance.ts";
import { PLAYERS } from "../scenario/check-balance.ts";
import { measuredTexts } from "../scenario/texts.ts";
import { checkPack } from "../scenario/check.ts";
import type { Bank } from "../scenario/practice-format.ts";
import { checkBank } from "../scenario/practice-check.ts";
import {
  exerciseFolders,
  findPolicyFile,
  loadBank,
  loadPack,
  loadPolicy,
  packsFolder,
  policiesFolder,
  practiceFolder,
  targetsBelow,
  type Places,
} from "./files.ts";
import { exerciseDiagnostics } from "./check-exercises.ts";
import { hasErrors, line, usage, type Outcome } from "./output.ts";

/** `check`: packs, policies, practice banks and exercises, all problems at once. Without a path, all that ships. */
export function check(paths: readonly string[], policyFile: string | undefined, places: Places): Outcome {
  const roots =
    paths.length > 0
      ? paths
      : [policiesFolder(places), packsFolder(places), practiceFolder(places), ...exerciseFolders(places)];
  const targets = roots.map(targetsBelow);
  const packFiles = targets.flatMap((one) => one.packs);
  const policyFiles = targets.flatMap((one) => one.policies);
  const bankFiles = targets.flatMap((one) => one.banks);
  const exerciseFiles = targets.flatMap((one) => one.exercises);
  if (packFiles.length + policyFiles.length + bankFiles.length + exerciseFiles.length === 0)
    return usage("There is no pack and no policy here.", roots.join(", "));
  const diagnostics: Diagnostic[] = [];
  const policies = policyFiles.flatMap((file) => {
    const policy = loadPolicy(file);
    if (!policy.ok) {
      diagnostics.push(...policy.diagnostics);
      return [];
    }
    diagnostics.push(...policyDiagnostics(policy.value, file, places));
    return [{ id: policy.value.id, version: policy.value.version }];
  });
  const balances: Balance[] = [];
  const packs = packFiles.flatMap((file) => {
    const pack = loadPack(file);
    if (!pack.ok) {
      diagnostics.push(...pack.diagnostics);
      return [];
    }
    const found = policyFile ?? findPolicyFile(pack.value.policy, file, places);
    const policy = found ? loadPolicy(found) : undefined;
    if (policy && !policy.ok) diagnostics.push(...policy.diagnostics);
    const checked = checkPack(pack.value, policy?.ok ? policy.value : undefined, file);
    diagnostics.push(...checked.diagnostics);
    balances.push(balanceOf(checked.stories, measuredTexts(pack.value.texts), checked.spaceOf));
    const passages = pack.value.scenarios.reduce((sum, scenario) => sum + scenario.passages.length, 0);
    return [
      {
        id: pack.value.id,
        circle: pack.value.circle,
        scenarios: pack.value.scenarios.length,
        passages,
        languages: Object.keys(pack.value.texts).sort(),
      },
    ];
  });
  const banks = bankFiles.flatMap((file) => {
    const bank = loadBank(file);
    diagnostics.push(...(bank.ok ? bankDiagnostics(bank.value, file, policyFile, places) : bank.diagnostics));
    return bank.ok ? [{ id: bank.value.id, topics: bank.value.topics.length }] : [];
  });
  for (const file of exerciseFiles) diagnostics.push(...exerciseDiagnostics(file, policyFile, places));
  if (paths.length === 0) diagnostics.push(...libraryDiagnostics(balances, places));
  const ok = !hasErrors(diagnostics);
  const summary = [
    ...policies.map((one) => `policy ${one.id} ${one.version}`),
    ...banks.map((one) => `bank ${one.id}: ${one.topics} topics`),
    ...exerciseFiles.map((file) => `exercises ${path.basename(file)}`),
    ...packs.map(
      (one) =>
        `pack ${one.id}: ${one.scenarios} scenarios, ${one.passages} passages, in ${one.languages.join(", ")}`,
    ),
  ];
  return {
    exit: ok ? 0 : 1,
    json: { ok, packs, policies, ...(banks.length > 0 ? { banks } : {}), diagnostics },
    lines: [...summary, ...diagnostics.map(line), ok ? "ok" : "not ok"],
  };
}

/** What is wrong with a practice bank. */
function bankDiagnostics(
  bank: Bank,
  file: string,
  policyFile: string | undefined,
  places: Places,
): readonly Diagnostic[] {
  const found = policyFile ?? findPolicyFile(bank.policy, file, places);
  const policy = found ? loadPolicy(found) : undefined;
  if (policy && !policy.ok) return policy.diagnostics;
  return checkBank(bank, policy?.value, file);
}

/** Over all that ships, no way of playing without thinking may do well. */
function libraryDiagnostics(balances: readonly Balance[], places: Places): Diagnostic[] {
  const [first, ...rest] = balances;
  if (!first) return [];
  return tooGood(rest.reduce(addBalances, first)).map(({ strategy, share }) => ({
    code: "SC052",
    severity: "error",
    file: packsFolder(places),
    path: "",
    message: `Over all packs, a player who ${PLAYERS[strategy]} gets ${share} % right; ${MOST_GOOD[strategy] * 100} % is the most.`,
    suggestion: "Vary what is right, and where on the list it stands.",
  }));
}

/** What is wrong with a policy: properties that fail, and anything that the shipped policy of that name asks for. */
export function policyDiagnostics(policy: Policy, file: string, places: Places): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const circle of analysePolicy(policy)) {
    for (const property of circle.properties) {
      if (property.holds) continue;
      const at = Object.entries(property.witness ?? {})
        .map(([fact, level]) => `${fact}: ${level}`)
        .join(", ");
      found.push({
        code: "PO030",
        severity: "error",
        file,
        path: "",
        message: `In ${circle.id} the property "${property.id}" fails. ${property.detail ?? ""}`,
        suggestion: `See the combination {${at}}.`,
      });
    }
  }
  const shipped = path.join(policiesFolder(places), `${policy.id}.policy.json`);
  const other = path.resolve(file) === shipped ? undefined : loadPolicy(shipped);
  if (other?.ok) found.push(...looseningDiagnostics(policy, other.value, file));
  return found;
}

/** A loosened policy is refused, with the combination it would endanger. */
export function looseningDiagnostics(policy: Policy, other: Policy, file: string): Diagnostic[] {
  return loosenings(comparePolicies(policy, other)).map((change) => {
    const at = Object.entries(change.combination)
      .map(([fact, level]) => `${fact}: ${level}`)
      .join(", ");
    const what = change.act
      ? `the act "${change.act}"`
      : change.duty
        ? `the duty "${change.duty}"`
        : "the decision";
    return {
      code: "PO020",
      severity: "error",
      file,
      path: "",
      message: `This loosens the policy in ${change.circle}: with {${at}}, ${what} goes from "${change.from}" to "${change.to}" (${change.clauses.join(", ")}).`,
      suggestion: "A school may tighten its policy; it may not loosen it.",
    } as const;
  });
}
