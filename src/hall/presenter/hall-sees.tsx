import { pictureOf } from "../../play/picture.ts";
import { CHOICE_SHAPES } from "../../ui/choice-shapes.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import { verdictOf } from "../../ui/wording.ts";
import type { Cover } from "../hall-model.ts";
import type { HallChoice, Shown } from "../hall-view.ts";
import type { SceneWords } from "./scene-words.ts";

interface Props {
  readonly cover: Cover;
  readonly shown: Shown;
  readonly scene: SceneWords | undefined;
}

/** What is on the projector now: its picture in small, its line, and its choices. */
export function HallSees({ cover, shown, scene }: Props) {
  const { t } = useKit().words;
  // Before the first scene the notes say all there is to say.
  if (cover === "none" && !("view" in shown)) return null;
  return (
    <section class="presenter-part" aria-labelledby="sees-title">
      <h2 id="sees-title">{t("presenter.sees.title")}</h2>
      {cover === "none" ? null : <p class="presenter-cover">{t(`presenter.sees.${cover}`)}</p>}
      {"view" in shown && scene ? <InScene shown={shown} scene={scene} /> : null}
    </section>
  );
}

/** While a vote is counted, its choices stand beside the counters. */
const isCounted = ({ screen }: Shown): boolean => screen === "vote" || screen === "vote-again";

type InSceneShown = Extract<Shown, { readonly view: unknown }>;

function InScene({ shown, scene }: { readonly shown: InSceneShown; readonly scene: SceneWords }) {
  const { words, wording } = useKit();
  const { t } = words;
  const { line } = shown.view;
  const { sentences, nameOf } = scene;
  const follow = shown.screen === "closing" ? shown.follow : undefined;
  return (
    <div class="presenter-sees">
      <Drawing of={{ kind: "picture", picture: pictureOf(shown.view) }} alt="" class="presenter-picture" />
      <div>
        {line ? (
          <p>
            <b>{line.by === undefined ? t("presenter.sees.story") : nameOf(line.by)}:</b>{" "}
            {sentences(line.text)}
          </p>
        ) : null}
        {"choices" in shown && !isCounted(shown) ? <Choices choices={shown.choices} scene={scene} /> : null}
        {shown.screen === "reveal" ? (
          <p class="presenter-found">
            {t(`presenter.sees.kind.${shown.kind}`, { number: shown.choice.place + 1 })}{" "}
            <b>{verdictOf(wording, shown.verdict).title}.</b>
          </p>
        ) : null}
        {follow === undefined ? null : <p>{sentences(follow)}</p>}
      </div>
    </div>
  );
}

interface ChoicesProps {
  readonly choices: readonly HallChoice[];
  readonly scene: SceneWords;
}

function Choices({ choices, scene }: ChoicesProps) {
  return (
    <ol class="presenter-choices">
      {choices.map(({ id, place, text }) => (
        <li key={id}>
          <Drawing of={{ kind: "shape", index: CHOICE_SHAPES[place] ?? 0 }} alt="" class="presenter-shape" />
          <span>
            {place + 1}. {scene.sentences(text)}
          </span>
        </li>
      ))}
    </ol>
  );
}
