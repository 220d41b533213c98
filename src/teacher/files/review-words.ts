import type { ReviewNow } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";

/** A day as people write it: "25 November 2026"; what is no day stays as it is. */
export function dayWords(language: string, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(noon);
}

/** How a review stands, in words: who signed and when, by role, and whether something was changed since. */
export function useReviewWords(): (review: ReviewNow) => string {
  const { t, language } = useKit().words;
  return (review) =>
    review.kind === "awaiting"
      ? t("files.review.awaiting")
      : t(`files.review.${review.kind}`, {
          role: t(`files.signer.${review.role}`),
          date: dayWords(language, review.date),
        });
}
