import { useKit } from "../../ui/kit.ts";
import type { Shown } from "../hall-view.ts";
import type { SceneWords } from "../presenter/scene-words.ts";
import { StillScene } from "./pictures.tsx";
import { Title } from "./title.tsx";

interface Props {
  readonly shown: Extract<Shown, { screen: "closing" }>;
  readonly scene: SceneWords;
}

/** The close of a scene: something to say with a real partner, and then everybody is themselves again (safety.md, S12). */
export function Closing({ shown, scene }: Props) {
  const { t } = useKit().words;
  return (
    <main class="hall-page hall-closing">
      <StillScene shown={shown} scene={scene} />
      <div>
        <Title of="closing">{t("hall.closing.title")}</Title>
        {shown.follow === undefined ? null : <p class="hall-huge">{scene.sentences(shown.follow)}</p>}
        <p class="hall-big hall-plate">{t("hall.closing.close")}</p>
      </div>
    </main>
  );
}
