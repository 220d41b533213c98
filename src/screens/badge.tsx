import { BADGES, type Badge } from "../art/catalogue.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";

/** Pick an animal: the only thing the game ever knows about a player. */
export function PickBadge({ onPick }: { readonly onPick: (badge: Badge) => void }) {
  const { t } = useKit().words;
  return (
    <Page title={t("badge.title")}>
      <p>{t("badge.text")}</p>
      <ul class="badges">
        {BADGES.map((badge) => (
          <li key={badge}>
            <button type="button" class="badge" onClick={() => onPick(badge)}>
              <Drawing of={{ kind: "badge", badge }} alt="" class="badge-picture" />
              <span>{t(`badge.animals.${badge}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
