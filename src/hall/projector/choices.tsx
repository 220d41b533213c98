import { CHOICE_SHAPES } from "../../ui/choice-shapes.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import type { HallChoice } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";

interface Props {
  readonly choice: HallChoice;
  readonly scene: SceneWords;
}

/** A choice as the hall reads it: the shape and colour of its vote card, its number, and its words. */
export function ChoiceWords({ choice, scene }: Props) {
  return (
    <>
      <ShapeAndNumber place={choice.place} />
      <span class="hall-words">{scene.sentences(choice.text)}</span>
    </>
  );
}

/** The shape of a vote card with its number: what a child looks for. */
export function ShapeAndNumber({ place }: { readonly place: number }) {
  const { t } = useKit().words;
  return (
    <span class="hall-shape" data-place={place}>
      <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[place] ?? 0 }} alt="" class="shape" />
      <span class="visually-hidden">{t("hall.vote.choice", { number: place + 1 })}</span>
      <b aria-hidden="true">{place + 1}</b>
    </span>
  );
}
