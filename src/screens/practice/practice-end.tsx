import { clausesMet, type PracticeSitting } from "../../play/practice.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { talkTo } from "../../scenario/today.ts";
import { RuleCard } from "../../ui/rule-card.tsx";

interface Props {
  readonly sitting: PracticeSitting;
  readonly onMore: () => void;
  readonly onBack: () => void;
}

/** After the cases: the rules that came up, out of the role again, and something to do with a real partner. */
export function PracticeEnd({ sitting, onMore, onBack }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  const coordinator = talkTo(profile);
  return (
    <Page title={t("practice.end")} class="debrief wide">
      <p class="praise">{t("debrief.calm")}</p>
      <section>
        <h2>{t("practice.cameUp")}</h2>
        <ul class="rule-cards">
          {clausesMet(sitting).map((clause) => (
            <li key={clause}>
              <RuleCard clause={clause} />
            </li>
          ))}
        </ul>
      </section>
      <section class="partner">
        <h2>{t("debrief.partner")}</h2>
        <p class="follow">{t("practice.partner")}</p>
        <p>{t("practice.youAgain")}</p>
        <p>{t("debrief.talk", { coordinator })}</p>
      </section>
      <div class="row">
        <button type="button" class="button" onClick={onMore}>
          {t("practice.more")}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t("debrief.other")}
        </button>
      </div>
    </Page>
  );
}
