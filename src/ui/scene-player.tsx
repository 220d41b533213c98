import { useEffect, useRef } from "preact/hooks";
import type { MadeLook } from "../art/characters/maker.ts";
import { isAdult, mentorLook, pictureOf } from "../play/picture.ts";
import { progressOf } from "../play/progress.ts";
import type { Run, RunEvent } from "../play/run.ts";
import { viewOf } from "../play/view.ts";
import { placesOf } from "../scenario/stepping.ts";
import { pitchOf } from "../sound/speech/pitch.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { Icon } from "./icon.tsx";
import { useKeys } from "./keys.ts";
import { useKit } from "./kit.ts";
import { pictureWords } from "./picture-words.ts";
import { Progress } from "./progress.tsx";
import { ReadAloud, Spoken } from "./read-aloud.tsx";
import { useSay } from "./said.ts";
import { Bubble, type Sentences } from "./say.tsx";
import { SayWords } from "./say-words.tsx";
import { ScenePicture } from "./scene-picture.tsx";
import { useCome } from "./use-come.ts";

interface Props {
  readonly run: Run;
  /** The mentor the player made, who takes the place of the story's in the picture. */
  readonly made: MadeLook | undefined;
  readonly sentences: Sentences;
  /** The name of a member of the cast. */
  readonly nameOf: (id: string) => string;
  readonly onEvent: (event: RunEvent) => void;
  readonly onFinish: () => void;
  /**
   * Beside a form that somebody types in: a part of that page, with a still picture. It takes no focus and no keys, says
   * nothing by itself, and looks no further ahead than this moment, so that the story need not be whole.
   */
  readonly quiet?: boolean;
}

const QUESTION = "question";
/** What a scene is made of: a page with its headings; or a part of a page, with headings below that page's title. */
const PAGE = ["main", "h1", "h2"] as const;
const BESIDE = ["div", "h2", "h3"] as const;

/** Nothing is heard, or said of it, before it has come. */
const loadSceneSound = async () => (await import("./scene-sound.tsx")).SceneSound;

/** One moment of a run: the picture, the line, and either Next or the choices. The words are the game; the picture is beside them. */
export function ScenePlayer({ run, made, sentences, nameOf, onEvent, onFinish, quiet = false }: Props) {
  const { words, settings } = useKit();
  const { t } = words;
  const { say } = useSay();
  const view = viewOf(run);
  const picture = pictureOf(view, made);
  const title = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!quiet) title.current?.focus();
  }, []);
  const arrived = useRef(run.at);
  useEffect(() => {
    if (arrived.current === run.at) return;
    arrived.current = run.at;
    if (quiet) return;
    // The line is read out by its live region; the focus goes to what can be done next.
    (question.current ?? next.current)?.focus();
  }, [run.at]);
  const choose = (choice: string) => onEvent({ kind: "choose", choice });
  const SceneSound = useCome(loadSceneSound);
  const lastChoice = run.moments.length - 1;
  const byNumber = view.choices.map(({ id }, i) => [String(i + 1), () => choose(id)] as const);
  useKeys(settings.shortcuts && !quiet ? Object.fromEntries(byNumber) : {});
  const { line } = view;
  const speaker = line?.by === undefined ? undefined : nameOf(line.by);
  const shown = picture.people.some((person) => person.id === line?.by);
  const tall = picture.people.some(({ look }) => isAdult(look));
  const speakerLook = line?.by === undefined ? undefined : run.story.scenario.cast[line.by]?.look;
  const pitch = pitchOf(
    line?.by === undefined
      ? undefined
      : { id: line.by, adult: speakerLook !== undefined && isAdult(speakerLook) },
  );
  const moment = `${run.at}.${run.steps.length}`;
  const mentor = picture.people.find((person) => person.mentor)?.id ?? "mentor";
  const ask = say("scene.ask", { mentor: nameOf(mentor) });
  const [Frame, Title, Question] = quiet ? BESIDE : PAGE;
  return (
    <Frame class="scene" data-kind={view.kind} data-tall={tall ? "" : undefined}>
      <Title class="scene-title" ref={title} tabIndex={-1}>
        <SayWords of={sentences(view.title)} />
      </Title>
      <ScenePicture
        picture={picture}
        words={pictureWords(words, picture, nameOf)}
        showing={{ talking: view.kind === "say" && speaker !== undefined, celebrate: view.mayCelebrate }}
        looks={Object.values(run.story.scenario.cast).map((member) => mentorLook(member, made))}
        places={placesOf(run.story.scenario)}
        still={quiet}
      />
      <div class="panel">
        <div aria-live={quiet ? "off" : "polite"} aria-atomic="true">
          {line ? (
            <Bubble
              name={speaker}
              text={sentences(line.text)}
              of={`line ${moment}`}
              speaker={shown && line.by !== undefined ? { picture, id: line.by } : undefined}
            />
          ) : null}
        </div>
        {SceneSound ? <SceneSound run={run} view={view} /> : null}
        {view.kind === "choose" ? (
          <>
            <Question class="question" id={QUESTION} ref={question} tabIndex={-1}>
              <Spoken of={`choices ${moment}`} text={ask} />
            </Question>
            <ChoiceCards
              labelledBy={QUESTION}
              of={`choices ${moment}`}
              choices={view.choices.map(({ id, text }) => ({ id, text: sentences(text) }))}
              onChoose={choose}
            />
          </>
        ) : null}
        {line ? (
          <ReadAloud
            of={`line ${moment}`}
            says={[sentences(line.text)]}
            pitch={pitch}
            byKey={!quiet}
            byItself={!quiet && view.kind !== "choose"}
          />
        ) : null}
        <div class="panel-tools">
          <div class="back-tools">
            {run.steps.length > 0 ? (
              <button type="button" class="button quiet" onClick={() => onEvent({ kind: "undo" })}>
                <Icon name="back" /> {t("scene.undo")}
              </button>
            ) : null}
            {lastChoice >= 0 ? (
              <button
                type="button"
                class="button quiet"
                onClick={() => onEvent({ kind: "back-to", moment: lastChoice })}
              >
                <Icon name="back" /> {t("scene.backToChoice")}
              </button>
            ) : null}
          </div>
          {view.kind === "choose" ? (
            <ReadAloud
              of={`choices ${moment}`}
              says={[ask, ...view.choices.map(({ text }) => sentences(text))]}
              label={t("sound.readChoices")}
              byItself={!quiet}
            />
          ) : null}
          {quiet ? null : <Progress {...progressOf(run)} />}
          {view.kind === "choose" ? null : (
            <button
              type="button"
              ref={next}
              class="button sun next"
              onClick={() => (view.ended ? onFinish() : onEvent({ kind: "next" }))}
            >
              {view.ended ? t("scene.finish") : t("scene.next")} <Icon name="arrow" />
            </button>
          )}
        </div>
      </div>
    </Frame>
  );
}
