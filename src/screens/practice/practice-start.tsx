import type { Picture } from "../../play/picture.ts";
import { useKit } from "../../ui/kit.ts";
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
  return (
    <BeforePage
      of="practice"
      title={t("practice.title")}
      picture={picture}
      note={t("practice.note")}
      about={t("practice.text")}
      recap={[t("note.private"), t("note.limit")]}
      other={t("debrief.other")}
      onPlay={onStart}
      onOther={onBack}
      onBreak={onBreak}
    />
  );
}
