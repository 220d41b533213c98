import { useMemo } from "preact/hooks";
import { exerciseAfter, feedbackOn, train, type Training, type TrainingEvent } from "../../play/words.ts";
import type { Policy } from "../../policy/model.ts";
import type { Exercise } from "../../scenario/exercises/format.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { HeardLine } from "../../ui/heard-line.tsx";
import { useKit } from "../../ui/kit.ts";
import { textOf, useOnlyEnglish, useSay } from "../../ui/said.ts";
import { SayWords } from "../../ui/say-words.tsx";
import { OnlyEnglish } from "../only-english.tsx";
import { Page } from "../../ui/page.tsx";
import { BuildWords } from "./build-words.tsx";
import { ChooseWords } from "./choose-words.tsx";
import { FeedbackCard } from "./feedback-card.tsx";
import { readTrainer, type Trainer } from "./trainer-data.ts";

interface Props {
  readonly policy: Policy;
  readonly training: Training;
  readonly onTraining: (training: Training) => void;
  readonly onBack: () => void;
}

/** Words to say: sentences to choose or to build, and then to say out loud to a partner. Nothing is counted. */
export function WordsTrainer({ policy, training, onTraining, onBack }: Props) {
  const { profile } = useKit();
  const trainer = useMemo(() => readTrainer(policy, profile), [policy, profile]);
  const onEvent = (event: TrainingEvent) => {
    if (event.kind === "open") window.scrollTo(0, 0);
    onTraining(train(training, event));
  };
  const open = trainer.file.exercises.find(({ id }) => id === training.at);
  return open ? (
    <OneExercise key={open.id} trainer={trainer} exercise={open} training={training} onEvent={onEvent} />
  ) : (
    <AllExercises
      trainer={trainer}
      onOpen={(id) => onEvent({ kind: "open", exercise: id })}
      onBack={onBack}
    />
  );
}

interface AllProps {
  readonly trainer: Trainer;
  readonly onOpen: (exercise: string) => void;
  readonly onBack: () => void;
}

function AllExercises({ trainer: { file, say }, onOpen, onBack }: AllProps) {
  const { t } = useKit().words;
  const saying = useSay();
  const onlyEnglish = useOnlyEnglish();
  return (
    <Page title={t("trainer.title")} class="trainer wide">
      <p>
        <SayWords of={saying.safely("trainer.text")} />
      </p>
      <OnlyEnglish />
      <div class="skills">
        {file.skills.map((skill) => (
          <section key={skill.id} class="skill">
            <h2>
              <SayWords of={onlyEnglish(say.plain(skill.title))} />
            </h2>
            <ul>
              {file.exercises
                .filter((exercise) => exercise.skill === skill.id)
                .map((exercise) => (
                  <li key={exercise.id}>
                    <OpenButton trainer={{ say }} exercise={exercise} onOpen={onOpen} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div class="row">
        <button type="button" class="button sun" onClick={onBack}>
          {t("trainer.back")}
        </button>
      </div>
    </Page>
  );
}

interface OpenProps {
  readonly trainer: Pick<Trainer, "say">;
  readonly exercise: Exercise;
  readonly onOpen: (exercise: string) => void;
}

function OpenButton({ trainer: { say }, exercise, onOpen }: OpenProps) {
  const { t } = useKit().words;
  const onlyEnglish = useOnlyEnglish();
  const look = exercise.cast[exercise.by]?.look;
  return (
    <button type="button" class="open-words" onClick={() => onOpen(exercise.id)}>
      {look ? <Drawing of={{ kind: "portrait", look }} alt="" class="open-face" /> : null}
      <span class="open-line">
        <span>
          <SayWords of={onlyEnglish(say.sentence(exercise, exercise.line))} quoted />
        </span>
        <span class="open-kind">{t(`trainer.kinds.${exercise.kind}`)}</span>
      </span>
    </button>
  );
}

interface OneProps {
  readonly trainer: Trainer;
  readonly exercise: Exercise;
  readonly training: Training;
  readonly onEvent: (event: TrainingEvent) => void;
}

function OneExercise({ trainer, exercise, training, onEvent }: OneProps) {
  const { t } = useKit().words;
  const { file, circle, say } = trainer;
  const skill = file.skills.find(({ id }) => id === exercise.skill);
  const onlyEnglish = useOnlyEnglish();
  const words = (key: string) => onlyEnglish(say.sentence(exercise, key));
  const feedback = feedbackOn(circle, exercise, training);
  const next = exerciseAfter(file, exercise.id);
  return (
    <Page title={skill ? onlyEnglish(say.plain(skill.title)) : t("trainer.title")} class="trainer exercise">
      <HeardLine
        heard={exercise}
        name={say.name(exercise, exercise.by)}
        text={words(exercise.line)}
        of={exercise.id}
      />
      {exercise.kind === "choose" ? (
        <ChooseWords exercise={exercise} words={words} training={training} onEvent={onEvent} />
      ) : (
        <BuildWords exercise={exercise} words={words} training={training} onEvent={onEvent} />
      )}
      <FeedbackCard
        exercise={exercise}
        feedback={feedback}
        said={exercise.kind === "build" ? training.said : training.chosen !== undefined}
        sentence={onlyEnglish(sentenceIn(exercise, training, (key) => textOf(words(key))))}
        why={feedback ? words(feedback.why) : ""}
      />
      <div class="row">
        {next ? (
          <button
            type="button"
            class={feedback?.fits ? "button sun" : "button"}
            onClick={() => onEvent({ kind: "open", exercise: next.id })}
          >
            {t("trainer.next")}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => onEvent({ kind: "open", exercise: undefined })}>
          {t("trainer.all")}
        </button>
      </div>
    </Page>
  );
}

/** The sentence that was chosen or built. */
function sentenceIn(exercise: Exercise, training: Training, words: (key: string) => string): string {
  if (exercise.kind === "choose") {
    const option = exercise.options.find(({ id }) => id === training.chosen);
    return option ? words(option.text) : "";
  }
  return training.tiles
    .flatMap((id) => exercise.tiles.find((tile) => tile.id === id)?.text ?? [])
    .map(words)
    .join(" ");
}
