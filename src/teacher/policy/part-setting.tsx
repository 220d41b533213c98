import { useState } from "preact/hooks";
import type { PolicyDesk } from "./policy-desk.ts";
import { TrialBox } from "./trial-box.tsx";
import { useTrial } from "./use-trial.ts";

/** Whether the limit said at the start of a talk meets PM-2: the one setting that the page has words for. */
const START = "limit-at-start-meets-warning";
const ANSWERS = ["no", "yes"] as const;

/** What the source leaves to the school, as plain questions with what each answer brings. */
export function PartSetting({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  return (
    <section class="policy-part" aria-labelledby="policy-setting">
      <h2 id="policy-setting" tabIndex={-1}>
        {t("policyPage.setting.title")}
      </h2>
      <p>{t("policyPage.setting.text")}</p>
      {Object.entries(desk.now.policy.file.settings).map(([id, isOn]) => (
        <Setting key={id} desk={desk} id={id} isOn={isOn} />
      ))}
    </section>
  );
}

interface Props {
  readonly desk: PolicyDesk;
  readonly id: string;
  readonly isOn: boolean;
}

/** One question. The other answer is tried before it is used. */
function Setting({ desk, id, isOn }: Props) {
  const { t } = desk.said;
  const [answer, setAnswer] = useState(isOn);
  const trying = useTrial(desk);
  const choose = (next: boolean) => {
    setAnswer(next);
    trying.forget();
  };
  const name = id === START ? START : "other";
  return (
    <div class="policy-try">
      <fieldset class="options">
        <legend>
          {name === START
            ? t(`policyPage.setting.${START}.question`)
            : t("policyPage.setting.other.question", { id })}
        </legend>
        {ANSWERS.map((one) => (
          <label key={one} class="option">
            <input
              type="radio"
              name={id}
              checked={answer === (one === "yes")}
              onChange={() => choose(one === "yes")}
            />
            <span>
              {t(`policyPage.setting.${name}.${one}`)}
              {name === START ? (
                <span class="field-hint policy-hint">{t(`policyPage.setting.${START}.${one}Text`)}</span>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class="button sun"
        disabled={answer === isOn || trying.state === "working"}
        onClick={() =>
          trying.ask((edits) => ({ ...edits, settings: withSetting(desk, edits.settings, id, answer) }))
        }
      >
        {t("policyPage.trial.ask")}
      </button>
      <TrialBox desk={desk} trying={trying} />
    </div>
  );
}

/** A setting that is as shipped is no change. */
function withSetting(
  desk: PolicyDesk,
  settings: Readonly<Record<string, boolean>>,
  id: string,
  value: boolean,
): Record<string, boolean> {
  const { [id]: _before, ...others } = settings;
  return desk.shipped.policy.file.settings[id] === value ? others : { ...others, [id]: value };
}
