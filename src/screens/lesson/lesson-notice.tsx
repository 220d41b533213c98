import { useState } from "preact/hooks";
import type { Words } from "../../locale/words.ts";
import "./lesson.css";

interface Props {
  readonly words: Words;
  /** Hands over what could not be sent; nothing where there is nothing to hand over. */
  readonly onSave: (() => void) | undefined;
}

/** Says once, calmly, that the school's system did not answer. The game goes on. */
export function LessonNotice({ words: { t }, onSave }: Props) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <aside class="lesson-notice" aria-label={t("lesson.label")}>
      <output class="say">{t("lesson.trouble")}</output>
      <div class="row">
        {onSave ? (
          <button type="button" class="button small" onClick={onSave}>
            {t("lesson.save")}
          </button>
        ) : null}
        <button type="button" class="button small" onClick={() => setRead(true)}>
          {t("lesson.read")}
        </button>
      </div>
    </aside>
  );
}
