import { useKit } from "../../../ui/kit.ts";
import { clauseOf } from "../../../ui/wording.ts";
import type { Scenario } from "../../../scenario/format.ts";
import { scenarioOf } from "../draft.ts";
import type { ScenarioReport } from "../report.ts";
import { isUnsettled } from "../unanswered.ts";
import type { StudioDesk } from "./desk.ts";
import { wordsOfPassage } from "./first-words.ts";
import { useWays } from "./use-ways.ts";
import { WaysCards } from "./ways-cards.tsx";
import { WaysExamples } from "./ways-examples.tsx";
import type { ClauseWays, WaysOf } from "./ways-of.ts";
import { WaysReading } from "./ways-reading.tsx";
import "./problems.css";

interface Props {
  readonly desk: StudioDesk;
}

/** The ways through the scenario at hand: how many, how long, to which endings, and what each card is judged to be. */
export function Ways({ desk }: Props) {
  const { t } = useKit().words;
  const { draft, policy, report } = desk;
  const scenario = desk.at.scenario === undefined ? undefined : scenarioOf(draft, desk.at.scenario);
  const walked = useWays(scenario, policy, draft.circle);
  const reported = report?.scenarios.find((one) => one.scenario === scenario?.id);
  return (
    <section class="ways" aria-labelledby="studio-ways">
      <h2 id="studio-ways">{t("studio.ways.heading")}</h2>
      {scenario === undefined ? <p>{t("studio.ways.choose")}</p> : null}
      {scenario && reported ? (
        <>
          {reported.walked ? (
            <Walked desk={desk} scenario={scenario} reported={reported} walked={walked} />
          ) : (
            <p>{t("studio.ways.broken")}</p>
          )}
          <WaysReading desk={desk} scenario={scenario} reading={reported.reading} />
        </>
      ) : null}
      {scenario && !reported ? <p>{t("studio.ways.waiting")}</p> : null}
    </section>
  );
}

interface WalkedProps extends Props {
  readonly scenario: Scenario;
  readonly reported: ScenarioReport;
  readonly walked: ReturnType<typeof useWays>;
}

function Walked({ desk, scenario, reported, walked }: WalkedProps) {
  const { t, language } = useKit().words;
  const ways = walked?.ways;
  const count = reported.ways;
  return (
    <>
      <p>
        {count === undefined
          ? t("studio.ways.endless")
          : t("studio.ways.ways", { count, number: count.toLocaleString(language) })}{" "}
        {ways ? <Lengths ways={ways} /> : null}
      </p>
      {walked === undefined ? <p>{t("studio.ways.waiting")}</p> : null}
      {ways ? (
        <>
          <Endings desk={desk} scenario={scenario} endings={ways.endings} />
          <h3>{t("studio.ways.clauses")}</h3>
          <ul>
            {ways.clauses.map((one) => (
              <Clause key={one.clause} clause={one} />
            ))}
          </ul>
        </>
      ) : null}
      {walked && !ways ? <p>{t("studio.ways.many")}</p> : null}
      <p>{t("studio.form.verdict.worked")}</p>
      {isUnsettled(desk.draft, scenario.id) ? <p>{t("studio.form.verdict.unsettled")}</p> : null}
      <WaysCards desk={desk} scenario={scenario} cards={reported.cards} />
      {ways ? (
        <WaysExamples
          desk={desk}
          scenario={scenario}
          ways={ways.examples}
          all={count === ways.examples.length}
        />
      ) : null}
    </>
  );
}

function Lengths({ ways: { shortest, longest } }: { readonly ways: WaysOf }) {
  const { t } = useKit().words;
  if (shortest === undefined) return null;
  if (longest === undefined) return <>{t("studio.ways.shortest", { count: shortest })}</>;
  return shortest === longest ? (
    <>{t("studio.ways.same", { count: shortest })}</>
  ) : (
    <>{t("studio.ways.between", { shortest, longest })}</>
  );
}

function Endings({
  desk,
  scenario,
  endings,
}: Props & { readonly scenario: Scenario; readonly endings: WaysOf["endings"] }) {
  const { t } = useKit().words;
  const list = (ids: readonly string[]) => (
    <ul class="ways-links">
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            class="button small"
            onClick={() => desk.go({ scenario: scenario.id, passage: id })}
          >
            {endingWords(desk, scenario, id) ?? t("studio.ways.unwritten")}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t("studio.ways.endings")}</h3>
      {endings.reached.length > 0 ? <p>{t("studio.ways.reached")}</p> : null}
      {list(endings.reached)}
      {endings.missed.length > 0 ? <p>{t("studio.ways.missed")}</p> : null}
      {endings.missed.length > 0 ? list(endings.missed) : null}
    </>
  );
}

function endingWords({ draft, profile }: StudioDesk, scenario: Scenario, id: string): string | undefined {
  const passage = scenario.passages.find((one) => one.id === id);
  return passage && wordsOfPassage(draft, scenario, passage, profile);
}

function Clause({ clause: { clause, kept, broken, decides } }: { readonly clause: ClauseWays }) {
  const { words, wording } = useKit();
  const { t } = words;
  const how = kept && broken ? "both" : kept ? "kept" : broken ? "broken" : "decides";
  const decided = decides && how !== "decides" ? `, ${t("studio.ways.clause.decides")}` : "";
  return (
    <li>
      <strong>{clause}</strong> {clauseOf(wording, clause).title}: {t(`studio.ways.clause.${how}`)}
      {decided}
    </li>
  );
}
