import { useId, useState } from "preact/hooks";
import { Drawing } from "../../../../ui/drawing.tsx";
import type { DrawingOf } from "../../../../ui/drawings.ts";

/** One picture to pick, with its name. */
export interface PictureOffer<T extends string> {
  readonly value: T;
  readonly name: string;
  /** Nothing where there is none to be drawn: then the name alone is shown. */
  readonly drawing: DrawingOf | undefined;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly offers: readonly PictureOffer<T>[];
  readonly value: T | undefined;
  /** What a jump calls it. */
  readonly field: string;
  /** Wide pictures are places, square ones people. */
  readonly shape: "wide" | "square";
  readonly told?: string | undefined;
  readonly onPick: (value: T) => void;
}

/** A choice from pictures with their names: radio buttons, so that the arrow keys go from one to the next. */
export function Pictures<T extends string>({ legend, offers, value, field, shape, told, onPick }: Props<T>) {
  const group = useId();
  const chosen = offers.some((one) => one.value === value) ? value : undefined;
  return (
    <fieldset class="pictures" aria-describedby={told}>
      <legend>{legend}</legend>
      <div class="picture-offers" data-shape={shape}>
        {offers.map((offer, i) => (
          <label key={offer.value} class="picture-offer" data-on={offer.value === chosen ? "" : undefined}>
            <input
              type="radio"
              name={group}
              checked={offer.value === chosen}
              data-field={offer.value === chosen || (chosen === undefined && i === 0) ? field : undefined}
              onChange={() => onPick(offer.value)}
            />
            {offer.drawing ? <Drawing of={offer.drawing} alt="" class="offer-drawing" /> : null}
            <span>{offer.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The same behind a line that says what is chosen: where there are many pictures, they are drawn once asked for. */
export function FoldedPictures<T extends string>(props: Props<T>) {
  const { legend, offers, value, field } = props;
  const [isOpen, setOpen] = useState(false);
  const chosen = offers.find((one) => one.value === value);
  return (
    <details class="form-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-field={isOpen ? undefined : field}>
        <span>
          {legend}: <strong>{chosen?.name ?? "…"}</strong>
        </span>
        {chosen?.drawing ? <Drawing of={chosen.drawing} alt="" class="fold-drawing" /> : null}
      </summary>
      {isOpen ? <Pictures {...props} /> : null}
    </details>
  );
}
