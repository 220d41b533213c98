import { useKit } from "../../ui/kit.ts";
import type { Projector } from "./use-presenter-link.ts";

interface Props {
  readonly projector: Projector;
  /** The projector is there, and the story is still being fetched. */
  readonly loading: boolean;
}

/** While there is no assembly to show: what to do, calmly. Everything comes back by itself. */
export function Waiting({ projector, loading }: Props) {
  const { t } = useKit().words;
  if (!projector.possible) return <p class="presenter-waiting">{t("presenter.oneScreen")}</p>;
  if (loading) return <output class="presenter-waiting">{t("presenter.loading")}</output>;
  return (
    <section class="presenter-waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t("presenter.waiting.title")}</h2>
      <output>{projector.lost ? t("presenter.waiting.again") : t("presenter.waiting.text")}</output>
      <p>{t("presenter.waiting.prints")}</p>
    </section>
  );
}
