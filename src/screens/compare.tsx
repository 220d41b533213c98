import { compareRuns, type Side } from "../play/compare.ts";
import type { Run } from "../play/run.ts";
import { useKit } from "../ui/kit.ts";
import { LightCard, LIGHTS_SHOWN } from "../ui/light.tsx";
import { Page } from "../ui/page.tsx";
import type { Sentences } from "../ui/say.tsx";
import { MomentCard } from "./moment-card.tsx";

interface Props {
  readonly first: Run;
  readonly second: Run;
  readonly sentences: Sentences;
  readonly onDebrief: () => void;
  readonly onOther: () => void;
}

/** Two ways through one story side by side, from where they part. */
export function Compare({ first, second, sentences, onDebrief, onOther }: Props) {
  const { t } = useKit().words;
  const comparison = compareRuns(first, second);
  return (
    <Page title={t("compare.title")} class="compare wide">
      {comparison.shared.length > 0 ? (
        <details class="more">
          <summary class="button">{t("compare.shared")}</summary>
          <ol class="moments">
            {comparison.shared.map((moment) => (
              <li key={moment.index}>
                <MomentCard moment={moment} sentences={sentences} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <div class="two-ways">
        <Way title={t("compare.first")} side={comparison.first} sentences={sentences} />
        <Way title={t("compare.second")} side={comparison.second} sentences={sentences} />
      </div>
      <div class="row">
        <button type="button" class="button sun" onClick={onDebrief}>
          {t("compare.debrief")}
        </button>
        <button type="button" class="button" onClick={onOther}>
          {t("debrief.other")}
        </button>
      </div>
    </Page>
  );
}

interface WayProps {
  readonly title: string;
  readonly side: Side;
  readonly sentences: Sentences;
}

function Way({ title, side, sentences }: WayProps) {
  const { t } = useKit().words;
  return (
    <section class="way">
      <h2>{title}</h2>
      {side.moments.length === 0 ? <p>{t("compare.nothing")}</p> : null}
      <ol class="moments">
        {side.moments.map((moment) => (
          <li key={moment.index}>
            <MomentCard moment={moment} sentences={sentences} />
          </li>
        ))}
      </ol>
      <h3>{t("compare.lights")}</h3>
      <ul class="lights">
        {LIGHTS_SHOWN.map((name) => (
          <LightCard key={name} name={name} light={side.lights[name]} />
        ))}
      </ul>
    </section>
  );
}
