import type { Picture } from "../play/picture.ts";
import type { Scenario } from "../scenario/format.ts";
import { Drawing } from "../ui/drawing.tsx";
import { Icon } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import type { Sentences } from "../ui/say.tsx";

interface Props {
  readonly scenario: Scenario;
  readonly sentences: Sentences;
  /** The first moment, as a picture. */
  readonly picture: Picture;
  readonly mentor: string;
  readonly onPlay: () => void;
  readonly onOther: () => void;
  readonly onBreak: () => void;
}

/** Before a story: what it is about, what stays private and what does not (safety.md, S1 and S11). */
export function Note({ scenario, sentences, picture, mentor, onPlay, onOther, onBreak }: Props) {
  const { t } = useKit().words;
  return (
    <Page title={sentences(scenario.title)}>
      <Drawing of={{ kind: "picture", picture }} alt="" class="banner" />
      {scenario.note ? (
        <p class="content-note">
          <Icon name="note" /> {sentences(scenario.note)}
        </p>
      ) : null}
      <p>{t("note.mentor", { mentor })}</p>
      <section class="recap">
        <h2>{t("note.recap")}</h2>
        <p>{t("note.private")}</p>
        <p>{t("note.limit")}</p>
      </section>
      <div class="row">
        <button type="button" class="button sun big" onClick={onPlay}>
          {t("note.play")}
        </button>
        <button type="button" class="button big" onClick={onOther}>
          {t("note.other")}
        </button>
        <button type="button" class="button big" onClick={onBreak}>
          {t("note.break")}
        </button>
      </div>
    </Page>
  );
}
