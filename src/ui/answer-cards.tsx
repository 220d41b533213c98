import { CHOICE_SHAPES } from "./choice-shapes.ts";
import { Drawing } from "./drawing.tsx";
import { Spoken } from "./read-aloud.tsx";
import type { Said } from "./said.ts";

interface Props {
  readonly choices: readonly { readonly id: string; readonly text: Said }[];
  readonly labelledBy: string;
  readonly of: string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Sentences to try, as big cards: the one tried last is marked, and the others can still be tried. */
export function AnswerCards({ choices, labelledBy, of, chosen, onChoose }: Props) {
  return (
    <ul class="cards answers" aria-labelledby={labelledBy} data-count={choices.length}>
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          <button
            type="button"
            class="card"
            data-place={index}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[index] ?? 0 }} alt="" class="shape" />
            <span class="words">
              <Spoken of={of} part={index + 1} text={text} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
