import {
  choicesIn,
  choose,
  isChosen,
  type MadeLook,
  type MakerChoice,
  type MakerGroup,
} from "../art/characters/maker.ts";
import { BRIGHT, EYES, SKIN_COLOURS } from "../art/characters/maker-kit.ts";
import { HAIR_COLOURS } from "../art/palette.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";

interface Props {
  readonly group: MakerGroup;
  readonly look: MadeLook;
  readonly onPick: (look: MadeLook) => void;
}

/** One group of pictures to pick from: radios, each with its name for those who hear it. */
export function MakerGroupChoices({ group, look, onPick }: Props) {
  const { t } = useKit().words;
  const choices = choicesIn(group, look);
  if (choices.length === 0) return null;
  return (
    <fieldset class="maker-group" data-group={group}>
      <legend>{t(`maker.groups.${group}`)}</legend>
      <div class="maker-options">
        {choices.map((name) => {
          const on = isChosen(look, group, name);
          return (
            <label key={name} class="maker-option" data-on={on ? "" : undefined}>
              <input
                type="radio"
                name={`maker-${group}`}
                checked={on}
                onChange={() => onPick(choose(look, group, name))}
              />
              <ChoicePicture group={group} name={name} look={look} />
              <span class="visually-hidden">{t(`maker.choices.${name}`)}</span>
              {on ? <Tick /> : null}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

const Tick = () => (
  <svg class="maker-tick" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="15" />
    <path d="M9 16.500l5 5 9-11" />
  </svg>
);

interface PictureProps {
  readonly group: MakerGroup;
  readonly name: MakerChoice;
  readonly look: MadeLook;
}

/** The colours that are picked as colours; everything else is shown on the mentor as it is now. */
const SWATCHES: Readonly<Partial<Record<MakerGroup, Readonly<Partial<Record<string, string>>>>>> = {
  skin: SKIN_COLOURS,
  hairColour: HAIR_COLOURS,
  cover: BRIGHT,
  eyes: EYES,
};

const VIEWS: Readonly<Partial<Record<MakerGroup, "mentor" | "clothes" | "nose" | "bare-face">>> = {
  face: "bare-face",
  nose: "nose",
  marks: "bare-face",
  wheelchair: "mentor",
  top: "clothes",
  bottom: "clothes",
};

function ChoicePicture({ group, name, look }: PictureProps) {
  const colour = SWATCHES[group]?.[name];
  if (colour !== undefined) return <Swatch colour={colour} pupil={group === "eyes"} />;
  const kind = VIEWS[group] ?? "face";
  return <Drawing of={{ kind, look: choose(look, group, name) }} alt="" class={`maker-small ${kind}`} />;
}

function Swatch({ colour, pupil }: { readonly colour: string; readonly pupil: boolean }) {
  return (
    <svg class="maker-swatch" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="18" fill={colour} />
      {pupil ? <circle cx="20" cy="20" r="8" fill="#1d1420" /> : null}
      <circle cx="14" cy="13" r="4" fill="#fff" opacity={pupil ? 0.9 : 0.25} />
    </svg>
  );
}
