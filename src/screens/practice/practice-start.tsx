import { Icon } from "../../ui/icon.tsx";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";

interface Props {
  readonly onStart: () => void;
  readonly onBack: () => void;
  readonly onBreak: () => void;
}

const OF = "practice";

/** Before the cases: what they are, what may come up, and the limit (safety.md, S1 and S11). */
export function PracticeStart({ onStart, onBack, onBreak }: Props) {
  const { t } = useKit().words;
  const read = [t("practice.text"), t("practice.note"), t("note.private"), t("note.limit")];
  const words = (part: number) => <Spoken of={OF} part={part} text={read[part] ?? ""} />;
  return (
    <Page title={t("practice.title")}>
      <p>{words(0)}</p>
      <p class="content-note">
        <Icon name="note" /> <span>{words(1)}</span>
      </p>
      <section class="recap">
        <h2>{t("note.recap")}</h2>
        <p>{words(2)}</p>
        <p>{words(3)}</p>
      </section>
      <ReadAloud of={OF} says={read.map((text) => ({ text }))} byKey byItself />
      <div class="row">
        <button type="button" class="button sun big" onClick={onStart}>
          {t("note.play")}
        </button>
        <button type="button" class="button big" onClick={onBack}>
          {t("debrief.other")}
        </button>
        <button type="button" class="button big" onClick={onBreak}>
          {t("note.break")}
        </button>
      </div>
    </Page>
  );
}
