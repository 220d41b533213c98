import type { Picture } from "../play/picture.ts";
import type { Scenario } from "../scenario/format.ts";
import { useKit } from "../ui/kit.ts";
import { useSay } from "../ui/said.ts";
import type { Sentences } from "../ui/say.tsx";
import { BeforePage } from "./before-page.tsx";

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

/** Before a story: its title, its content note, and whom one plays. */
export function Note({ scenario, sentences, mentor, ...rest }: Props) {
  const { words, voice } = useKit();
  const { say, safely } = useSay();
  return (
    <BeforePage
      {...rest}
      of="note"
      title={sentences(scenario.title)}
      note={scenario.note === undefined ? undefined : sentences(scenario.note, true)}
      about={say(voice === "adult" ? "note.adult" : "note.mentor", { mentor })}
      recap={voice === "adult" ? [safely("note.forAdults")] : [safely("note.private"), safely("note.limit")]}
      other={words.t("note.other")}
    />
  );
}
