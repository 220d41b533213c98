import { CHOICE_SHAPES } from "../../ui/choice-shapes.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";

/**
 * One sheet that folds to four faces, with the numbers, shapes and colours of the screen. The upper two stand on their
 * heads, so that each face is upright when the sheet is folded back along its middle.
 */
export function VoteCards() {
  const { t } = useKit().words;
  return (
    <section class="print-sheet vote-cards" aria-label={t("hallPrint.cards")}>
      {CHOICE_SHAPES.map((shape) => (
        <div key={shape} class="vote-face" data-place={shape}>
          <Drawing of={{ kind: "shape", index: shape }} alt="" class="vote-shape" />
          <p class="vote-number">{shape + 1}</p>
        </div>
      ))}
      <p class="vote-fold">{t("hallPrint.fold")}</p>
    </section>
  );
}
