import type { ComponentChildren } from "preact";
import { HelpButton } from "../../ui/help-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useKit } from "../../ui/kit.ts";
import type { Hall, HallEvent } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";
import { Title } from "./title.tsx";

interface Props {
  readonly hall: Hall;
  readonly shown: Shown;
  /** The title of the scene; empty outside of one. */
  readonly title: string;
  readonly onEvent: (event: HallEvent) => void;
  readonly onCard: (card: "help" | "legend" | "notes") => void;
  readonly children: ComponentChildren;
}

/** What is on every screen of an assembly, all inside the safe area: where we are, Help, Take a break, Back and Next. */
export function Frame({ hall, shown, title, onEvent, onCard, children }: Props) {
  const { t } = useKit().words;
  // There the buttons for counting take its place; its key still works.
  const isVote = shown.screen === "vote" || shown.screen === "vote-again";
  const scene = "of" in shown ? shown : undefined;
  return (
    <div class="hall-safe">
      <header class="hall-top">
        <div class="hall-place">
          <p>{scene ? t("hall.place", { scene: scene.scene, of: scene.of }) : t("hall.label")}</p>
          {scene?.detour ? <p class="hall-detour">{t("hall.otherWay")}</p> : null}
          {shown.screen === "line" ? <Title of={title}>{title}</Title> : null}
        </div>
        <nav class="hall-tools" aria-label={t("bar.label")}>
          <HelpButton onHelp={() => onCard("help")} />
          <button
            type="button"
            class="button tool"
            onClick={() => onEvent({ kind: "cover", cover: "break" })}
          >
            <Icon name="leaf" /> {t("bar.break")}
          </button>
        </nav>
      </header>
      {children}
      <footer class="hall-foot">
        {hall.step === "follow-up" ? (
          <span />
        ) : (
          <button type="button" class="button" onClick={() => onEvent({ kind: "back" })}>
            <Icon name="back" /> {hall.step === "door" ? t("hall.leave") : t("hall.back")}
          </button>
        )}
        {isVote ? null : (
          <button type="button" class="button" onClick={() => onCard("legend")}>
            {t("hall.keys")}
          </button>
        )}
        <NextButton hall={hall} shown={shown} onEvent={onEvent} />
      </footer>
    </div>
  );
}

/** The button that goes on: it says where to, where that is more than the next line. */
function NextButton({ hall, shown, onEvent }: Pick<Props, "hall" | "shown" | "onEvent">) {
  const { t } = useKit().words;
  if (shown.screen === "pick" || shown.screen === "what-if") {
    const ready =
      shown.screen === "what-if" || shown.options.some((one) => one.kind === "go-on" && one.ready);
    const at = shown.screen === "what-if" ? 0 : shown.options.length - 1;
    return (
      <button
        type="button"
        class="button sun hall-option"
        data-marked={hall.option === at ? "" : undefined}
        disabled={!ready}
        onClick={() => onEvent({ kind: "go-on" })}
      >
        {shown.screen === "pick" ? t("hall.pick.goOn") : t("hall.whatIf.goOn")} <Icon name="arrow" />
      </button>
    );
  }
  return (
    <button type="button" class="button sun" onClick={() => onEvent({ kind: "next" })}>
      {nextWords(shown, t)} <Icon name="arrow" />
    </button>
  );
}

function nextWords(shown: Shown, t: ReturnType<typeof useKit>["words"]["t"]): string {
  if (shown.screen === "door") return t("hall.door.yes");
  if (shown.screen === "check") return t("hall.check.begin");
  if (shown.screen === "closing") return shown.last ? t("hall.closing.last") : t("hall.closing.next");
  return shown.screen === "follow-up" ? t("hall.help.end") : t("hall.next");
}
