import { useKit } from "../../ui/kit.ts";
import type { PresenterIs } from "./use-stage-link.ts";

/** The address of the presenter's window: the same page, with this at its end. */
const PRESENTER_HASH = "#presenter";

/**
 * Opens the presenter's window, and says whether one is there. A link and no script: nothing blocks it, and the new tab
 * gets none of what this tab keeps.
 */
export function PresenterLink({ presenter }: { readonly presenter: PresenterIs }) {
  const { t } = useKit().words;
  if (presenter === "none") return <p class="presenter-state">{t("presenter.state.none")}</p>;
  const address = new URL(PRESENTER_HASH, window.location.href).href;
  return (
    <div class="open-presenter">
      <a class="button" href={PRESENTER_HASH} target="_blank" rel="noopener">
        {t("presenter.open")}
      </a>
      <p>{t("presenter.openText")}</p>
      <p>{t("presenter.byHand", { address })}</p>
      <output class="presenter-state">{t(`presenter.state.${presenter}`)}</output>
    </div>
  );
}
