import { Dialog } from "../../ui/dialog.tsx";
import { useKit } from "../../ui/kit.ts";

interface Props {
  /** Who hears the child today; nothing where nobody of the profile is in. */
  readonly adult: string | undefined;
  readonly onClose: () => void;
  /** On to the last screen, Help; nothing where no scene is on. */
  readonly onStop: (() => void) | undefined;
}

const STEPS = ["one", "two", "three", "four", "five"] as const;

/** The teacher's card for a child who really tells (safety.md, S13). The projector shows a calm picture meanwhile. */
export function RealCard({ adult, onClose, onStop }: Props) {
  const { t } = useKit().words;
  const sentence = adult === undefined ? t("presenter.real.any") : t("presenter.real.sentence", { adult });
  return (
    <Dialog label={t("presenter.real.title")} class="real-card" onClose={onClose}>
      <h2>{t("presenter.real.title")}</h2>
      <p>{t("presenter.real.calm")}</p>
      <p class="presenter-say">
        <b>{t("presenter.real.say")}:</b> “{sentence}”
      </p>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`presenter.real.${step}`)}</li>
        ))}
      </ol>
      <p>{t("presenter.real.on")}</p>
      <div class="row">
        <button type="button" class="button sun" onClick={onClose}>
          {t("common.close")}
        </button>
        {onStop ? (
          <button type="button" class="button" onClick={onStop}>
            {t("presenter.real.stop")}
          </button>
        ) : null}
      </div>
    </Dialog>
  );
}
