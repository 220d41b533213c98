import { CHOICE_SHAPES } from "./choice-shapes.ts";
import { Drawing } from "./drawing.tsx";

interface Props {
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly labelledBy: string;
  readonly onChoose: (id: string) => void;
}

/** The choices as big cards: the words a child would say. Shape and colour come from the place in the list, and judge nothing. */
export function ChoiceCards({ choices, labelledBy, onChoose }: Props) {
  return (
    <ol class="cards" aria-labelledby={labelledBy} data-count={choices.length}>
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          <button type="button" class="card" data-place={index} onClick={() => onChoose(id)}>
            <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[index] ?? 0 }} alt="" class="shape" />
            <span class="words">{text}</span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        </li>
      ))}
    </ol>
  );
}
