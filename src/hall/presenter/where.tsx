import { useKit } from "../../ui/kit.ts";
import type { Hall } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";
import type { HallMoment } from "./notes.ts";
import type { SceneWords } from "./scene-words.ts";

interface Props {
  readonly hall: Hall;
  readonly shown: Shown;
  readonly moment: HallMoment | undefined;
  readonly scene: SceneWords | undefined;
}

/** Where the assembly is: which scene of how many, and which step of it. */
export function Where({ hall, shown, moment, scene }: Props) {
  const { t } = useKit().words;
  const detour = "detour" in shown && shown.detour;
  return (
    <section class="presenter-part presenter-where" aria-labelledby="where-title">
      <h2 id="where-title">{t("presenter.where.title")}</h2>
      <p>
        {scene
          ? t("presenter.where.scene", { at: hall.at + 1, count: hall.picked.length, title: scene.title })
          : t("presenter.where.none")}
      </p>
      {moment ? <output class="presenter-moment">{t(`presenter.where.moment.${moment}`)}</output> : null}
      {detour ? <p>{t("presenter.where.detour")}</p> : null}
    </section>
  );
}
