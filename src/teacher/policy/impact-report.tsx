import type { Policy } from "../../policy/model.ts";
import { reportRow, toldTogether, type ReportRow } from "./change-words.ts";
import { impactRows, storySaid, type StoryRows } from "./impact-rows.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { circleSaid } from "./said.ts";
import type { Trial } from "./trial.ts";
import type { Unplayable } from "./unplayable.ts";

/** How many examples of a circle are told; the smallest come first. */
const MOST_TOLD = 6;

interface Props {
  readonly desk: PolicyDesk;
  readonly report: Extract<Trial, { kind: "report" }>;
  /** The policy as it would be. */
  readonly tried: Policy;
}

/** What would be judged otherwise: stories that lose their right way, one example, the stories; then all the rest. */
export function ImpactReport({ desk, report, tried }: Props) {
  const { said, packs, profile } = desk;
  const { t } = said;
  const circles = report.circles
    .filter(({ changed, examples }) => changed > 0 || examples.length > 0)
    .map((circle) => ({
      ...circle,
      rows: toldTogether(circle.examples)
        .slice(0, MOST_TOLD)
        .map((told) => reportRow(said, [desk.now.policy, tried], told)),
    }));
  const [first] = circles.flatMap(({ rows }) => rows);
  const stories = impactRows(said, report.scenarios, packs, profile);
  const lost = report.unplayable;
  return (
    <>
      <Lost desk={desk} lost={lost.filter(({ isNew }) => isNew)} isNew />
      <Lost desk={desk} lost={lost.filter(({ isNew }) => !isNew)} isNew={false} />
      {circles.length === 0 ? <p>{t("policyPage.impact.none")}</p> : null}
      {first ? (
        <>
          <h4>{t("policyPage.impact.example")}</h4>
          <ul class="policy-changes">
            <Example desk={desk} row={first} />
          </ul>
        </>
      ) : null}
      <h4>{t("policyPage.impact.scenarios")}</h4>
      <p>
        {stories.length === 0
          ? t("policyPage.impact.noScenarios")
          : t("policyPage.impact.stories", { count: stories.length })}
      </p>
      {stories.map((story) => (
        <Story key={story.id} desk={desk} story={story} />
      ))}
      {circles.length > 0 ? (
        <details class="policy-story">
          <summary>{t("policyPage.impact.all")}</summary>
          <p>{t("policyPage.impact.text")}</p>
          {circles.map(({ circle, changed, combinations, rows }) => (
            <div key={circle} class="policy-impact">
              <p>
                {t("policyPage.impact.circle", {
                  circle: circleSaid(said, circle),
                  changed,
                  all: combinations,
                })}
              </p>
              <ul class="policy-changes">
                {rows.map((row) => (
                  <Example key={`${row.when} ${row.before} ${row.after}`} desk={desk} row={row} />
                ))}
              </ul>
            </div>
          ))}
        </details>
      ) : null}
    </>
  );
}

interface LostProps {
  readonly desk: PolicyDesk;
  readonly lost: readonly Unplayable[];
  readonly isNew: boolean;
}

/** Stories without a right way: a pupil could not do well in them. */
function Lost({ desk, lost, isNew }: LostProps) {
  const { t } = desk.said;
  if (lost.length === 0) return null;
  return (
    <div class="policy-due">
      <h4>{t(isNew ? "policyPage.impact.lost" : "policyPage.impact.lostBefore")}</h4>
      <ul>
        {lost.map(({ pack, scenario, why }) => (
          <li key={`${pack}/${scenario}`}>
            {t(`policyPage.impact.lostWhy.${why}`, storySaid(pack, scenario, desk.packs, desk.profile))}
          </li>
        ))}
      </ul>
      <p>{t("policyPage.impact.lostText")}</p>
    </div>
  );
}

/** One situation: how it is, and how it would be, side by side. */
function Example({ desk, row }: { readonly desk: PolicyDesk; readonly row: ReportRow }) {
  const { t } = desk.said;
  return (
    <li>
      {row.when}
      <Sides desk={desk} before={row.before} after={row.after} />
      {row.clauses === "" ? null : (
        <span class="policy-line">{t("policyPage.impact.clauses", { clauses: row.clauses })}</span>
      )}
    </li>
  );
}

interface SidesProps {
  readonly desk: PolicyDesk;
  readonly before: string;
  readonly after: string;
}

function Sides({ desk, before, after }: SidesProps) {
  const { t } = desk.said;
  return (
    <dl class="policy-sides">
      <div>
        <dt>{t("policyPage.impact.before")}</dt>
        <dd>{before}</dd>
      </div>
      <div>
        <dt>{t("policyPage.impact.after")}</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}

/** The choices of one story that would be judged otherwise. */
function Story({ desk, story }: { readonly desk: PolicyDesk; readonly story: StoryRows }) {
  const { t } = desk.said;
  const { title, pack } = story;
  return (
    <details class="policy-story">
      <summary>{t("policyPage.impact.count", { title, pack, count: story.cards.length })}</summary>
      <ul class="policy-changes">
        {story.cards.map(({ id, words, from, to, clauses }) => (
          <li key={id}>
            {t("policyPage.impact.card", { words })}
            <Sides desk={desk} before={from} after={to} />
            <span class="policy-line">{t("policyPage.impact.clauses", { clauses })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
