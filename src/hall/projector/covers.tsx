import { Drawing } from "../../ui/drawing.tsx";
import { HelpButton } from "../../ui/help-button.tsx";
import { useKit } from "../../ui/kit.ts";
import type { Hall, HallEvent } from "../hall-model.ts";
import { isInScene } from "../scene.ts";
import { Title } from "./title.tsx";

interface Props {
  readonly onEvent: (event: HallEvent) => void;
}

interface CoverProps extends Props {
  readonly onHelp: () => void;
}

/** Nothing to look at: a dark screen, with Help in its corner as everywhere. A press anywhere else brings the hall back. */
export function BlankCover({ onEvent, onHelp }: CoverProps) {
  const { t } = useKit().words;
  return (
    <main class="hall-blank">
      <h1>
        <button
          type="button"
          class="hall-blank-button"
          onClick={() => onEvent({ kind: "cover", cover: "none" })}
        >
          <span class="visually-hidden">{t("hall.cover.blank")}</span>
        </button>
      </h1>
      <nav class="hall-tools" aria-label={t("bar.label")}>
        <HelpButton onHelp={onHelp} />
        <button type="button" class="button tool" onClick={() => onEvent({ kind: "cover", cover: "break" })}>
          {t("bar.break")}
        </button>
      </nav>
    </main>
  );
}

/** A calm picture in place of the story, at once and without a question; from here the story goes on, or ends. */
export function BreakCover({ hall, onEvent, onHelp }: CoverProps & { readonly hall: Hall }) {
  const { t } = useKit().words;
  return (
    <main class="hall-break">
      <Drawing of={{ kind: "break" }} alt={t("break.picture")} class="hall-break-picture" />
      <div class="hall-safe">
        <header class="hall-top">
          <span />
          <nav class="hall-tools" aria-label={t("bar.label")}>
            <HelpButton onHelp={onHelp} />
          </nav>
        </header>
        <div class="hall-break-words">
          <Title of="break">{t("hall.cover.title")}</Title>
          <p class="hall-big">{t("hall.cover.text")}</p>
        </div>
        <footer class="hall-foot">
          <button type="button" class="button" onClick={() => onEvent({ kind: "leave" })}>
            {t("hall.leave")}
          </button>
          {isInScene(hall) ? (
            <button
              type="button"
              class="button"
              onClick={() => {
                onEvent({ kind: "skip" });
                onEvent({ kind: "cover", cover: "none" });
              }}
            >
              {t("hall.skip")}
            </button>
          ) : null}
          <button type="button" class="button sun" onClick={() => onEvent({ kind: "cover", cover: "none" })}>
            {t("hall.cover.goOn")}
          </button>
        </footer>
      </div>
    </main>
  );
}
