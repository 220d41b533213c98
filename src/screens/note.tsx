import type { Picture } from "../play/picture.ts";
import type { Scenario } from "../scenario/format.ts";
import { Drawing } from "../ui/drawing.tsx";
import { Icon } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";
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

const OF = "note";

/** Before a story: what it is about, what stays private and what does not (safety.md, S1 and S11). */
export function Note({ scenario, sentences, picture, mentor, onPlay, onOther, onBreak }: Props) {
  const { words: kit, voice } = useKit();
  const { t } = kit;
  const note = scenario.note ? sentences(scenario.note) : "";
  const recap = voice === "adult" ? [t("note.forAdults")] : [t("note.private"), t("note.limit")];
  const read = [note, t(voice === "adult" ? "note.adult" : "note.mentor", { mentor }), ...recap];
  const words = (part: number) => <Spoken of={OF} part={part} text={read[part] ?? ""} />;
  return (
    <Page title={sentences(scenario.title)}>
      <Drawing of={{ kind: "picture", picture }} alt="" class="banner" />
      {scenario.note ? (
        <p class="content-note">
          <Icon name="note" /> <span>{words(0)}</span>
        </p>
      ) : null}
      <p>{words(1)}</p>
      <section class="recap">
        <h2>{t("note.recap")}</h2>
        {recap.map((text, i) => (
          <p key={text}>{words(i + 2)}</p>
        ))}
      </section>
      <ReadAloud of={OF} says={read.map((text) => ({ text }))} byKey byItself />
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
