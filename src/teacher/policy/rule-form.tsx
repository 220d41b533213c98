import { useState } from "preact/hooks";
import type { Circle } from "../../policy/model.ts";
import type { RuleEdit } from "../../policy/school-edits.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { Pick } from "./pick.tsx";
import { actionsFor, editOf, factLevels, reliefsOf, type RuleAction, type RuleKind } from "./rule-forms.ts";
import type { RuleSaid } from "./rule-words.ts";
import { factSaid, valueSaid } from "./said.ts";

const DEADLINES = ["this-choice", "end"] as const;

interface Props {
  readonly desk: PolicyDesk;
  readonly circle: Circle;
  readonly kind: RuleKind;
  readonly rule: RuleSaid;
  readonly isWorking: boolean;
  /** Something else was picked: an answer about what stood there before is out of date. */
  readonly onForm: () => void;
  readonly onAsk: (edit: RuleEdit) => void;
}

/** What to change in a rule, and to what; then it is tried. */
export function RuleForm({ desk, circle, kind, rule, isWorking, onForm, onAsk }: Props) {
  const { said } = desk;
  const { t } = said;
  const isShipped = hasRule(desk.shipped.policy.circles.get(circle.id), rule.id);
  const actions = actionsFor(circle, kind, rule.id, isShipped);
  const [action, setAction] = useState<RuleAction | undefined>(actions[0]);
  const [value, setValue] = useState("");
  const levels = factLevels(circle);
  const edit = action && editOf(circle.id, rule.id, action, value, levels);
  const options = action ? optionsFor(action) : undefined;

  function optionsFor(of: RuleAction) {
    if (of === "exception-value")
      return circle.file.decision.values.map((one) => ({ key: one, text: valueSaid(said, one) }));
    if (of === "deadline") return DEADLINES.map((one) => ({ key: one, text: t(`policyPage.due.${one}`) }));
    if (of === "drop-relief")
      return reliefsOf(circle, rule.id).map((one) => ({ key: one, text: factSaid(said, circle, one, true) }));
    if (of === "drop-rule") return undefined;
    return levels.map(({ key, fact, level }) => ({ key, text: factSaid(said, circle, fact, level) }));
  }

  return (
    <form
      class="policy-form"
      aria-label={t("policyPage.rules.changeNamed", { rule: rule.rule })}
      onSubmit={(event) => {
        event.preventDefault();
        if (edit) onAsk(edit);
      }}
    >
      <Pick
        label={t("policyPage.field.what")}
        value={action ?? ""}
        options={actions.map((one) => ({ key: one, text: t(`policyPage.do.${one}`) }))}
        onPick={(key) => {
          setAction(actions.find((one) => one === key));
          setValue("");
          onForm();
        }}
      />
      {action && action !== "drop-rule" && options ? (
        <Pick
          label={t(`policyPage.pick.${action}`)}
          value={value}
          empty={t("policyPage.field.choose")}
          options={options}
          onPick={(key) => {
            setValue(key);
            onForm();
          }}
        />
      ) : null}
      <button type="submit" class="button sun" disabled={edit === undefined || isWorking}>
        {t("policyPage.trial.ask")}
      </button>
    </form>
  );
}

const hasRule = (circle: Circle | undefined, id: string): boolean =>
  circle !== undefined &&
  (circle.duties.has(id) ||
    circle.prohibitions.has(id) ||
    circle.file.decision.exceptions.some((one) => one.id === id));
