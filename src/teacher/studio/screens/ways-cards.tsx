import { VERDICTS, type Verdict } from "../../../policy/verdicts.ts";
import type { Scenario } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import { verdictOf } from "../../../ui/wording.ts";
import type { CardReport } from "../report.ts";
import type { StudioDesk } from "./desk.ts";
import { cardWords } from "./ways-examples.tsx";

interface Props {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
  readonly cards: readonly CardReport[];
}

/** More cards than this are not listed under one verdict. */
const MOST_LISTED = 40;

/** Every card of a scenario under what it is judged to be; one that depends on the way there stands under each. */
export function WaysCards({ desk, scenario, cards }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const under = (verdict: Verdict) =>
    cards.filter(({ outcomes }) => outcomes.some((one) => one.verdict === verdict));
  const unjudged = cards.filter(({ outcomes }) => outcomes.length === 0);
  return (
    <>
      <h3>{t("studio.ways.cards")}</h3>
      {VERDICTS.map((verdict) => ({ verdict, of: under(verdict) }))
        .filter(({ of }) => of.length > 0)
        .map(({ verdict, of }) => (
          <Fold
            key={verdict}
            label={t("studio.ways.judged", { title: verdictOf(wording, verdict).title, count: of.length })}
            says={`${verdictOf(wording, verdict).adult}.`}
            desk={desk}
            scenario={scenario}
            cards={of}
          />
        ))}
      {unjudged.length > 0 ? (
        <Fold
          label={t("studio.ways.unjudged", { count: unjudged.length })}
          desk={desk}
          scenario={scenario}
          cards={unjudged}
        />
      ) : null}
    </>
  );
}

function Fold({
  label,
  says,
  desk,
  scenario,
  cards,
}: Props & { readonly label: string; readonly says?: string }) {
  const { t } = useKit().words;
  const more = cards.length - MOST_LISTED;
  return (
    <details class="plain-box">
      <summary>{label}</summary>
      {says === undefined ? null : <p>{says}</p>}
      <ul class="ways-links">
        {cards.slice(0, MOST_LISTED).map(({ passage, choice, outcomes }) => (
          <li key={`${passage}/${choice}`}>
            <button
              type="button"
              class="button small"
              onClick={() => desk.go({ scenario: scenario.id, passage, choice })}
            >
              {cardWords(desk, scenario, passage, choice) ?? t("studio.ways.unwritten")}
            </button>{" "}
            {new Set(outcomes.map(({ verdict }) => verdict)).size > 1 ? t("studio.ways.depends") : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t("studio.ways.more", { count: more })}</p> : null}
    </details>
  );
}
