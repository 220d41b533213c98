import { CHOICE_SHAPES } from "./choice-shapes.ts";
import { Drawing } from "./drawing.tsx";
import { Spoken } from "./read-aloud.tsx";
import type { Said } from "./said.ts";

interface Props {
  readonly choices: readonly { readonly id: string; readonly text: Said }[];
  readonly labelledBy: string;
  /** What the choices are called when they are read aloud, the question before them. */
  readonly of: string;
  readonly onChoose: (id: string) => void;
}

/** The choices as big cards: the words a child would say. Shape and colour come from the place in the list, and judge nothing. */
export function ChoiceCards({ choices, labelledBy, of, onChoose }: Props) {
  return (
    <ol class="cards" aria-labelledby={labelledBy} data-count={choices.length}>
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          <button type="button" class="card" data-place={index} onClick={() => onChoose(id)}>
            <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[index] ?? 0 }} alt="" class="shape" />
            <span class="words">
              <Spoken of={of} part={index + 1} text={text} />
            </span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        </li>
      ))}
    </ol>
  );
}
