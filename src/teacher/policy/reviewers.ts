import type { Words } from "../../locale/words.ts";

/** Roles that review a policy; never a name. */
export const REVIEWERS = ["lead", "deputy", "head", "coordinator", "governors"] as const;

/** Those of them who answer for safeguarding: words that pupils read count as read by one of these only. */
const SAFEGUARDING = ["lead", "deputy"] as const;

/** A role as it is kept with a review: by its name. */
export const reviewerSaid = (t: Words["t"], role: (typeof REVIEWERS)[number]): string =>
  t(`policyPage.reviewer.${role}`);

/** Whether a kept role answers for safeguarding. */
export const isSafeguarding = (t: Words["t"], role: string): boolean =>
  SAFEGUARDING.some((one) => reviewerSaid(t, one) === role);
