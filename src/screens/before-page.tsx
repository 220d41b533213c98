import type { Picture } from "../play/picture.ts";
import { Drawing } from "../ui/drawing.tsx";
import { Icon } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";

interface Props {
  readonly title: string;
  /** What is about to be seen, as a picture. */
  readonly picture: Picture;
  /** The content note, where one is due. */
  readonly note: string | undefined;
  readonly about: string;
  readonly recap: readonly string[];
  /** The button that leads elsewhere. */
  readonly other: string;
  /** Names what is read aloud. */
  readonly of: string;
  readonly onPlay: () => void;
  readonly onOther: () => void;
  readonly onBreak: () => void;
}

/** Before a talk: what it is about, what stays private and what does not (safety.md, S1 and S11). */
export function BeforePage(props: Props) {
  const { title, picture, note, about, recap, other, of, onPlay, onOther, onBreak } = props;
  const { t } = useKit().words;
  const read = [...(note === undefined ? [] : [note]), about, ...recap];
  const words = (text: string) => <Spoken of={of} part={read.indexOf(text)} text={text} />;
  return (
    <Page title={title}>
      <Drawing of={{ kind: "picture", picture }} alt="" class="banner" />
      {note === undefined ? null : (
        <p class="content-note">
          <Icon name="note" /> <span>{words(note)}</span>
        </p>
      )}
      <p>{words(about)}</p>
      <section class="recap">
        <h2>{t("note.recap")}</h2>
        {recap.map((text) => (
          <p key={text}>{words(text)}</p>
        ))}
      </section>
      <ReadAloud of={of} says={read.map((text) => ({ text }))} byKey byItself />
      <div class="row">
        <button type="button" class="button sun big" onClick={onPlay}>
          {t("note.play")}
        </button>
        <button type="button" class="button big" onClick={onOther}>
          {other}
        </button>
        <button type="button" class="button big" onClick={onBreak}>
          {t("note.break")}
        </button>
      </div>
    </Page>
  );
}
