import { useEffect, useRef } from "preact/hooks";
import type { MadeLook } from "../../art/characters/maker.ts";
import { pictureOf } from "../../play/picture.ts";
import { ASK, type Deck, type PracticeCase } from "../../play/practice-case.ts";
import type { PracticeEvent, PracticeSitting } from "../../play/practice.ts";
import { viewOf } from "../../play/view.ts";
import { passageAt } from "../../scenario/stepping.ts";
import { ChoiceCards } from "../../ui/choice-cards.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useKeys } from "../../ui/keys.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { pictureWords } from "../../ui/picture-words.ts";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";
import { textOf, useSay } from "../../ui/said.ts";
import type { Sentences } from "../../ui/say.tsx";
import { Told } from "./told.tsx";

interface Props {
  readonly deck: Deck;
  readonly dealt: PracticeCase;
  readonly sitting: PracticeSitting;
  readonly made: MadeLook | undefined;
  readonly sentences: Sentences;
  readonly onEvent: (event: PracticeEvent) => void;
}

const QUESTION = "question";
const LINES = "case";

/** One case: who and where, what was said, and the words to choose from; then what became of it. */
export function CaseScreen({ deck, dealt, sitting, made, sentences, onEvent }: Props) {
  const { words, settings } = useKit();
  const { t } = words;
  const { run } = sitting;
  const view = run && viewOf(run);
  const { say } = useSay();
  const nameOf = (id: string) => textOf(sentences(`{{${id}}}`));
  const choosing = run?.at === ASK;
  const choices = choosing && view ? view.choices.map(({ id, text }) => ({ id, text: sentences(text) })) : [];
  const choose = (choice: string) => onEvent({ kind: "choose", choice });
  useKeys(
    settings.shortcuts
      ? Object.fromEntries(choices.map(({ id }, i) => [String(i + 1), () => choose(id)]))
      : {},
  );
  const question = useRef<HTMLHeadingElement>(null);
  const tried = sitting.met.at(-1)?.tries.length ?? 0;
  useEffect(() => {
    if (choosing && tried > 0) question.current?.focus();
  }, [choosing, tried]);
  if (!view || !run) return null;
  const picture = pictureOf(view, made);
  const { by } = dealt.pairing.topic;
  const lines = ["first", "turn", "plea"].flatMap((id) => {
    const passage = dealt.story.passages.has(id) ? passageAt(dealt.story, id) : undefined;
    return passage?.kind === "say" ? [sentences(passage.text)] : [];
  });
  const opening = sentences(dealt.opening.text);
  const ask = say("scene.ask", { mentor: nameOf("mentor") });
  return (
    <Page title={t(`place.${view.place}`)} class="exercise practice">
      <Drawing of={{ kind: "picture", picture }} alt={pictureWords(words, picture, nameOf)} class="banner" />
      <p>
        <Spoken of={LINES} text={opening} />
      </p>
      <div class="bubble">
        <p class="name">{nameOf(by)}</p>
        {lines.map((line, i) => (
          <p key={i} class="line">
            <Spoken of={LINES} part={i + 1} text={line} />
          </p>
        ))}
      </div>
      <ReadAloud of={LINES} says={[opening, ...lines]} byKey byItself />
      {choosing ? (
        <>
          <h2 class="question" id={QUESTION} ref={question} tabIndex={-1}>
            <Spoken of={QUESTION} text={ask} />
          </h2>
          <ChoiceCards labelledBy={QUESTION} of={QUESTION} choices={choices} onChoose={choose} />
          <ReadAloud
            of={QUESTION}
            says={[ask, ...choices.map(({ text }) => text)]}
            label={t("sound.readChoices")}
          />
        </>
      ) : (
        <Told
          key={tried}
          deck={deck}
          dealt={dealt}
          sitting={sitting}
          run={run}
          sentences={sentences}
          name={nameOf(by)}
          onEvent={onEvent}
        />
      )}
    </Page>
  );
}
