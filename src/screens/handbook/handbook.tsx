import type { Badge } from "../../art/catalogue.ts";
import { handbookOf } from "../../play/handbook.ts";
import type { Policy } from "../../policy/model.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { TipCard } from "../../ui/rule-card.tsx";
import { useSay } from "../../ui/said.ts";
import { SayWords } from "../../ui/say-words.tsx";
import { clauseOf } from "../../ui/wording.ts";
import { HandbookCard } from "./handbook-card.tsx";

interface Props {
  readonly policy: Policy;
  /** The circle whose stories are being played. */
  readonly circle: string;
  readonly met: readonly string[];
  /** The player's animal: its picture is on each card met. */
  readonly badge: Badge;
  readonly onBack: () => void;
}

/** The rule cards: those met in stories of this sitting, and the outlines of those still to meet. */
export function Handbook({ policy, circle, met, badge, onBack }: Props) {
  const { t } = useKit().words;
  const { worded } = useSay();
  const { chapters, everyone } = handbookOf(policy, circle, met);
  return (
    <Page title={t("handbook.title")} class="handbook wide">
      <p>{t("handbook.text")}</p>
      {chapters.map((chapter) => (
        <section key={chapter.circle}>
          <h2>
            <SayWords of={worded(({ circles }) => circles[chapter.circle] ?? chapter.circle)} />
          </h2>
          <ul class="rule-cards">
            {chapter.cards.map((card) => (
              <li key={card.clause}>
                {card.met ? (
                  <HandbookCard policy={policy} clause={card.clause} badge={badge} />
                ) : (
                  <Outline clause={card.clause} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{t("handbook.everyone")}</h2>
        <ul class="rule-cards">
          {everyone.map((clause) => (
            <li key={clause}>
              <HandbookCard policy={policy} clause={clause} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("handbook.tips")}</h2>
        <p>{t("handbook.tipsText")}</p>
        <ul class="rule-cards">
          {policy.file.tips.map(({ id }) => (
            <li key={id}>
              <TipCard tip={id} />
            </li>
          ))}
        </ul>
      </section>
      <div class="row">
        <button type="button" class="button sun" onClick={onBack}>
          {t("handbook.back")}
        </button>
      </div>
    </Page>
  );
}

/** A card not met yet: its title, and a word that says so. */
function Outline({ clause }: { readonly clause: string }) {
  const { t } = useKit().words;
  const { worded } = useSay();
  return (
    <article class="rule-outline">
      <h3>
        <SayWords of={worded((wording) => clauseOf(wording, clause).title)} />
      </h3>
      <p>{t("handbook.toMeet")}</p>
    </article>
  );
}
