import { useId } from "preact/hooks";
import type { Training, TrainingEvent } from "../../play/words.ts";
import type { BuildExercise } from "../../scenario/exercises/format.ts";
import { textOf, useOnlyEnglish, type Said } from "../../ui/said.ts";
import { useKit } from "../../ui/kit.ts";
import { SayWords } from "../../ui/say-words.tsx";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";

interface Props {
  readonly exercise: BuildExercise;
  readonly words: (key: string) => Said;
  readonly training: Training;
  readonly onEvent: (event: TrainingEvent) => void;
}

/** Build the sentence: pieces are pressed one after the other. Nothing has to be dragged, and each can be taken back. */
export function BuildWords({ exercise, words, training, onEvent }: Props) {
  const { t } = useKit().words;
  const heading = useId();
  const onlyEnglish = useOnlyEnglish();
  const piece = (id: string) => textOf(words(exercise.tiles.find((tile) => tile.id === id)?.text ?? id));
  const built = training.tiles.map(piece).join(" ");
  const says = [words(exercise.line), ...exercise.tiles.map(({ text }) => words(text))];
  return (
    <section class="words-section">
      <h2 id={heading}>{t("trainer.build")}</h2>
      <ReadAloud of={exercise.id} says={says} byKey />
      <ul class="tiles" aria-labelledby={heading}>
        {exercise.tiles.map(({ id, text }, index) => {
          const place = training.tiles.indexOf(id) + 1;
          return (
            <li key={id}>
              <button
                type="button"
                class="button tile"
                aria-disabled={place > 0}
                data-used={place > 0 ? "" : undefined}
                onClick={() => onEvent({ kind: "tile", tile: id })}
              >
                {place > 0 ? <span class="tile-place">{place}</span> : null}
                <Spoken of={exercise.id} part={index + 1} text={words(text)} />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="built" data-empty={built === "" ? "" : undefined}>
        <span class="visually-hidden">{t("trainer.built")}: </span>
        <output>
          <SayWords of={built === "" ? t("trainer.empty") : onlyEnglish(built)} />
        </output>
      </p>
      <div class="row">
        <button
          type="button"
          class="button sun"
          disabled={built === ""}
          onClick={() => onEvent({ kind: "say" })}
        >
          {t("trainer.say")}
        </button>
        <button
          type="button"
          class="button"
          disabled={built === ""}
          onClick={() => onEvent({ kind: "undo" })}
        >
          {t("trainer.undo")}
        </button>
      </div>
    </section>
  );
}
