import type { ComponentChildren } from "preact";
import { HelpButton } from "./help-button.tsx";
import { Icon } from "./icon.tsx";
import { useKit } from "./kit.ts";

export interface BarActions {
  readonly onHelp: () => void;
  readonly onBreak: () => void;
  readonly onSettings: () => void;
}

interface Props extends BarActions {
  /** What stands at the start: where one is. */
  readonly children?: ComponentChildren;
}

/** The bar at the top of every screen: Help, Take a break and Settings, always in this order and place (WCAG 3.2.6). */
export function Bar({ onHelp, onBreak, onSettings, children }: Props) {
  const { t } = useKit().words;
  return (
    <header class="bar">
      <div class="bar-place">{children}</div>
      <nav class="bar-tools" aria-label={t("bar.label")}>
        <HelpButton onHelp={onHelp} />
        <button type="button" class="button tool" onClick={onBreak}>
          <Icon name="leaf" /> {t("bar.break")}
        </button>
        <button type="button" class="button tool" onClick={onSettings}>
          <Icon name="gear" /> {t("bar.settings")}
        </button>
      </nav>
    </header>
  );
}
