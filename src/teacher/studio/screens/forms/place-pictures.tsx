import { PLACES, type Place } from "../../../../art/catalogue.ts";
import { useKit } from "../../../../ui/kit.ts";
import { FoldedPictures, type PictureOffer } from "./picture-picker.tsx";

interface Props {
  readonly legend: string;
  readonly value: Place | undefined;
  readonly field: string;
  /** What it is called that the talk stays where it is; nothing where a place is needed. */
  readonly stay?: string | undefined;
  readonly told?: string | undefined;
  readonly onPick: (place: Place | undefined) => void;
}

const STAY = "stay";

/** The places, each as it is drawn, by the school's own names for them. */
export function PlacePictures({ legend, value, field, stay, told, onPick }: Props) {
  const { t } = useKit().words;
  const places = PLACES.map((place): PictureOffer<Place> => ({
    value: place,
    name: t(`place.${place}`),
    drawing: { kind: "picture", picture: { place, people: [] } },
  }));
  const offers: readonly PictureOffer<Place | typeof STAY>[] =
    stay === undefined ? places : [{ value: STAY, name: stay, drawing: undefined }, ...places];
  return (
    <FoldedPictures
      legend={legend}
      offers={offers}
      value={value ?? STAY}
      field={field}
      shape="wide"
      told={told}
      onPick={(picked) => onPick(picked === STAY ? undefined : picked)}
    />
  );
}
