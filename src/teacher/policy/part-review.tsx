import { useState } from "preact/hooks";
import { REVIEWERS, type Reviewer } from "../../policy/school-edits.ts";
import { countOwnWords } from "./edit-wording.ts";
import { Pick } from "./pick.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { needsVersion, rulesChanged, withoutReview, withReview } from "./policy-review.ts";
import { ReviewState } from "./review-state.tsx";

/** Which role reviewed the policy as it stands, and when: a step of its own, which any later change makes void. */
export function PartReview({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  const { edits, shipped, today } = desk;
  const [role, setRole] = useState<Reviewer>();
  const [date, setDate] = useState(today);
  const isLater = date > today;
  const isUnnamed = needsVersion(shipped, edits);
  return (
    <fieldset class="options">
      <legend>{t("policyPage.about.review")}</legend>
      <ReviewState desk={desk} />
      <p>
        {t("policyPage.about.reviewText", {
          rules: t("policyPage.about.rules", { count: rulesChanged(shipped, edits) }),
          words: t("policyPage.about.words", { count: countOwnWords(edits) }),
        })}
      </p>
      <div class="policy-picks">
        <Pick
          label={t("policyPage.about.reviewer")}
          value={role ?? ""}
          empty={t("policyPage.about.nobody")}
          options={REVIEWERS.map((one) => ({ key: one, text: t(`policyPage.reviewer.${one}`) }))}
          onPick={(key) => setRole(REVIEWERS.find((one) => one === key))}
        />
        <label class="policy-pick">
          <span>{t("policyPage.about.date")}</span>
          <input
            type="date"
            value={date}
            max={today}
            aria-invalid={isLater ? true : undefined}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
        </label>
      </div>
      <output class="say">
        {isLater ? t("policyPage.about.dateFault") : isUnnamed ? t("policyPage.about.versionOwn") : ""}
      </output>
      <div class="row">
        <button
          type="button"
          class="button sun"
          disabled={!role || date === "" || isLater || isUnnamed}
          onClick={() => {
            if (role) desk.onChange(withReview(shipped, edits, { role, date }));
            setRole(undefined);
          }}
        >
          {t("policyPage.about.give")}
        </button>
        {edits.about.reviewedBy ? (
          <button type="button" class="button quiet" onClick={() => desk.onChange(withoutReview(edits))}>
            {t("policyPage.about.takeBack")}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
