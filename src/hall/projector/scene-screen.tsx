import { useMemo } from "preact/hooks";
import { isAdult, pictureOf } from "../../play/picture.ts";
import { placesOf } from "../../scenario/stepping.ts";
import { useKit } from "../../ui/kit.ts";
import { pictureWords } from "../../ui/picture-words.ts";
import { ScenePicture } from "../../ui/scene-picture.tsx";
import { useSceneSound } from "../../ui/scene-sound.tsx";
import { SoundCaption } from "../../ui/sound-caption.tsx";
import type { Hall, HallEvent } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import { Pairs } from "./pairs.tsx";
import { Reveal } from "./reveal.tsx";
import { VoteScreen } from "./vote-screen.tsx";

export type SceneShown = Extract<Shown, { screen: "line" | "vote" | "pairs" | "vote-again" | "reveal" }>;

interface Props {
  readonly hall: Hall;
  readonly shown: SceneShown;
  readonly scene: SceneWords;
  readonly onEvent: (event: HallEvent) => void;
}

/** A moment of a scene: its picture behind everything, and on it a line, a vote, partner talk, or the rule. */
export function SceneScreen({ hall, shown, scene, onEvent }: Props) {
  const { words } = useKit();
  const { view } = shown;
  // The same moment is the same run, so that its sounds are heard once.
  const run = useMemo(() => shown.run, [shown.run.at, shown.run.steps.length]);
  const heard = useSceneSound(run, view);
  const picture = pictureOf(view);
  const { scenario } = run.story;
  const tall = picture.people.some(({ look }) => isAdult(look));
  const speaker = view.line?.by === undefined ? undefined : scene.nameOf(view.line.by);
  return (
    <main
      class="hall-scene"
      data-eyes={"eyesShut" in shown && shown.eyesShut ? "" : undefined}
      data-tall={tall ? "" : undefined}
    >
      <ScenePicture
        picture={picture}
        words={pictureWords(words, picture, scene.nameOf)}
        showing={{
          talking: shown.screen === "line" && view.kind === "say" && speaker !== undefined,
          celebrate: false,
        }}
        looks={Object.values(scenario.cast).map(({ look }) => look)}
        places={placesOf(scenario)}
      />
      <SoundCaption of={shown.screen === "line" ? heard : []} />
      <ScenePanel hall={hall} shown={shown} scene={scene} onEvent={onEvent} />
    </main>
  );
}

function ScenePanel({ hall, shown, scene, onEvent }: Props) {
  const heard = <HeardLine shown={shown} scene={scene} />;
  switch (shown.screen) {
    case "line":
      return <LinePanel shown={shown} scene={scene} />;
    case "vote":
    case "vote-again":
      return <VoteScreen hall={hall} shown={shown} scene={scene} heard={heard} onEvent={onEvent} />;
    case "pairs":
      return <Pairs shown={shown} scene={scene} heard={heard} />;
    case "reveal":
      return <Reveal shown={shown} scene={scene} heard={heard} />;
    default:
      return shown satisfies never;
  }
}

interface LineProps {
  readonly shown: Extract<SceneShown, { screen: "line" }>;
  readonly scene: SceneWords;
}

function LinePanel({ shown, scene }: LineProps) {
  const { t } = useKit().words;
  const { line } = shown.view;
  return (
    <div class="hall-panel">
      <div class="hall-bubble" data-caption={line?.by === undefined ? "" : undefined} aria-live="polite">
        {line?.by === undefined ? null : <p class="hall-name">{scene.nameOf(line.by)}</p>}
        <p class="hall-line">{line ? scene.sentences(line.text) : ""}</p>
        {shown.neverTooLate ? <p class="hall-line">{t("hall.neverTooLate")}</p> : null}
      </div>
    </div>
  );
}

/** The line that the hall votes on: it stays in sight through the whole round. */
function HeardLine({ shown, scene }: { readonly shown: SceneShown; readonly scene: SceneWords }) {
  const { line } = shown.view;
  if (!line) return null;
  return (
    <p class="hall-heard">
      {line.by === undefined ? null : <b class="hall-heard-name">{scene.nameOf(line.by)}</b>}
      <span>{scene.sentences(line.text)}</span>
    </p>
  );
}
