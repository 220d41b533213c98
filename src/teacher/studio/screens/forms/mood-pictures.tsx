import { MOODS, type Look, type Mood } from "../../../../art/catalogue.ts";
import { useKit } from "../../../../ui/kit.ts";
import { Pictures } from "./picture-picker.tsx";

interface Props {
  readonly legend: string;
  readonly look: Look;
  readonly value: Mood;
  readonly field: string;
  readonly onPick: (mood: Mood) => void;
}

/** The moods, each drawn on the face of the one who has it. */
export function MoodPictures({ legend, look, value, field, onPick }: Props) {
  const { t } = useKit().words;
  return (
    <Pictures
      legend={legend}
      offers={MOODS.map((mood) => ({
        value: mood,
        name: t(`mood.${mood}`),
        drawing: { kind: "mood", look, mood },
      }))}
      value={value}
      field={field}
      shape="square"
      onPick={onPick}
    />
  );
}
