import type { ComponentChildren } from "preact";
import { useKit } from "../../ui/kit.ts";
import type { Shown } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import { ChoiceWords } from "./choices.tsx";
import { Breathing } from "./pictures.tsx";
import { Title } from "./title.tsx";

interface Props {
  readonly shown: Extract<Shown, { screen: "pairs" }>;
  readonly scene: SceneWords;
  readonly heard: ComponentChildren;
}

/** Partner talk: a picture that breathes, no clock, and what to talk about. It lasts until the presenter goes on. */
export function Pairs({ shown, scene, heard }: Props) {
  const { t } = useKit().words;
  return (
    <div class="hall-panel hall-full hall-pairs">
      <Breathing />
      <div>
        <Title of="pairs">{t("hall.pairs.title")}</Title>
        <p class="hall-big">{t("hall.pairs.text", { mentee: scene.nameOf("mentee") })}</p>
        {heard}
        <ol class="hall-small-choices">
          {shown.choices.map((choice) => (
            <li key={choice.id}>
              <ChoiceWords choice={choice} scene={scene} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
