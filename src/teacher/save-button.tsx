import { useState } from "preact/hooks";
import { saveFile } from "../records/save-file.ts";
import { useKit } from "../ui/kit.ts";

interface Props {
  readonly label: string;
  /** What else is read out with the label. */
  readonly more?: string | undefined;
  readonly class?: string;
  readonly disabled?: boolean;
  /** What the file is called. */
  readonly name: string;
  readonly type?: string;
  /** What the file holds; nothing where it cannot be made, which the page itself then says. */
  readonly textOf: () => string | undefined;
}

/** Saves a file, and says under which name, since a browser may save it without a word. */
export function SaveButton({ label, more, class: of = "button", disabled, name, type, textOf }: Props) {
  const { t } = useKit().words;
  const [saved, setSaved] = useState<string | undefined>(undefined);
  return (
    <span class="save-button">
      <button
        type="button"
        class={of}
        disabled={disabled ?? false}
        onClick={() => {
          const text = textOf();
          if (text !== undefined) saveFile(name, text, type ?? "application/json");
          setSaved(text === undefined ? undefined : name);
        }}
      >
        {label}
        {more === undefined ? null : <span class="visually-hidden">: {more}</span>}
      </button>
      <output class="say">{saved === undefined ? "" : t("files.saved", { file: saved })}</output>
    </span>
  );
}
