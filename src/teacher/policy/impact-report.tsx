import type { Policy } from "../../policy/model.ts";
import { changeSaid, toldTogether } from "./change-words.ts";
import { impactRows, type StoryRows } from "./impact-rows.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { circleSaid } from "./said.ts";
import type { Trial } from "./trial.ts";

/** How many examples of a circle are told; the smallest come first. */
const MOST_TOLD = 6;

interface Props {
  readonly desk: PolicyDesk;
  readonly report: Extract<Trial, { kind: "report" }>;
  /** The policy as it would be. */
  readonly tried: Policy;
}

/** Which situations, and which choices of which stories, would be judged otherwise. */
export function ImpactReport({ desk, report, tried }: Props) {
  const { said, packs, profile } = desk;
  const { t } = said;
  const circles = report.circles.filter(({ changed, examples }) => changed > 0 || examples.length > 0);
  const stories = impactRows(said, report.scenarios, packs, profile);
  return (
    <>
      <p>{t(circles.length === 0 ? "policyPage.impact.none" : "policyPage.impact.text")}</p>
      {circles.map(({ circle, changed, combinations, examples }) => (
        <div key={circle} class="policy-impact">
          <p>
            {t("policyPage.impact.circle", {
              circle: circleSaid(said, circle),
              changed,
              all: combinations,
            })}
          </p>
          {examples.length > 0 ? (
            <>
              <h4>{t("policyPage.impact.examples")}</h4>
              <ul class="policy-changes">
                {toldTogether(examples)
                  .slice(0, MOST_TOLD)
                  .map((told) => {
                    const { sentence, clauses } = changeSaid(said, [desk.now.policy, tried], "report", told);
                    return (
                      <li key={sentence}>
                        {sentence} <span class="policy-line">{clauses}</span>
                      </li>
                    );
                  })}
              </ul>
            </>
          ) : null}
        </div>
      ))}
      <h4>{t("policyPage.impact.scenarios")}</h4>
      {stories.length === 0 ? (
        <p>{t("policyPage.impact.noScenarios")}</p>
      ) : (
        <>
          <p>{t("policyPage.impact.stories", { count: stories.length })}</p>
          {stories.map((story) => (
            <Story key={story.id} desk={desk} story={story} />
          ))}
        </>
      )}
    </>
  );
}

/** The choices of one story that would be judged otherwise. */
function Story({ desk, story }: { readonly desk: PolicyDesk; readonly story: StoryRows }) {
  const { t } = desk.said;
  const title = t("policyPage.impact.count", { title: story.title, count: story.cards.length });
  return (
    <details class="policy-story">
      <summary>{title}</summary>
      <ul class="policy-changes">
        {story.cards.map(({ id, words, from, to, clauses }) => (
          <li key={id}>
            {t("policyPage.impact.card", { words })}
            <span class="policy-line">{t("policyPage.impact.judged", { from, to, clauses })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
