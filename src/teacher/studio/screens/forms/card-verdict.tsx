import { useKit } from "../../../../ui/kit.ts";
import type { ScenarioReport } from "../../report.ts";
import { actQuestion, isAsked, isUnsettled } from "../../unanswered.ts";
import type { StudioDesk } from "../desk.ts";
import { outcomeWords } from "./outcome-words.ts";

interface Props {
  readonly desk: Pick<StudioDesk, "draft" | "report">;
  readonly scenario: string;
  readonly passage: string;
  readonly choice: string;
}

/**
 * What the policy finds of a card as it is ticked now. Nobody can type it. It is no praise of the words, which nobody
 * has read; and while it is not chosen what the card does, there is none.
 */
export function CardVerdict({ desk: { draft, report }, scenario, passage, choice }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const of = report?.scenarios.find((one) => one.scenario === scenario);
  const card = of?.cards.find((one) => one.passage === passage && one.choice === choice);
  const isOpen = isAsked(draft, actQuestion(scenario, passage, choice));
  const outcomes = card && !isOpen ? outcomeWords(words, wording, card) : [];
  const mayTellMore = report?.problems.some(
    ({ code, where }) => code === "ST011" && where.scenario === scenario,
  );
  const why = isOpen ? "notChosen" : whyNone(of);
  const isFound = outcomes.length > 0;
  return (
    <div class="card-verdict" data-settled={isFound && !isUnsettled(draft, scenario) ? "" : undefined}>
      <h3 class="visually-hidden">{t("studio.form.verdict.title")}</h3>
      <output>
        {isFound ? null : <p>{t(`studio.form.verdict.${why}`)}</p>}
        {outcomes.map(({ judged, says, because, ways }) => (
          <div key={`${judged} ${because ?? ""}`} class="card-outcome">
            {ways === undefined ? null : <p>{ways}</p>}
            <p>
              <strong>{judged}</strong> {says}
            </p>
            {because === undefined ? null : <p>{because}</p>}
          </div>
        ))}
        {isFound && isUnsettled(draft, scenario) ? (
          <p>
            <strong>{t("studio.form.verdict.unsettled")}</strong>
          </p>
        ) : null}
        {isFound && mayTellMore ? (
          <p>
            <strong>{t("studio.form.verdict.mayTellMore")}</strong>
          </p>
        ) : null}
        {isFound ? <p>{t("studio.form.verdict.worked")}</p> : null}
      </output>
    </div>
  );
}

/** Why nothing is found of a card: not looked at yet, a scenario that cannot be played, or no way that leads there. */
function whyNone(of: ScenarioReport | undefined): "waiting" | "notWalked" | "unreached" {
  if (!of) return "waiting";
  return of.walked ? "unreached" : "notWalked";
}
