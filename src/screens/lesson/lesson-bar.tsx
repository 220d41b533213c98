import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../locale/words.ts";
import "./lesson.css";

interface Props {
  readonly words: Words;
  /** The school's system did not take something. */
  readonly isTroubled: boolean;
  /** Hands over what could not be sent; nothing where there is nothing to hand over. */
  readonly onSave: (() => void) | undefined;
  /** Goes back to the school's own page; nothing where the launch names none. */
  readonly onReturn: (() => void) | undefined;
}

/** Above the game: the way back to the school's page, and once, calmly, that the school's system did not answer. */
export function LessonBar({ words: { t }, isTroubled, onSave, onReturn }: Props) {
  const [isRead, setRead] = useState(false);
  const tells = isTroubled && !isRead;
  const isShown = tells || onReturn !== undefined;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => makeRoom(bar.current), [isShown]);
  if (!isShown) return null;
  return (
    <aside class="lesson-bar" ref={bar} aria-label={t("lesson.label")}>
      <output class="say">{tells ? t("lesson.trouble") : ""}</output>
      <div class="row">
        {tells && onSave ? (
          <button type="button" class="button small" onClick={onSave}>
            {t("lesson.save")}
          </button>
        ) : null}
        {tells ? (
          <button type="button" class="button small" onClick={() => setRead(true)}>
            {t("lesson.read")}
          </button>
        ) : null}
        {onReturn ? (
          <button type="button" class="button small" onClick={onReturn}>
            {t("lesson.return")}
          </button>
        ) : null}
      </div>
    </aside>
  );
}

/** Tells the game's screens, which fill the window, how much of it the bar takes. */
function makeRoom(bar: HTMLElement | null): (() => void) | undefined {
  const { style } = document.documentElement;
  if (!bar) return undefined;
  const watch = new ResizeObserver(() => style.setProperty("--lesson-bar", `${bar.offsetHeight}px`));
  watch.observe(bar);
  return () => {
    watch.disconnect();
    style.removeProperty("--lesson-bar");
  };
}
