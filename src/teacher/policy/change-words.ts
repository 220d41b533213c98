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

/** Told of a change that can be used, or of one that is refused. */
export type Telling = "report" | "refused";

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
 * What is different in one situation: the step of the ladder, a duty, or how acts are judged, at once or later on. The
 * rules are looked up in the first of the policies that has them.
 */
export function changeSaid(
  said: Said,
  policies: readonly Policy[],
  telling: Telling,
  { change, acts }: Told,
): ChangeSaid {
  const { t } = said;
  const circle = policies.flatMap((policy) => policy.circles.get(change.circle) ?? [])[0];
  const at = (facts: Facts) =>
    circle ? situationSaid(said, circle, facts) : t("policyPage.situation.nothing");
  const situation = at(change.combination);
  const effect = effectSaid(said, policies, telling, { change, acts });
  const { after } = change;
  const act = after && actSaid(said, after.act);
  const isLearned = after && Object.keys(after.learned).length > 0;
  return {
    sentence: isLearned
      ? t("policyPage.change.learned", { situation, act, learned: at(after.learned), effect })
      : act === undefined
        ? t("policyPage.change.if", { situation, effect })
        : t("policyPage.change.after", { situation, act, effect }),
    clauses: clausesSaid(said, change.clauses),
  };
}

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

function effectSaid(
  said: Said,
  policies: readonly Policy[],
  telling: Telling,
  { change: { circle, from, to, duty }, acts }: Told,
): string {
  const { t, wording } = said;
  if (acts.length > 0)
    return t(`policyPage.effect.${telling}.act`, {
      act: actsSaid(said, acts),
      from: verdictOf(wording, from).title,
      to: verdictOf(wording, to).title,
    });
  if (duty !== undefined) {
    const found = policies.flatMap((policy) => policy.circles.get(circle)?.duties.get(duty) ?? []);
    const kind = found[0]?.kind ?? "telling";
    const duties = to === "owed" ? "owed" : "notOwed";
    return t(`policyPage.effect.${telling}.${duties}.${kind}`);
  }
  if (from === "stands") return t(`policyPage.effect.${telling}.standing`);
  if (wording.decisions[from] === undefined || wording.decisions[to] === undefined)
    return t(`policyPage.effect.${telling}.gone`);
  return t(`policyPage.effect.${telling}.decision`, {
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
    return changeSaid(said, policies, "refused", { change, acts });
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
