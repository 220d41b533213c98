import arrow from "@phosphor-icons/core/bold/arrow-right-bold.svg?raw";
import back from "@phosphor-icons/core/bold/arrow-left-bold.svg?raw";
import cards from "@phosphor-icons/core/fill/cards-fill.svg?raw";
import certificate from "@phosphor-icons/core/fill/certificate-fill.svg?raw";
import deck from "@phosphor-icons/core/fill/cards-three-fill.svg?raw";
import gear from "@phosphor-icons/core/fill/gear-six-fill.svg?raw";
import help from "@phosphor-icons/core/fill/lifebuoy-fill.svg?raw";
import leaf from "@phosphor-icons/core/fill/leaf-fill.svg?raw";
import note from "@phosphor-icons/core/fill/info-fill.svg?raw";
import speaker from "@phosphor-icons/core/fill/speaker-high-fill.svg?raw";
import tick from "@phosphor-icons/core/bold/check-bold.svg?raw";
import words from "@phosphor-icons/core/fill/chat-circle-text-fill.svg?raw";

/** Phosphor icons (MIT), taken from their package when the game is built. */
const ICONS = {
  arrow,
  back,
  cards,
  certificate,
  deck,
  gear,
  help,
  leaf,
  note,
  speaker,
  tick,
  words,
} as const;
export type IconName = keyof typeof ICONS;

/** Those that point along the line of reading: where it runs from right to left, they are turned. */
const TURNS: readonly IconName[] = ["arrow", "back", "speaker"];

const PATH = /\sd="([^"]+)"/g;

/** An icon beside a word; it says nothing of its own. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <IconOf svg={ICONS[name]} turns={TURNS.includes(name)} />
);

/** The same, of an icon's own file: for what only a later screen shows. */
export function IconOf({ svg, turns = false }: { readonly svg: string; readonly turns?: boolean }) {
  const paths = [...svg.matchAll(PATH)].map((match) => match[1]);
  return (
    <svg class={turns ? "icon turns" : "icon"} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      {paths.map((d) => (
        <path key={d} d={d} fill="currentColor" />
      ))}
    </svg>
  );
}
