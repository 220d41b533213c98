import { useState } from "preact/hooks";
import { countOwnWords } from "./edit-wording.ts";
import { Pick } from "./pick.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { needsVersion, rulesChanged, withoutReview, withReview } from "./policy-review.ts";
import { ReviewState } from "./review-state.tsx";
import { REVIEWERS, reviewerSaid } from "./reviewers.ts";

/** Which role reviewed the policy as it stands, and when: a step of its own, which any later change makes void. */
export function PartReview({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  const { edits, shipped, today } = desk;
  const [role, setRole] = useState("");
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
          value={role}
          empty={t("policyPage.about.nobody")}
          options={REVIEWERS.map((one) => ({ key: reviewerSaid(t, one), text: reviewerSaid(t, one) }))}
          onPick={setRole}
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
          disabled={role === "" || date === "" || isLater || isUnnamed}
          onClick={() => {
            desk.onChange(withReview(shipped, edits, { role, date }));
            setRole("");
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
