import { unique } from "../../policy/decide.ts";
import type { Circle, Condition, Duty, Exception, Prohibition } from "../../policy/model.ts";
import { verdictOf } from "../../ui/wording.ts";
import { actSaid } from "./act-words.ts";
import { andSaid, factSaid, orSaid, valueSaid, type Said } from "./said.ts";

/** One condition as the part after "if". One that always holds says so. */
function conditionSaid(said: Said, circle: Circle, condition: Condition): string {
  const { t } = said;
  const { facts = {}, notFacts = {}, decision, dutyOwed, standing, done, notDone } = condition;
  const acts = (ids: readonly string[]) =>
    orSaid(
      said,
      ids.map((id) => actSaid(said, id)),
    );
  const clauses = (rules: readonly ({ readonly clauses: readonly string[] } | undefined)[]) =>
    orSaid(said, unique(rules.flatMap((rule) => rule?.clauses.slice(0, 1) ?? [])));
  const parts = [
    ...Object.entries(facts).map(([fact, level]) => factSaid(said, circle, fact, level)),
    ...(decision
      ? [
          t("policyPage.when.decision", {
            values: orSaid(
              said,
              decision.map((one) => t("policyPage.when.value", { value: valueSaid(said, one) })),
            ),
          }),
        ]
      : []),
    ...(dutyOwed
      ? [t("policyPage.when.owed", { clauses: clauses(dutyOwed.map((id) => circle.duties.get(id))) })]
      : []),
    ...(standing
      ? [
          t("policyPage.when.standing", {
            clauses: clauses(standing.map((id) => circle.prohibitions.get(id))),
          }),
        ]
      : []),
    ...(done ? [t("policyPage.when.done", { acts: acts(done) })] : []),
    ...(notDone ? [t("policyPage.when.notDone", { acts: acts(notDone) })] : []),
  ];
  // "About to disclose" says already that nothing has been disclosed.
  const lifted = Object.entries(notFacts)
    .filter(([fact]) => facts[fact] === undefined)
    .map(([fact, level]) => factSaid(said, circle, fact, level));
  const when = parts.length === 0 ? t("policyPage.when.always") : andSaid(said, parts);
  return lifted.length === 0 ? when : t("policyPage.when.unless", { when, fact: orSaid(said, lifted) });
}

const anySaid = (said: Said, circle: Circle, conditions: readonly Condition[]): string =>
  orSaid(
    said,
    conditions.map((one) => conditionSaid(said, circle, one)),
  );

/** "if …", or "in any case". */
function ifSaid(said: Said, circle: Circle, conditions: readonly Condition[]): string {
  const when = anySaid(said, circle, conditions);
  return when === said.t("policyPage.when.always") ? when : said.t("policyPage.when.if", { when });
}

/** A sentence that begins with "If …:", or that holds always. */
function startSaid(
  said: Said,
  circle: Circle,
  conditions: readonly Condition[],
  { always, start }: { readonly always: string; readonly start: string },
): string {
  const when = anySaid(said, circle, conditions);
  return when === said.t("policyPage.when.always")
    ? always
    : said.t("policyPage.rule.start", { when, so: start });
}

/** What is not to be done, and what the game says to it. */
export const forbiddenSaid = (said: Said, acts: readonly string[], verdict: string) => {
  const named = {
    acts: orSaid(
      said,
      acts.map((act) => actSaid(said, act)),
    ),
    verdict: verdictOf(said.wording, verdict).title,
  };
  return {
    always: said.t("policyPage.rule.prohibition", named),
    start: said.t("policyPage.rule.then.prohibition", named),
  };
};

/** A rule in words: what stands on it, as lines. */
export interface RuleSaid {
  readonly id: string;
  readonly clauses: readonly string[];
  /** The rule in one sentence. */
  readonly rule: string;
  /** What belongs to it: its deadline, what meets it, its ways out. */
  readonly more: readonly string[];
}

/** An exception: when it holds, and what it says then. */
export const exceptionSaid = (said: Said, circle: Circle, exception: Exception): RuleSaid => ({
  id: exception.id,
  clauses: exception.clauses,
  rule: said.t("policyPage.rule.exception", {
    when: anySaid(said, circle, exception.when),
    value: valueSaid(said, exception.value),
  }),
  more: [],
});

/** A duty: what is owed, when, by what it is met, and until when. */
export function dutySaid(said: Said, circle: Circle, duty: Duty): RuleSaid {
  const { t } = said;
  const acts = unique(duty.metBy.map(({ act }) => act)).map((act) => actSaid(said, act));
  return {
    id: duty.id,
    clauses: duty.clauses,
    rule: startSaid(said, circle, duty.when, {
      always: t(`policyPage.rule.duty.${duty.kind}`),
      start: t(`policyPage.rule.then.${duty.kind}`),
    }),
    more: [
      deadlineSaid(said, circle, duty),
      t("policyPage.rule.metBy", { acts: orSaid(said, acts) }),
      ...(duty.another ? [t("policyPage.rule.another")] : []),
      ...(duty.unless.length > 0
        ? [t("policyPage.rule.unless", { when: ifSaid(said, circle, duty.unless) })]
        : []),
    ],
  };
}

function deadlineSaid(said: Said, circle: Circle, { deadline }: Duty): string {
  const { t } = said;
  if (deadline.kind === "before-fact")
    return t("policyPage.deadline.before-fact", {
      fact: factSaid(said, circle, deadline.fact, deadline.level),
    });
  if (deadline.kind === "no-later-than-act")
    return t("policyPage.deadline.no-later-than-act", {
      acts: orSaid(
        said,
        deadline.acts.map((act) => actSaid(said, act)),
      ),
    });
  return t(`policyPage.deadline.${deadline.kind}`);
}

/** A prohibition: which acts, when, and how they are judged. */
export const prohibitionSaid = (said: Said, circle: Circle, rule: Prohibition): RuleSaid => ({
  id: rule.id,
  clauses: rule.clauses,
  rule: startSaid(said, circle, rule.when, forbiddenSaid(said, rule.acts, rule.verdict)),
  more:
    rule.unless.length > 0
      ? [said.t("policyPage.rule.unless", { when: ifSaid(said, circle, rule.unless) })]
      : [],
});
