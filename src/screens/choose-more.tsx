import { Icon, type IconName } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";
import type { Screen } from "./game.ts";

interface Props {
  /** Every story of the pack has been played: there is a certificate. */
  readonly packPlayed: boolean;
  /** The player's animal is on its way: nothing else can be pressed. */
  readonly walking: boolean;
  readonly onGo: (screen: Screen) => void;
}

const BESIDE = [
  ["handbook", "choose.handbook", "cards"],
  ["words", "choose.words", "words"],
  ["practice", "choose.practice", "deck"],
  ["certificate", "choose.certificate", "certificate"],
] as const satisfies readonly (readonly [Screen, string, IconName])[];

/** What stands beside the stories: the rule cards, words to say, short cases, and, after a whole pack, a certificate. */
export function ChooseMore({ packPlayed, walking, onGo }: Props) {
  const { t } = useKit().words;
  return (
    <nav class="beside" aria-label={t("choose.beside")} inert={walking}>
      {BESIDE.filter(([screen]) => screen !== "certificate" || packPlayed).map(([screen, key, icon]) => (
        <button key={screen} type="button" class="button small" onClick={() => onGo(screen)}>
          <Icon name={icon} /> {t(key)}
        </button>
      ))}
    </nav>
  );
}
