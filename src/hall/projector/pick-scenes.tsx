import { useKit } from "../../ui/kit.ts";
import type { Hall, HallEvent } from "../hall-model.ts";
import type { Shown } from "../hall-view.ts";
import { Title } from "./title.tsx";

interface Props {
  readonly hall: Hall;
  readonly shown: Extract<Shown, { screen: "pick" }>;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly onEvent: (event: HallEvent) => void;
  readonly onPrint: () => void;
}

/** The programme: one to four scenes that are fit for a hall, in the order of picking; and a tick where nobody has reviewed them. */
export function PickScenes({ hall, shown, loading, failed, onEvent, onPrint }: Props) {
  const { t } = useKit().words;
  const { options, option: marked } = shown;
  const count = hall.picked.length;
  return (
    <main class="hall-page hall-pick">
      <div class="hall-pick-head">
        <Title of="pick">{t("hall.pick.title")}</Title>
        <button type="button" class="button" onClick={onPrint}>
          {t("hallPrint.title")}
        </button>
      </div>
      <ul class="hall-scenes">
        {options.map((option, at) =>
          option.kind === "scene" ? (
            <li key={option.offer.scene}>
              <button
                type="button"
                class="button hall-option"
                aria-pressed={option.picked}
                data-marked={at === marked ? "" : undefined}
                onClick={() => onEvent({ kind: "pick", scene: option.offer.scene })}
              >
                <span class="hall-order" aria-hidden={option.picked ? undefined : "true"}>
                  {option.picked ? hall.picked.indexOf(option.offer.scene) + 1 : ""}
                </span>
                {option.offer.title}
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <div class="hall-pick-foot">
        <output>{failed ? t("hall.failed") : loading ? t("hall.loading") : countWords()}</output>
        {options.map((option, at) =>
          option.kind === "read" ? (
            <label key="read" class="hall-tick hall-option" data-marked={at === marked ? "" : undefined}>
              <input type="checkbox" checked={option.read} onChange={() => onEvent({ kind: "read" })} />
              <span>
                {t("hall.pick.unread")} {t("hall.pick.read")}
              </span>
            </label>
          ) : null,
        )}
      </div>
    </main>
  );

  function countWords(): string {
    return count === 0 ? t("hall.pick.none") : t("hall.pick.picked", { count });
  }
}
