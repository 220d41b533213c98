import { useKit } from "../../../../ui/kit.ts";
import { inBrackets, type SlotName } from "./slot-names.ts";

interface Props {
  readonly names: readonly SlotName[];
  /** The field that the names go into. */
  readonly label: string;
  /** What is to stand where the cursor is. */
  readonly onPick: (shown: string) => void;
}

/** Names to put into a sentence: the game fills them in, so that each school reads its own. */
export function NameMenu({ names, label, onPick }: Props) {
  const { t } = useKit().words;
  return (
    <details class="form-fold">
      <summary>
        {t("studio.form.names.open")}{" "}
        <span class="visually-hidden">{t("studio.form.names.of", { label })}</span>
      </summary>
      <p class="field-hint">{t("studio.form.names.hint")}</p>
      <div class="row">
        {names.map((one) => (
          <button key={one.slot} type="button" class="button quiet" onClick={() => onPick(inBrackets(one))}>
            {one.name}
          </button>
        ))}
      </div>
    </details>
  );
}
