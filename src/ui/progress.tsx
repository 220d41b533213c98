import type { Progress as Steps } from "../play/progress.ts";
import { useKit } from "./kit.ts";

/** Dots for choices made and still to come. It counts choices, never time, and nothing is lost by more of them. */
export function Progress({ made, left }: Steps) {
  const { t } = useKit().words;
  const dots = [...Array<undefined>(made + left).keys()];
  return (
    <div class="progress">
      <span class="visually-hidden">{t("scene.progress", { count: made })}</span>
      {dots.map((dot) => (
        <span key={dot} class={dot < made ? "dot done" : "dot"} />
      ))}
    </div>
  );
}
