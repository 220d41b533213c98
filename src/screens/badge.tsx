import type { ComponentChildren } from "preact";
import { BADGES, type Badge } from "../art/catalogue.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";

interface Props {
  readonly onPick: (badge: Badge) => void;
  /** The choice of languages: the next player may speak another one. */
  readonly languages?: ComponentChildren;
}

/** Pick an animal: the only thing the game ever knows about a player. */
export function PickBadge({ onPick, languages }: Props) {
  const { t } = useKit().words;
  return (
    <Page title={t("badge.title")}>
      <p>{t("badge.text")}</p>
      {languages}
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
