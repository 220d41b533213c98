import type { Policy } from "../../policy/model.ts";
import type { Refusal } from "../../policy/prove.ts";
import { refusalSaid } from "./change-words.ts";
import type { PolicyDesk } from "./policy-desk.ts";

/** How many situations are told; the smallest come first. */
const MOST_TOLD = 4;

interface Props {
  readonly desk: PolicyDesk;
  readonly refusals: readonly Refusal[];
  /** The policy as it would be. */
  readonly tried: Policy;
}

/** Why a change is not taken: the smallest situation that it would endanger, and the clause that protects it. */
export function Refused({ desk, refusals, tried }: Props) {
  const { t } = desk.said;
  const told = refusals.map((refusal) =>
    refusalSaid(desk.said, [desk.shipped.policy, desk.now.policy, tried], refusal),
  );
  const left = told.length - MOST_TOLD;
  const blame = [...new Set(told.flatMap(({ edit }) => edit ?? []))];
  return (
    <>
      <p>{t("policyPage.refused.text")}</p>
      <ul class="policy-changes">
        {told.slice(0, MOST_TOLD).map(({ sentence, clauses }) => (
          <li key={sentence}>
            {sentence}{" "}
            {clauses === "" ? null : (
              <span class="policy-line">{t("policyPage.refused.clauses", { clauses })}</span>
            )}
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{t("policyPage.refused.more", { count: left })}</p> : null}
      {blame.map((edit) => (
        <p key={edit} class="policy-line">
          {t("policyPage.refused.blame", { edit })}
        </p>
      ))}
    </>
  );
}
