import { useState } from "preact/hooks";
import type { Circle } from "../../policy/model.ts";
import { clausesTouched } from "./edit-words.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { withChangedReadings } from "./readings.ts";
import { RuleForm } from "./rule-form.tsx";
import { withRule, type RuleKind } from "./rule-forms.ts";
import type { RuleSaid } from "./rule-words.ts";
import { clausesSaid } from "./said.ts";
import { TrialBox } from "./trial-box.tsx";
import { useTrial } from "./use-trial.ts";

interface Props {
  readonly desk: PolicyDesk;
  readonly circle: Circle;
  readonly kind: RuleKind;
  readonly rule: RuleSaid;
}

/** One rule in words, and the form that changes it. */
export function RuleCard({ desk, circle, kind, rule }: Props) {
  const { t } = desk.said;
  const [isOpen, setOpen] = useState(false);
  const trying = useTrial(desk);
  return (
    <article class="plain-box policy-card" aria-label={rule.rule} data-clauses={rule.clauses.join(" ")}>
      <div class="policy-head">
        <div>
          <p class="policy-rule">{rule.rule}</p>
          {rule.more.length > 0 ? (
            <ul class="policy-more">
              {rule.more.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
          <p class="policy-line">{clausesSaid(desk.said, rule.clauses)}</p>
        </div>
        <button
          type="button"
          class="button quiet"
          aria-expanded={isOpen}
          aria-label={t("policyPage.rules.changeNamed", { rule: rule.rule })}
          onClick={() => {
            setOpen(!isOpen);
            trying.forget();
          }}
        >
          {t("policyPage.rules.change")}
        </button>
      </div>
      {isOpen ? (
        <RuleForm
          desk={desk}
          circle={circle}
          kind={kind}
          rule={rule}
          isWorking={trying.state === "working"}
          onForm={trying.forget}
          onAsk={(edit) =>
            trying.ask((edits) =>
              withChangedReadings(
                desk.shipped.policy,
                withRule(edits, edit),
                clausesTouched(desk.now.policy, edit),
              ),
            )
          }
        />
      ) : null}
      {isOpen ? <TrialBox desk={desk} trying={trying} /> : null}
    </article>
  );
}
