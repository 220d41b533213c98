import type { Picture } from "../../play/picture.ts";
import { useSay } from "../../ui/said.ts";
import { useKit } from "../../ui/kit.ts";
import { OnlyEnglish } from "../only-english.tsx";
import { BeforePage } from "../before-page.tsx";

interface Props {
  readonly picture: Picture;
  readonly onStart: () => void;
  readonly onBack: () => void;
  readonly onBreak: () => void;
}

/** Before the cases: what they are, what may come up, and the limit. */
export function PracticeStart({ picture, onStart, onBack, onBreak }: Props) {
  const { t } = useKit().words;
  const { say, safely } = useSay();
  return (
    <BeforePage
      of="practice"
      title={t("practice.title")}
      picture={picture}
      note={safely("practice.note")}
      about={say("practice.text")}
      recap={[safely("note.private"), safely("note.limit")]}
      other={t("debrief.other")}
      onPlay={onStart}
      onOther={onBack}
      onBreak={onBreak}
    >
      <OnlyEnglish />
    </BeforePage>
  );
}
