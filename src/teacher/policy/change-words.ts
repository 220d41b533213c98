import type { Change } from "../../policy/compare.ts";
import type { Facts, Policy } from "../../policy/model.ts";
import type { Refusal } from "../../policy/prove.ts";
import { verdictOf } from "../../ui/wording.ts";
import { actSaid } from "./act-words.ts";
import { editSaid } from "./edit-words.ts";
import { clausesSaid, orSaid, situationSaid, valueSaid, type Said } from "./said.ts";

/** One situation that a change of the rules makes different, in words. */
interface ChangeSaid {
  /** "If the mentee is about to disclose: …" */
  readonly sentence: string;
  readonly clauses: string;
}

/** Changes that differ in the act alone are told as one: each with all of its acts. */
export interface Told {
  readonly change: Change;
  readonly acts: readonly string[];
}

/** Puts together what one sentence can say: the same situation, judged otherwise in the same way for several acts. */
export function toldTogether(changes: readonly Change[]): readonly Told[] {
  const groups = new Map<string, Told>();
  for (const change of changes) {
    const { act, ...rest } = change;
    const key = JSON.stringify(act === undefined ? rest : { ...rest, clauses: [] });
    const acts = groups.get(key)?.acts ?? [];
    groups.set(key, {
      change: groups.get(key)?.change ?? change,
      acts: act === undefined || acts.includes(act) ? acts : [...acts, act],
    });
  }
  return [...groups.values()];
}

/**
 * What a refused change would do in one situation: to the step of the ladder, to a duty, or to how acts are judged, at
 * once or later on. The rules are looked up in the first of the policies that has them.
 */
function changeSaid(said: Said, policies: readonly Policy[], { change, acts }: Told): ChangeSaid {
  const { t } = said;
  const { situation, act, learned } = scene(said, policies, change);
  const effect = effectSaid(said, policies, { change, acts });
  return {
    sentence: learned
      ? t("policyPage.change.learned", { situation, act, learned, effect })
      : act === undefined
        ? t("policyPage.change.if", { situation, effect })
        : t("policyPage.change.after", { situation, act, effect }),
    clauses: clausesSaid(said, change.clauses),
  };
}

/** One situation in a report: how it is now, and how it would be. */
export interface ReportRow {
  /** "If the mentor is uneasy" */
  readonly when: string;
  readonly before: string;
  readonly after: string;
  readonly clauses: string;
}

/** One change of a report as a row. The rules are looked up in the first of the policies that has them. */
export function reportRow(said: Said, policies: readonly Policy[], { change, acts }: Told): ReportRow {
  const { t } = said;
  const { situation, act, learned } = scene(said, policies, change);
  const side = (value: string) => sideSaid(said, policies, { change, acts }, value);
  return {
    when: learned
      ? t("policyPage.change.whenLearned", { situation, act, learned })
      : act === undefined
        ? t("policyPage.change.when", { situation })
        : t("policyPage.change.whenAfter", { situation, act }),
    before: side(change.from),
    after: side(change.to),
    clauses: clausesSaid(said, change.clauses),
  };
}

/** What is known, and what was chosen and came to light before it shows. */
function scene(said: Said, policies: readonly Policy[], { circle: id, combination, after }: Change) {
  const circle = policies.flatMap((policy) => policy.circles.get(id) ?? [])[0];
  const at = (facts: Facts) =>
    circle ? situationSaid(said, circle, facts) : said.t("policyPage.situation.nothing");
  return {
    situation: at(combination),
    act: after && actSaid(said, after.act),
    learned: after && Object.keys(after.learned).length > 0 ? at(after.learned) : undefined,
  };
}

/** One side of a change, before or after: a verdict on acts, a step, or whether something is owed. */
function sideSaid(said: Said, policies: readonly Policy[], { change, acts }: Told, value: string): string {
  const { t, wording } = said;
  if (acts.length > 0)
    return t("policyPage.effect.side.act", {
      act: actsSaid(said, acts),
      verdict: verdictOf(wording, value).title,
    });
  if (change.duty !== undefined) {
    const kind = dutyKind(policies, change);
    const owed = value === "owed" ? "owed" : "notOwed";
    return t(`policyPage.effect.side.${owed}.${kind}`);
  }
  if (change.from === "stands")
    return t(value === "stands" ? "policyPage.effect.side.standing" : "policyPage.effect.side.mended");
  if (wording.decisions[value] === undefined)
    return t(value === change.from ? "policyPage.effect.side.there" : "policyPage.effect.side.gone");
  return t("policyPage.effect.side.decision", { value: valueSaid(said, value) });
}

const dutyKind = (policies: readonly Policy[], { circle, duty = "" }: Change) =>
  policies.flatMap((policy) => policy.circles.get(circle)?.duties.get(duty) ?? [])[0]?.kind ?? "telling";

/** How many acts one sentence names. */
const MOST_ACTS = 5;

/** Several acts, the first few by name: "listen, put it off or 7 other things". */
function actsSaid(said: Said, acts: readonly string[]): string {
  const named = acts.length > MOST_ACTS ? acts.slice(0, MOST_ACTS - 1) : acts;
  const left = acts.length - named.length;
  return orSaid(said, [
    ...named.map((act) => actSaid(said, act)),
    ...(left > 0 ? [said.t("policyPage.effect.others", { count: left })] : []),
  ]);
}

function effectSaid(said: Said, policies: readonly Policy[], { change, acts }: Told): string {
  const { t, wording } = said;
  const { from, to } = change;
  if (acts.length > 0)
    return t("policyPage.effect.refused.act", {
      act: actsSaid(said, acts),
      from: verdictOf(wording, from).title,
      to: verdictOf(wording, to).title,
    });
  if (change.duty !== undefined) {
    const duties = to === "owed" ? "owed" : "notOwed";
    const kind = dutyKind(policies, change);
    return t(`policyPage.effect.refused.${duties}.${kind}`);
  }
  if (from === "stands") return t("policyPage.effect.refused.standing");
  if (wording.decisions[from] === undefined || wording.decisions[to] === undefined)
    return t("policyPage.effect.refused.gone");
  return t("policyPage.effect.refused.decision", {
    from: valueSaid(said, from),
    to: valueSaid(said, to),
  });
}

/** A refusal in words: which change is to blame, and the smallest situation it would endanger. */
interface RefusalSaid extends ChangeSaid {
  readonly edit: string | undefined;
}

/** Why a change is not taken. The rules are named from the first of the policies that has them. */
export function refusalSaid(said: Said, policies: readonly Policy[], refusal: Refusal): RefusalSaid {
  return { edit: blamed(said, policies, refusal.edit), ...reason(said, policies, refusal) };
}

function blamed(
  { t, ...said }: Said,
  policies: readonly Policy[],
  edit: Refusal["edit"],
): string | undefined {
  if (edit === undefined) return undefined;
  if (edit.kind === "setting") return t("policyPage.setting.title");
  return editSaid({ t, ...said }, policies, edit);
}

function reason(said: Said, policies: readonly Policy[], refusal: Refusal): ChangeSaid {
  const { t } = said;
  if (refusal.why === "loosened") {
    const { detail: change } = refusal;
    const acts = change.act === undefined ? [] : [change.act];
    return changeSaid(said, policies, { change, acts });
  }
  const clauses = clausesSaid(said, refusal.clauses);
  if (refusal.why === "fault")
    return { sentence: t("policyPage.refused.fault", { reason: refusal.detail.message }), clauses };
  const circle = policies.flatMap((policy) => policy.circles.get(refusal.circle) ?? [])[0];
  const situation = circle
    ? situationSaid(said, circle, refusal.combination)
    : t("policyPage.situation.nothing");
  const effect = t(`policyPage.refused.property.${refusal.detail.property}`);
  return { sentence: t("policyPage.change.if", { situation, effect }), clauses };
}
