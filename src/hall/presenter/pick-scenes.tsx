import { useKit } from "../../ui/kit.ts";
import type { HallEvent } from "../hall-model.ts";
import type { PickOption } from "../what-if.ts";

interface Props {
  readonly options: readonly PickOption[];
  readonly onEvent: (event: HallEvent) => void;
}

/** The scenes on offer, picked from here as on the projector; with the tick where nobody has reviewed them. */
export function PickScenes({ options, onEvent }: Props) {
  const { t } = useKit().words;
  return (
    <section class="presenter-part" aria-labelledby="pick-title">
      <h2 id="pick-title">{t("presenter.where.moment.pick")}</h2>
      {options.map((option) => (
        <Option
          key={option.kind === "scene" ? option.offer.scene : option.kind}
          option={option}

          onEvent={onEvent}
        />
      ))}
    </section>
  );
}

interface OptionProps extends Pick<Props, "onEvent"> {
  readonly option: PickOption;
}

function Option({ option, onEvent }: OptionProps) {
  const { t } = useKit().words;
  switch (option.kind) {
    case "scene":
      return (
        <label class="option">
          <input
            type="checkbox"
            checked={option.picked}
            onChange={() => onEvent({ kind: "pick", scene: option.offer.scene })}
          />
          <span>{option.offer.title}</span>
        </label>
      );
    case "read":
      return (
        <label class="option presenter-cover">
          <input type="checkbox" checked={option.read} onChange={() => onEvent({ kind: "read" })} />
          <span>{t("presenter.pick.read")}</span>
        </label>
      );
    // Going on is the big button of this window.
    case "go-on":
      return null;
    default:
      return option satisfies never;
  }
}
