import { dayWords } from "../day-words.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { isSafeguarding, policyReview } from "./policy-review.ts";

/** How the review of the policy stands: settled only where it is still the same, and a safeguarding lead or deputy gave it. */
export function ReviewState({ desk }: { readonly desk: PolicyDesk }) {
  const { t, language } = desk.said;
  const review = policyReview(desk.shipped, desk.edits);
  if (review.kind === "none") return <p class="policy-answer">{t("policyPage.about.state.none")}</p>;
  const isLead = isSafeguarding(review.role);
  const isSettled = review.kind === "reviewed" && isLead;
  return (
    <p class="policy-answer" data-answer={isSettled ? "confirmed" : "open"}>
      {t(`policyPage.about.state.${review.kind}`, {
        role: t(`policyPage.reviewer.${review.role}`),
        date: dayWords(language, review.date),
      })}{" "}
      {review.kind === "reviewed" && !isLead ? t("policyPage.about.notLead") : ""}
    </p>
  );
}
