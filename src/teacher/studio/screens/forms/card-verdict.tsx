import { useKit } from "../../../../ui/kit.ts";
import type { ScenarioReport } from "../../report.ts";
import type { StudioDesk } from "../desk.ts";
import { outcomeWords } from "./outcome-words.ts";

interface Props {
  readonly report: StudioDesk["report"];
  readonly scenario: string;
  readonly passage: string;
  readonly choice: string;
}

/** What the policy finds of a card as it is written now. Nobody can type it. */
export function CardVerdict({ report, scenario, passage, choice }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const of = report?.scenarios.find((one) => one.scenario === scenario);
  const card = of?.cards.find((one) => one.passage === passage && one.choice === choice);
  const outcomes = card ? outcomeWords(words, wording, card) : [];
  return (
    <div class="card-verdict">
      <h3 class="visually-hidden">{t("studio.form.verdict.title")}</h3>
      <output>
        {outcomes.length === 0 ? <p>{t(`studio.form.verdict.${whyNone(of)}`)}</p> : null}
        {outcomes.map(({ judged, says, because, ways }) => (
          <div key={`${judged} ${because ?? ""}`} class="card-outcome">
            {ways === undefined ? null : <p>{ways}</p>}
            <p>
              <strong>{judged}</strong> {says}
            </p>
            {because === undefined ? null : <p>{because}</p>}
          </div>
        ))}
      </output>
    </div>
  );
}

/** Why nothing is found of a card: not looked at yet, a scenario that cannot be played, or no way that leads there. */
function whyNone(of: ScenarioReport | undefined): "waiting" | "notWalked" | "unreached" {
  if (!of) return "waiting";
  return of.walked ? "unreached" : "notWalked";
}
