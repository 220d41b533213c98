import { useRef } from "preact/hooks";
import type { SaveState } from "../../../records/autosave.ts";
import { useKit } from "../../../ui/kit.ts";

interface Props {
  readonly saving: SaveState;
  readonly onSaveFile: () => void;
}

/** How the pack is kept, and a file of it. What is read out is how it came to rest: never "saving" at each letter. */
export function SavedState({ saving, onSaveFile }: Props) {
  const { t } = useKit().words;
  const rest = useRef<SaveState>(saving);
  if (saving.kind !== "saving") rest.current = saving;
  const isSaving = saving.kind === "saving";
  return (
    <div class="studio-saving" data-state={saving.kind}>
      <output class={isSaving ? "visually-hidden" : ""}>{t(`studio.saving.${wordOf(rest.current)}`)}</output>
      {isSaving ? <span aria-hidden="true">{t("studio.saving.saving")}</span> : null}
      <button
        type="button"
        class={saving.kind === "unsaved" ? "button small sun" : "button small"}
        onClick={onSaveFile}
      >
        {t("studio.saving.file")}
      </button>
    </div>
  );
}

/** The words for how a draft came to rest; one that is being saved for the first time is on its way to be saved. */
const wordOf = (rest: SaveState) =>
  rest.kind === "unsaved" ? rest.why : rest.kind === "apart" ? "apart" : "saved";
