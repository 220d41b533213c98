import type { PolicyDesk } from "./policy-desk.ts";
import { FitWords } from "./fit-words.tsx";
import { editSaid } from "./edit-words.ts";
import { withoutRule } from "./rule-forms.ts";
import { TrialBox } from "./trial-box.tsx";
import { useTrial } from "./use-trial.ts";

/** The rules that the school has changed, each to be taken back by itself: what that would do is shown first. */
export function UsedEdits({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  const trying = useTrial(desk);
  const { rules } = desk.edits;
  return (
    <section class="policy-group" aria-labelledby="policy-used">
      <h3 id="policy-used">{t("policyPage.used.title")}</h3>
      {rules.length === 0 ? (
        <p>{t("policyPage.used.none")}</p>
      ) : (
        <ul class="policy-used">
          {rules.map((edit) => {
            const text = editSaid(desk.said, [desk.shipped.policy, desk.now.policy], edit);
            return (
              <li key={text}>
                <span>{text}</span>
                <button
                  type="button"
                  class="button quiet"
                  disabled={trying.state === "working"}
                  aria-label={t("policyPage.used.takeBackNamed", { edit: text })}
                  onClick={() => trying.ask((edits) => withoutRule(edits, edit))}
                >
                  {t("policyPage.used.takeBack")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <TrialBox desk={desk} trying={trying} />
      {trying.state === "used" ? null : <FitWords desk={desk} />}
    </section>
  );
}
