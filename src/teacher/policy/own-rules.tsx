import { useState } from "preact/hooks";
import type { Circle } from "../../policy/model.ts";
import { PROHIBITED_VERDICTS, type RuleEdit } from "../../policy/school-edits.ts";
import { clauseSaid, factSaid, valueSaid } from "./said.ts";
import { verdictOf } from "../../ui/wording.ts";
import { actSaid } from "./act-words.ts";
import { Pick } from "./pick.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { clausesFor, factLevels, ownRuleId, withRule } from "./rule-forms.ts";
import { TrialBox } from "./trial-box.tsx";
import { useTrial } from "./use-trial.ts";

interface Props {
  readonly desk: PolicyDesk;
  readonly circle: Circle;
}

/** A rule of the school's own: when something is known, a step of the ladder, on a clause. */
export function OwnException({ desk, circle }: Props) {
  const { said } = desk;
  const { t } = said;
  const [fact, setFact] = useState("");
  const [value, setValue] = useState("");
  const [clause, setClause] = useState("");
  const known = factLevels(circle).find(({ key }) => key === fact);
  const edit: RuleEdit | undefined =
    known && value !== "" && clause !== ""
      ? {
          kind: "new-exception",
          circle: circle.id,
          id: ownRuleId(circle),
          fact: known.fact,
          level: known.level,
          value,
          clause,
        }
      : undefined;
  return (
    <OwnRule desk={desk} title={t("policyPage.rules.own")} edit={edit}>
      <FactPick desk={desk} circle={circle} value={fact} onPick={setFact} />
      <Pick
        label={t("policyPage.field.value")}
        value={value}
        empty={t("policyPage.field.choose")}
        options={circle.file.decision.values.map((one) => ({ key: one, text: valueSaid(said, one) }))}
        onPick={setValue}
      />
      <ClausePick desk={desk} circle={circle} value={clause} onPick={setClause} />
    </OwnRule>
  );
}

/** One more act that is forbidden, always or when something is known. */
export function OwnProhibition({ desk, circle }: Props) {
  const { said } = desk;
  const { t } = said;
  const [act, setAct] = useState("");
  const [fact, setFact] = useState("");
  const [verdict, setVerdict] = useState<string>("partly");
  const [clause, setClause] = useState("");
  const known = factLevels(circle).find(({ key }) => key === fact);
  const judged = PROHIBITED_VERDICTS.find((one) => one === verdict);
  const edit: RuleEdit | undefined =
    act !== "" && judged && clause !== ""
      ? {
          kind: "prohibit",
          circle: circle.id,
          act,
          ...(known ? { fact: known.fact, level: known.level } : {}),
          verdict: judged,
          clause,
        }
      : undefined;
  return (
    <OwnRule desk={desk} title={t("policyPage.rules.prohibit")} edit={edit}>
      <Pick
        label={t("policyPage.field.act")}
        value={act}
        empty={t("policyPage.field.choose")}
        options={[...circle.acts.keys()].map((one) => ({ key: one, text: actSaid(said, one) }))}
        onPick={setAct}
      />
      <FactPick
        desk={desk}
        circle={circle}
        value={fact}
        onPick={setFact}
        empty={t("policyPage.field.always")}
      />
      <Pick
        label={t("policyPage.field.verdict")}
        value={verdict}
        options={PROHIBITED_VERDICTS.map((one) => ({ key: one, text: verdictOf(said.wording, one).title }))}
        onPick={setVerdict}
      />
      <ClausePick desk={desk} circle={circle} value={clause} onPick={setClause} />
    </OwnRule>
  );
}

interface PickProps extends Props {
  readonly value: string;
  readonly onPick: (key: string) => void;
}

function FactPick({ desk, circle, value, onPick, empty }: PickProps & { readonly empty?: string }) {
  const { said } = desk;
  return (
    <Pick
      label={said.t("policyPage.field.fact")}
      value={value}
      empty={empty ?? said.t("policyPage.field.choose")}
      options={factLevels(circle).map(({ key, fact, level }) => ({
        key,
        text: factSaid(said, circle, fact, level),
      }))}
      onPick={onPick}
    />
  );
}

function ClausePick({ desk, circle, value, onPick }: PickProps) {
  const { said } = desk;
  return (
    <Pick
      label={said.t("policyPage.field.clause")}
      value={value}
      empty={said.t("policyPage.field.choose")}
      options={clausesFor(desk.now.policy, circle.id).map((id) => ({ key: id, text: clauseSaid(said, id) }))}
      onPick={onPick}
    />
  );
}

interface OwnProps {
  readonly desk: PolicyDesk;
  readonly title: string;
  readonly edit: RuleEdit | undefined;
  readonly children: preact.ComponentChildren;
}

/** The frame of both forms: it opens, is tried, and is used or left. */
function OwnRule({ desk, title, edit, children }: OwnProps) {
  const { t } = desk.said;
  const trying = useTrial(desk);
  return (
    <details class="plain-box policy-own">
      <summary>{title}</summary>
      <form
        class="policy-form"
        aria-label={title}
        onChange={trying.forget}
        onSubmit={(event) => {
          event.preventDefault();
          if (edit) trying.ask((edits) => withRule(edits, edit));
        }}
      >
        {children}
        <button type="submit" class="button sun" disabled={edit === undefined || trying.state === "working"}>
          {t("policyPage.trial.ask")}
        </button>
      </form>
      <TrialBox desk={desk} trying={trying} />
    </details>
  );
}
