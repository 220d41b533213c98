import { clauseOf } from "../../ui/wording.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { readingRows, readingsLeft, TOLD_READINGS, withReading } from "./readings.ts";

interface Props {
  readonly desk: PolicyDesk;
}

/** Every row that goes beyond the source's words: what it says, what was read into it, and what the school says to that. */
export function PartReadings({ desk }: Props) {
  const { t } = desk.said;
  const rows = readingRows(desk.shipped.policy);
  const left = readingsLeft(desk.shipped.policy, desk.edits);
  return (
    <section class="policy-part" aria-labelledby="policy-readings">
      <h2 id="policy-readings" tabIndex={-1}>
        {t("policyPage.readings.title")}
      </h2>
      <p>{t("policyPage.readings.text")}</p>
      <output class="say policy-found">
        {left === 0
          ? t("policyPage.readings.allDone")
          : t("policyPage.readings.left", { count: left, all: rows.length })}
      </output>
      {rows.map((row) => (
        <Reading key={row.id} desk={desk} id={row.id} place={row.source} circle={row.circle} />
      ))}
    </section>
  );
}

interface ReadingProps extends Props {
  readonly id: string;
  readonly place: string;
  readonly circle: string;
}

/** One row, and its answers. */
function Reading({ desk, id, place, circle }: ReadingProps) {
  const { go } = desk;
  const { t } = desk.said;
  const told = TOLD_READINGS.find((one) => one === id);
  const answer = desk.edits.readings[id];
  const state = answer ?? "open";
  const { title, adult } = clauseOf(desk.now.wording, id);
  const hasRules = circle !== "adults" && circle !== "school";
  return (
    <article class="plain-box policy-card" aria-label={`${id} ${title}`}>
      <h3>
        <span class="policy-id">{id}</span> {title}
      </h3>
      <p class="policy-answer" data-answer={state}>
        {t(`policyPage.readings.${state}`)}
      </p>
      {told ? (
        <dl class="policy-sides">
          <div>
            <dt>{t("policyPage.readings.says")}</dt>
            <dd>{t(`policyPage.reading.${told}.source`)}</dd>
          </div>
          <div>
            <dt>{t("policyPage.readings.ours")}</dt>
            <dd>{t(`policyPage.reading.${told}.ours`)}</dd>
          </div>
          <div>
            <dt>{t("policyPage.readings.now")}</dt>
            <dd>{adult}</dd>
          </div>
        </dl>
      ) : (
        <p>{t("policyPage.readings.other", { place })}</p>
      )}
      <div class="row">
        <button
          type="button"
          class={answer === undefined ? "button sun" : "button quiet"}
          onClick={() => desk.onChange(withReading(desk.edits, id, answer ? undefined : "confirmed"))}
        >
          {answer === undefined
            ? t("policyPage.readings.confirm", { id })
            : t("policyPage.readings.withdraw", { id })}
        </button>
        <button type="button" class="button quiet" onClick={() => go({ part: "words", clause: id })}>
          {t("policyPage.readings.changeWords", { id })}
        </button>
        {hasRules ? (
          <button type="button" class="button quiet" onClick={() => go({ part: "rules", clause: id })}>
            {t("policyPage.readings.changeRule", { id })}
          </button>
        ) : null}
      </div>
    </article>
  );
}
