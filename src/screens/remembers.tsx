import { useEffect, useRef, useState } from "preact/hooks";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";
import { useSay } from "../ui/said.ts";
import type { Cleared } from "./clear-device.ts";

interface Props {
  readonly onNextPlayer: () => void;
  /** Whether anything is kept that grown-ups have set up: a child's press leaves it. */
  readonly holdsGrownUps: () => Promise<boolean>;
  readonly onClear: () => Promise<Cleared>;
  readonly onBack: () => void;
}

/** What the few words are called when they are read aloud. */
const SHORT = "remembers";

type Step = "ask" | "sure" | Cleared;

/** What this game remembers, in few words, and two ways to make it forget. */
export function Remembers({ onNextPlayer, holdsGrownUps, onClear, onBack }: Props) {
  const { t } = useKit().words;
  const { say } = useSay();
  const short = say("remembers.short");
  const [step, setStep] = useState<Step>("ask");
  const [stays, setStays] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    holdsGrownUps().then(setStays, reportError);
  }, []);
  const press = useRef<HTMLButtonElement>(null);
  const isSure = step === "sure";
  return (
    <Page title={t("remembers.title")}>
      <p id="remembers-short">
        <Spoken of={SHORT} text={short} />
      </p>
      <ReadAloud of={SHORT} says={[short]} byKey />
      {import.meta.env.MODE === "lms" ? <p>{t("lesson.remembers")}</p> : null}
      <section class="plain-box">
        <p>{t("remembers.nextPlayerText")}</p>
        <button type="button" class="button" onClick={onNextPlayer}>
          {t("remembers.nextPlayer")}
        </button>
      </section>
      <section class="plain-box">
        <p>{stays === undefined ? "" : t(stays ? "remembers.clearText.stays" : "remembers.clearText.all")}</p>
        <div class="row">
          <button
            ref={press}
            type="button"
            class={isSure ? "button strong" : "button"}
            onClick={() => (isSure ? void onClear().then(setStep) : setStep("sure"))}
          >
            {t(isSure ? "remembers.clearSure" : "remembers.clear")}
          </button>
          {isSure ? (
            <button
              type="button"
              class="button"
              onClick={() => {
                setStep("ask");
                press.current?.focus();
              }}
            >
              {t("remembers.keep")}
            </button>
          ) : null}
        </div>
        <output class="say">{step === "ask" || step === "sure" ? "" : t(`remembers.done.${step}`)}</output>
      </section>
      <button type="button" class="button sun" onClick={onBack}>
        {t("common.back")}
      </button>
    </Page>
  );
}
