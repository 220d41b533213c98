import { useEffect, useId, useRef } from "preact/hooks";
import { FitWords } from "./fit-words.tsx";
import { ImpactReport } from "./impact-report.tsx";
import type { PolicyDesk } from "./policy-desk.ts";
import { Refused } from "./refused.tsx";
import type { Trying } from "./use-trial.ts";

interface Props {
  readonly desk: PolicyDesk;
  readonly trying: Trying;
}

/** What a tried change would do, or why it is refused; the focus goes to the answer. */
export function TrialBox({ desk, trying }: Props) {
  const { t } = desk.said;
  const { state, tried } = trying;
  const id = useId();
  const answer = useRef<HTMLHeadingElement>(null);
  const ended = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (typeof state === "object") answer.current?.focus();
    if (state === "used" || state === "left") ended.current?.focus();
  }, [state]);
  return (
    <>
      <output class="say policy-trial-state" tabIndex={-1} ref={ended}>
        {typeof state === "string" && state !== "idle" ? t(`policyPage.trial.${state}`) : ""}
      </output>
      {state === "used" ? <FitWords desk={desk} /> : null}
      {typeof state === "object" ? (
        <section class="policy-trial" data-kind={state.kind} aria-labelledby={id}>
          <h3 id={id} tabIndex={-1} ref={answer}>
            {t(state.kind === "refused" ? "policyPage.refused.title" : "policyPage.impact.title")}
          </h3>
          {state.kind === "refused" ? (
            <Refused desk={desk} refusals={state.refusals} tried={tried} />
          ) : (
            <ImpactReport desk={desk} report={state} tried={tried} />
          )}
          <div class="row">
            {state.kind === "report" ? (
              <button type="button" class="button sun" onClick={trying.use}>
                {t("policyPage.trial.use")}
              </button>
            ) : null}
            <button type="button" class="button" onClick={trying.leave}>
              {t("policyPage.trial.leave")}
            </button>
          </div>
        </section>
      ) : null}
    </>
  );
}
