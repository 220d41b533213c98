import { useEffect, useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { HelpButton } from "./help-button.tsx";
import { useKit } from "./kit.ts";

const IDLE_AFTER_MS = 15 * 60 * 1000;
const LIFE_SIGNS = ["pointerdown", "keydown"] as const;

interface Props {
  readonly onHelp: () => void;
  readonly onNextPlayer: () => void;
}

/** After a quarter of an hour without a touch: is this still the same player? Time alone wipes nothing (safety.md, C9). */
export function Idle({ onHelp, onNextPlayer }: Props) {
  const { t } = useKit().words;
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (idle) return undefined;
    let touched = Date.now();
    let timer = setTimeout(() => setIdle(true), IDLE_AFTER_MS);
    const alive = () => {
      // A device that sleeps stops its timers: whoever opens the lid again is asked at the first touch.
      if (Date.now() - touched >= IDLE_AFTER_MS) {
        setIdle(true);
        return;
      }
      touched = Date.now();
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_AFTER_MS);
    };
    for (const sign of LIFE_SIGNS) document.addEventListener(sign, alive);
    return () => {
      clearTimeout(timer);
      for (const sign of LIFE_SIGNS) document.removeEventListener(sign, alive);
    };
  }, [idle]);
  if (!idle) return null;
  return (
    <Dialog label={t("idle.title")} class="idle" onClose={() => setIdle(false)}>
      <h2>{t("idle.title")}</h2>
      <div class="row">
        <button type="button" class="button sun" onClick={() => setIdle(false)}>
          {t("idle.carryOn")}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            setIdle(false);
            onNextPlayer();
          }}
        >
          {t("idle.next")}
        </button>
        <HelpButton onHelp={onHelp} />
      </div>
    </Dialog>
  );
}
