import { clausesMet, type PracticeSitting } from "../../play/practice.ts";
import { useSay } from "../../ui/said.ts";
import { SayWords } from "../../ui/say-words.tsx";
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
  const { say, safely } = useSay();
  const coordinator = talkTo(profile);
  return (
    <Page title={t("practice.end")} class="debrief wide">
      <p class="praise">
        <SayWords of={say("debrief.calm")} />
      </p>
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
        <p class="follow">
          <SayWords of={say("practice.partner")} />
        </p>
        <p>
          <SayWords of={safely("practice.youAgain")} />
        </p>
        <p>
          <SayWords of={safely("debrief.talk", { coordinator })} />
        </p>
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
