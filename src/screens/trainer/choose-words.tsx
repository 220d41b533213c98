import { useId } from "preact/hooks";
import type { Training, TrainingEvent } from "../../play/words.ts";
import type { ChooseExercise } from "../../scenario/exercises/format.ts";
import { AnswerCards } from "../../ui/answer-cards.tsx";
import type { Said } from "../../ui/said.ts";
import { useKit } from "../../ui/kit.ts";
import { ReadAloud } from "../../ui/read-aloud.tsx";

interface Props {
  readonly exercise: ChooseExercise;
  readonly words: (key: string) => Said;
  readonly training: Training;
  readonly onEvent: (event: TrainingEvent) => void;
}

/** Choose the sentence: each can be tried, and tells what it does. */
export function ChooseWords({ exercise, words, training, onEvent }: Props) {
  const { t } = useKit().words;
  const heading = useId();
  const choices = exercise.options.map(({ id, text }) => ({ id, text: words(text) }));
  const line = words(exercise.line);
  return (
    <section class="words-section">
      <h2 id={heading}>{t("trainer.choose")}</h2>
      <ReadAloud of={exercise.id} says={[line, ...choices.map(({ text }) => text)]} byKey />
      <AnswerCards
        choices={choices}
        labelledBy={heading}
        of={exercise.id}
        chosen={training.chosen}
        onChoose={(option) => onEvent({ kind: "choose", option })}
      />
    </section>
  );
}
