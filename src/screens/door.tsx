import { useState } from "preact/hooks";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";

interface Props {
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** The door to the part for grown-ups: one tick. It asks for company, and is no lock. */
export function Door({ onOpen, onBack }: Props) {
  const { t } = useKit().words;
  const [ticked, setTicked] = useState(false);
  return (
    <Page title={t("door.title")}>
      <p>{t("door.text")}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        <span>{t("door.tick")}</span>
      </label>
      <div class="row">
        <button type="button" class="button sun" disabled={!ticked} onClick={onOpen}>
          {t("door.open")}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t("common.back")}
        </button>
      </div>
    </Page>
  );
}
