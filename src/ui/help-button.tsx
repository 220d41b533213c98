import { Icon } from "./icon.tsx";
import { useKit } from "./kit.ts";

interface Props {
  readonly onHelp: () => void;
  readonly class?: string;
}

/** Help, with its word and its sign: the same on every screen and cover (safety.md, S9). */
export function HelpButton({ onHelp, class: name = "" }: Props) {
  const { t } = useKit().words;
  return (
    <button type="button" class={`button tool help-tool ${name}`} onClick={onHelp}>
      <Icon name="help" /> {t("bar.help")}
    </button>
  );
}
