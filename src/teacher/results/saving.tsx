import { useEffect, useId, useRef, useState } from "preact/hooks";
import { lastDay, PERIODS, type Period } from "../../play/group-dates.ts";
import {
  beginSaving,
  forgetResults,
  isClockBehind,
  isFull,
  setSaving,
  type KeptResults,
} from "../../records/results.ts";
import type { Shelf } from "../../records/storage.ts";
import { useKit } from "../../ui/kit.ts";
import { dayWords } from "../day-words.ts";

interface Props {
  readonly shelf: Shelf;
  readonly kept: KeptResults;
  readonly today: string;
  /** What is kept has changed. */
  readonly onChange: () => void;
}

/** Whether counting is on, what is counted, until when, and the ways to end it. Off until a teacher turns it on. */
export function Saving({ shelf, kept, today, onChange }: Props) {
  const { t, language } = useKit().words;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [isDeleted, setDeleted] = useState(false);
  const act = (change: () => void, deletes = false) => {
    change();
    onChange();
    setDeleted(deletes);
    // The button that was pressed may be gone.
    title.current?.focus();
  };
  const begin = (period: Period) => act(() => beginSaving(shelf, today, period));
  return (
    <section class="plain-box results-saving" aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {t("results.saving.title")}
      </h2>
      <output>
        {kept.kind === "kept"
          ? t(kept.isOn ? "results.saving.on" : "results.saving.stopped", {
              day: dayWords(language, kept.session.started),
            })
          : t(isDeleted ? "results.saving.deleted" : "results.saving.none")}
      </output>
      {kept.kind === "gone" ? <p>{t(`results.saving.gone.${kept.why}`)}</p> : null}
      {kept.kind === "kept" ? (
        <Kept
          shelf={shelf}
          kept={kept}
          today={today}
          onSwitch={() => act(() => setSaving(shelf, !kept.isOn))}
          onForget={() => act(() => forgetResults(shelf), true)}
        />
      ) : (
        <>
          <WhatIsCounted />
          <Begin today={today} onBegin={begin} />
        </>
      )}
    </section>
  );
}

function WhatIsCounted() {
  const { t } = useKit().words;
  return (
    <>
      <h3>{t("results.saving.what")}</h3>
      <ul>
        <li>{t("results.saving.scenes")}</li>
        <li>{t("results.saving.limit")}</li>
        <li>{t("results.saving.forms")}</li>
        <li>{t("results.saving.never")}</li>
      </ul>
      <p>{t("results.saving.where")}</p>
    </>
  );
}

function Begin({ today, onBegin }: { readonly today: string; readonly onBegin: (period: Period) => void }) {
  const { t, language } = useKit().words;
  // The default is the end of term (safety.md, P16).
  const [period, setPeriod] = useState<Period>("term");
  return (
    <>
      <fieldset class="options">
        <legend>{t("results.saving.period")}</legend>
        {PERIODS.map((one) => (
          <label key={one} class="option">
            <input type="radio" name="period" checked={one === period} onChange={() => setPeriod(one)} />
            <span>
              {t(`results.saving.periods.${one}`, { day: dayWords(language, lastDay(one, today)) })}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="button sun" onClick={() => onBegin(period)}>
          {t("results.saving.begin")}
        </button>
      </div>
    </>
  );
}

interface KeptProps {
  readonly shelf: Shelf;
  readonly kept: Extract<KeptResults, { kind: "kept" }>;
  readonly today: string;
  readonly onSwitch: () => void;
  readonly onForget: () => void;
}

function Kept({ shelf, kept: { isOn, session }, today, onSwitch, onForget }: KeptProps) {
  const { t, language } = useKit().words;
  return (
    <>
      <p>{t("results.saving.until", { day: dayWords(language, session.expires) })}</p>
      {isClockBehind(session, today) ? (
        <p class="results-notice">
          {t("results.saving.behind", { day: dayWords(language, session.started) })}
        </p>
      ) : null}
      {shelf.inMemory("results") ? <p class="results-notice">{t("results.saving.memory")}</p> : null}
      {isFull(shelf) ? <p class="results-notice">{t("results.saving.full")}</p> : null}
      <details>
        <summary>{t("results.saving.what")}</summary>
        <WhatIsCounted />
      </details>
      <div class="row">
        <button type="button" class="button" onClick={onSwitch}>
          {t(isOn ? "results.saving.stop" : "results.saving.resume")}
        </button>
        <Forget onForget={onForget} />
      </div>
    </>
  );
}

/** Two presses, so that none is made by chance. */
function Forget({ onForget }: { readonly onForget: () => void }) {
  const { t } = useKit().words;
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The focus goes to what deletes nothing.
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="button" ref={ask} onClick={() => setAsking(true)}>
        {t("results.saving.forget")}
      </button>
    );
  }
  return (
    <>
      <span>{t("results.saving.forgetAsk")}</span>
      <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
        {t("results.saving.keep")}
      </button>
      <button type="button" class="button strong" onClick={onForget}>
        {t("results.saving.forgetSure")}
      </button>
    </>
  );
}
