import type { Circle, Policy } from "../../policy/model.ts";
import type { RuleEdit } from "../../policy/school-edits.ts";
import { dutySaid, exceptionSaid, forbiddenSaid, prohibitionSaid, type RuleSaid } from "./rule-words.ts";
import { circleSaid, clausesSaid, factSaid, valueSaid, type Said } from "./said.ts";

/**
 * One used or tried change of a rule in one sentence, with the circle it belongs to. The rule that it changes is found in
 * the first of the policies that has it: the shipped one, then the school's.
 */
export function editSaid(said: Said, policies: readonly Policy[], edit: RuleEdit): string {
  const circles = policies.flatMap((policy) => policy.circles.get(edit.circle) ?? []);
  const id = ruleOf(edit);
  const circle = circles.find((one) => id === undefined || findRule(said, one, id)) ?? circles[0];
  if (!circle) return edit.circle;
  return said.t("policyPage.edit.inCircle", {
    circle: circleSaid(said, circle.id),
    edit: changeSaid(said, circle, edit),
  });
}

/** The rule that a change is about; nothing for a new one. */
function ruleOf(edit: RuleEdit): string | undefined {
  if ("clause" in edit) return undefined;
  return "exception" in edit ? edit.exception : "duty" in edit ? edit.duty : edit.rule;
}

function changeSaid(said: Said, circle: Circle, edit: RuleEdit): string {
  const { t } = said;
  switch (edit.kind) {
    case "exception-value":
      return t("policyPage.edit.exception-value", {
        rule: ruleSaid(said, circle, edit.exception),
        value: valueSaid(said, edit.value),
      });
    case "exception-also":
      return t("policyPage.edit.exception-also", {
        rule: ruleSaid(said, circle, edit.exception),
        fact: factSaid(said, circle, edit.fact, edit.level),
      });
    case "exception-only":
      return t("policyPage.edit.exception-only", {
        rule: ruleSaid(said, circle, edit.exception),
        fact: factSaid(said, circle, edit.fact, edit.level),
      });
    case "new-exception":
      return t("policyPage.edit.new-exception", {
        fact: factSaid(said, circle, edit.fact, edit.level),
        value: valueSaid(said, edit.value),
        clauses: clausesSaid(said, [edit.clause]),
      });
    case "drop-relief":
      return t("policyPage.edit.drop-relief", {
        rule: ruleSaid(said, circle, edit.rule),
        fact: factSaid(said, circle, edit.fact, true),
      });
    case "drop-rule":
      return t("policyPage.edit.drop-rule", { rule: ruleSaid(said, circle, edit.rule) });
    case "deadline":
      return t("policyPage.edit.deadline", {
        rule: ruleSaid(said, circle, edit.duty),
        deadline: t(`policyPage.deadline.${edit.deadline}`),
      });
    case "prohibit":
      break;
  }
  const { always, start } = forbiddenSaid(said, [edit.act], edit.verdict);
  const when = edit.fact === undefined ? undefined : factSaid(said, circle, edit.fact, edit.level ?? true);
  const rule = when === undefined ? always : t("policyPage.rule.start", { when, so: start });
  return t("policyPage.edit.prohibit", { rule, clauses: clausesSaid(said, [edit.clause]) });
}

/** Which rule is meant, by its clauses and its own sentence; a rule of the school's own that is not there yet, by its id. */
function ruleSaid(said: Said, circle: Circle, id: string): string {
  const rule = findRule(said, circle, id);
  return rule ? said.t("policyPage.edit.rule", { clauses: rule.clauses.join(", "), rule: rule.rule }) : id;
}

function findRule(said: Said, circle: Circle, id: string): RuleSaid | undefined {
  const exception = circle.file.decision.exceptions.find((one) => one.id === id);
  if (exception) return exceptionSaid(said, circle, exception);
  const duty = circle.duties.get(id);
  if (duty) return dutySaid(said, circle, duty);
  const prohibition = circle.prohibitions.get(id);
  return prohibition && prohibitionSaid(said, circle, prohibition);
}

/** The clauses that a change of a rule touches. */
export function clausesTouched(policy: Policy, edit: RuleEdit): readonly string[] {
  if ("clause" in edit) return [edit.clause];
  const circle = policy.circles.get(edit.circle);
  const id = ruleOf(edit) ?? "";
  const exception = circle?.file.decision.exceptions.find((one) => one.id === id);
  return (exception ?? circle?.duties.get(id) ?? circle?.prohibitions.get(id))?.clauses ?? [];
}
