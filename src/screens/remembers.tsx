import { useState } from "preact/hooks";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";

interface Props {
  readonly onNextPlayer: () => void;
  readonly onClear: () => void;
  readonly onBack: () => void;
}

type Step = "ask" | "sure" | "cleared";

/** What this game remembers, in few words, and two ways to make it forget. */
export function Remembers({ onNextPlayer, onClear, onBack }: Props) {
  const { t } = useKit().words;
  const [step, setStep] = useState<Step>("ask");
  const clear = () => {
    onClear();
    setStep("cleared");
  };
  return (
    <Page title={t("remembers.title")}>
      <p id="remembers-short">{t("remembers.short")}</p>
      {import.meta.env.MODE === "lms" ? <p>{t("lesson.remembers")}</p> : null}
      <section class="plain-box">
        <p>{t("remembers.nextPlayerText")}</p>
        <button type="button" class="button" onClick={onNextPlayer}>
          {t("remembers.nextPlayer")}
        </button>
      </section>
      <section class="plain-box">
        <p>{t("remembers.clearText")}</p>
        {step === "sure" ? (
          <button type="button" class="button strong" onClick={clear}>
            {t("remembers.clearSure")}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => setStep("sure")}>
            {t("remembers.clear")}
          </button>
        )}
        <output class="say">{step === "cleared" ? t("remembers.clearDone") : ""}</output>
      </section>
      <button type="button" class="button sun" onClick={onBack}>
        {t("common.back")}
      </button>
    </Page>
  );
}
