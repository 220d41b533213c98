import { useKit } from "../ui/kit.ts";
import type { Screen } from "./game.ts";

interface Props {
  /** Every story of the pack has been played: there is a certificate. */
  readonly packPlayed: boolean;
  readonly onGo: (screen: Screen) => void;
}

const BESIDE = [
  ["handbook", "choose.handbook"],
  ["words", "choose.words"],
  ["certificate", "choose.certificate"],
] as const satisfies readonly (readonly [Screen, string])[];

/** What stands beside the stories: the rule cards, words to say, and, after a whole pack, a certificate. */
export function ChooseMore({ packPlayed, onGo }: Props) {
  const { t } = useKit().words;
  return (
    <>
      {BESIDE.filter(([screen]) => screen !== "certificate" || packPlayed).map(([screen, key]) => (
        <button key={screen} type="button" class="button small" onClick={() => onGo(screen)}>
          {t(key)}
        </button>
      ))}
    </>
  );
}
