import { useEffect, useState } from "preact/hooks";
import { advance, type Run } from "../../play/run.ts";
import { useKit } from "../../ui/kit.ts";
import type { Hall, HallBook, HallEvent } from "../hall-model.ts";
import { hallView, voteNow, type Shown } from "../hall-view.ts";
import { runAt } from "../scene.ts";
import { hearsToday } from "./adults-today.ts";
import { Controls } from "./controls.tsx";
import { CountVotes } from "./count-votes.tsx";
import { namedScene, sceneWords, type HallContent } from "./hall-content.ts";
import { HallSees } from "./hall-sees.tsx";
import { momentOf } from "./notes.ts";
import { NotesOf, type NoteNames } from "./notes-panel.tsx";
import { PickScenes } from "./pick-scenes.tsx";
import { PolicyAnswers } from "./policy-answers.tsx";
import { RealCard } from "./real-card.tsx";
import { Today } from "./today.tsx";
import { ToRead } from "./to-read.tsx";
import { usePresenterKeys } from "./use-presenter-keys.ts";
import { Where } from "./where.tsx";

interface Props {
  readonly hall: Hall;
  readonly book: HallBook;
  readonly content: HallContent;
  readonly names: NoteNames;
  readonly onEvent: (event: HallEvent) => void;
}

/** The presenter's notebook at one moment of the assembly, with all that can be pressed there. */
export function Notebook({ hall, book, content, names, onEvent }: Props) {
  const { words, profile } = useKit();
  const { t } = words;
  const [real, setReal] = useState(false);
  usePresenterKeys(hall, book, onEvent);
  const run = runAt(hall, book);
  const { cover, shown } = hallView(hall, book);
  const moment = momentOf(hall, run);
  // A new moment begins at its notes, however far down the last one was read.
  useEffect(() => window.scrollTo(0, 0), [moment, hall.at]);
  const scene = sceneWords(content, hall.picked[hall.at] ?? "", hall.names);
  const vote = voteNow(hall, book);
  const scenesNow = run ? [hall.picked[hall.at] ?? ""] : hall.step === "follow-up" ? [] : hall.picked;
  const openReal = () => {
    onEvent({ kind: "cover", cover: "break" });
    setReal(true);
  };
  const toHelp = () => {
    for (let left = hall.picked.length - hall.at; left > 0; left--) onEvent({ kind: "skip" });
    setReal(false);
  };
  return (
    <>
      <div class="presenter-columns">
        <div>
          <Where hall={hall} shown={shown} moment={moment} scene={run && scene} />
          {moment ? (
            <section class="presenter-part" aria-labelledby="notes-title">
              <h2 id="notes-title">{t("presenter.notes.title")}</h2>
              <NotesOf moment={moment} names={names} />
            </section>
          ) : null}
          {run && scene ? <Reading shown={shown} run={run} words={scene} /> : null}
          <Today
            hall={hall}
            scenes={scenesNow.flatMap((one) => namedScene(content, one) ?? [])}
            onEvent={onEvent}
          />
        </div>
        <div>
          {vote && scene && "choices" in shown ? (
            <CountVotes
              {...vote}
              texts={shown.choices.map(({ text }) => scene.sentences(text))}
              onEvent={onEvent}
            />
          ) : null}
          {shown.screen === "pick" ? <PickScenes options={shown.options} onEvent={onEvent} /> : null}
          <HallSees cover={cover} shown={shown} scene={run && scene} />
          {run && scene && shown.screen !== "line" ? (
            <PolicyAnswers run={run} scene={scene} offered={hall.step === "what-if"} onEvent={onEvent} />
          ) : null}
        </div>
      </div>
      <Controls cover={cover} shown={shown} onEvent={onEvent} onReal={openReal} />
      {real ? (
        <RealCard
          adult={hearsToday(profile, hall.away)}
          onClose={() => setReal(false)}
          onStop={run ? toHelp : undefined}
        />
      ) : null}
    </>
  );
}

interface ReadingProps {
  readonly shown: Shown;
  readonly run: Run;
  readonly words: NonNullable<ReturnType<typeof sceneWords>>;
}

/** What the readers read: from the line on screen, or, where the hall's choice is known, from the line after it. */
function Reading({ shown, run, words }: ReadingProps) {
  if (shown.screen === "line") return <ToRead scene={words} run={run} />;
  if (shown.screen !== "reveal") return null;
  const chosen = advance(run, { kind: "choose", choice: shown.choice.id });
  return <ToRead scene={words} run={chosen} said={shown.choice.text} />;
}
