import { useKit } from "../../ui/kit.ts";
import type { Cover, HallEvent } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";

interface Props {
  readonly cover: Cover;
  readonly shown: Shown;
  readonly onEvent: (event: HallEvent) => void;
  readonly onReal: () => void;
}

/** What is pressed again and again: always in sight, in the same place. */
export function Controls({ cover, shown, onEvent, onReal }: Props) {
  const { t } = useKit().words;
  const coverWith = (wanted: Cover) => onEvent({ kind: "cover", cover: cover === wanted ? "none" : wanted });
  return (
    <nav class="presenter-controls" aria-label={t("presenter.control.title")}>
      <button type="button" class="button" onClick={() => onEvent({ kind: "back" })}>
        {t("presenter.control.back")}
      </button>
      <Next cover={cover} shown={shown} onEvent={onEvent} />
      <button
        type="button"
        class="button"
        aria-pressed={cover === "blank"}
        onClick={() => coverWith("blank")}
      >
        {t("presenter.control.blank")}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={cover === "break"}
        onClick={() => coverWith("break")}
      >
        {t("presenter.control.break")}
      </button>
      <button type="button" class="button strong" onClick={onReal}>
        {t("presenter.real.open")}
      </button>
    </nav>
  );
}

/** On: to the story under a cover, with the scenes picked, or one step. No marker of the projector's lists is in the way. */
function Next({ cover, shown, onEvent }: Omit<Props, "onReal">) {
  const { t } = useKit().words;
  const picking = cover === "none" && shown.screen === "pick" ? shown.options : undefined;
  const ready = picking === undefined || picking.some((option) => option.kind === "go-on" && option.ready);
  const isList = cover === "none" && (shown.screen === "pick" || shown.screen === "what-if");
  return (
    <button
      type="button"
      class="button sun presenter-next"
      disabled={!ready}
      onClick={() => onEvent({ kind: isList ? "go-on" : "next" })}
    >
      {t(nextWords(cover, shown))}
    </button>
  );
}

/** Where the big button does more than go on by a line, it says so. */
function nextWords(cover: Cover, { screen }: Shown) {
  if (cover !== "none") return "presenter.control.uncover";
  if (screen === "pick") return "presenter.pick.goOn";
  return screen === "follow-up" ? "presenter.control.end" : "presenter.control.next";
}
