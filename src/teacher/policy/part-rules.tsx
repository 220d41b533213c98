import { useEffect, useRef, useState } from "preact/hooks";
import type { Circle } from "../../policy/model.ts";
import { OwnException, OwnProhibition } from "./own-rules.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { RuleCard } from "./rule-card.tsx";
import { circleOfClause, type RuleKind } from "./rule-forms.ts";
import { dutySaid, exceptionSaid, prohibitionSaid, type RuleSaid } from "./rule-words.ts";
import { circleSaid, clausesSaid, valueSaid } from "./said.ts";
import { UsedEdits } from "./used-edits.tsx";

interface Props {
  readonly desk: PolicyDesk;
  /** The clause that another part sent one to: the focus goes to its first rule. */
  readonly clause: string | undefined;
}

/** The rules of one circle in words, each to be made stricter; what is tried is shown before it is used. */
export function PartRules({ desk, clause }: Props) {
  const { said } = desk;
  const { t } = said;
  const [at, setAt] = useState(() => circleOfClause(desk.now.policy, clause));
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (clause !== undefined)
      part.current?.querySelector<HTMLElement>(`[data-clauses~="${clause}"] button`)?.focus();
  }, []);
  const circle = desk.now.policy.circles.get(at);
  return (
    <section class="policy-part" aria-labelledby="policy-rules" ref={part}>
      <h2 id="policy-rules" tabIndex={-1}>
        {t("policyPage.rules.title")}
      </h2>
      <p>{t("policyPage.rules.text")}</p>
      <UsedEdits desk={desk} />
      <div class="field">
        <label>
          {t("policyPage.rules.circle")}{" "}
          <select value={at} onChange={(event) => setAt(event.currentTarget.value)}>
            {[...desk.now.policy.circles.keys()].map((id) => (
              <option key={id} value={id}>
                {circleSaid(said, id)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {circle ? <CircleRules key={at} desk={desk} circle={circle} /> : null}
    </section>
  );
}

/** The ladder of a circle, and its rules. */
function CircleRules({ desk, circle }: { readonly desk: PolicyDesk; readonly circle: Circle }) {
  const { said } = desk;
  const { t } = said;
  const { decision, duties, prohibitions } = circle.file;
  return (
    <>
      <section class="policy-group">
        <h3>{t("policyPage.rules.ladder")}</h3>
        <ol class="policy-ladder">
          {decision.values.map((value) => (
            <li key={value}>{valueSaid(said, value)}</li>
          ))}
        </ol>
        <p>
          {t("policyPage.rules.base", {
            value: valueSaid(said, decision.base.value),
            clauses: clausesSaid(said, decision.base.clauses),
          })}
        </p>
      </section>
      <Rules
        desk={desk}
        circle={circle}
        kind="exception"
        rules={decision.exceptions.map((one) => exceptionSaid(said, circle, one))}
      />
      <OwnException desk={desk} circle={circle} />
      <Rules
        desk={desk}
        circle={circle}
        kind="duty"
        rules={duties.map((one) => dutySaid(said, circle, one))}
      />
      <Rules
        desk={desk}
        circle={circle}
        kind="prohibition"
        rules={prohibitions.map((one) => prohibitionSaid(said, circle, one))}
      />
      <OwnProhibition desk={desk} circle={circle} />
    </>
  );
}

interface RulesProps {
  readonly desk: PolicyDesk;
  readonly circle: Circle;
  readonly kind: RuleKind;
  readonly rules: readonly RuleSaid[];
}

function Rules({ desk, circle, kind, rules }: RulesProps) {
  return (
    <section class="policy-group">
      <h3>{desk.said.t(`policyPage.rules.kind.${kind}`)}</h3>
      {rules.map((rule) => (
        <RuleCard key={rule.id} desk={desk} circle={circle} kind={kind} rule={rule} />
      ))}
    </section>
  );
}
