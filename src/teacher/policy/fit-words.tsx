import type { PolicyDesk } from "./policy-desk.ts";
import { clauseSaid } from "./said.ts";

/** The clauses whose words may no longer fit their rules, each one press away; nothing where there are none. */
export function FitWords({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  if (desk.toLookAt.length === 0) return null;
  return (
    <section class="policy-due" aria-label={t("policyPage.fit.title")}>
      <p>
        <b>{t("policyPage.fit.title")}</b> {t("policyPage.fit.text")}
      </p>
      <div class="row">
        {desk.toLookAt.map((id) => (
          <button
            key={id}
            type="button"
            class="button"
            onClick={() => desk.go({ part: "words", clause: id })}
          >
            {t("policyPage.fit.look", { clause: clauseSaid(desk.said, id) })}
          </button>
        ))}
      </div>
    </section>
  );
}
