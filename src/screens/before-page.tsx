import type { ComponentChildren } from "preact";
import type { Picture } from "../play/picture.ts";
import { Drawing } from "../ui/drawing.tsx";
import { Icon } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { ReadAloud, Spoken } from "../ui/read-aloud.tsx";
import { textOf, type Said } from "../ui/said.ts";

interface Props {
  readonly title: Said;
  /** What is about to be seen, as a picture. */
  readonly picture: Picture;
  /** The content note, where one is due. */
  readonly note: Said | undefined;
  readonly about: Said;
  readonly recap: readonly Said[];
  /** The button that leads elsewhere. */
  readonly other: string;
  /** Names what is read aloud. */
  readonly of: string;
  /** What is said below the rest. */
  readonly children?: ComponentChildren;
  readonly onPlay: () => void;
  readonly onOther: () => void;
  readonly onBreak: () => void;
}

/** Before a talk: what it is about, what stays private and what does not (safety.md, S1 and S11). */
export function BeforePage(props: Props) {
  const { title, picture, note, about, recap, other, of, onPlay, onOther, onBreak } = props;
  const { t } = useKit().words;
  const read = [...(note === undefined ? [] : [note]), about, ...recap];
  const words = (text: Said) => <Spoken of={of} part={read.indexOf(text)} text={text} />;
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
          <p key={textOf(text)}>{words(text)}</p>
        ))}
      </section>
      {props.children}
      <ReadAloud of={of} says={read} byKey byItself />
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
