import type { Said } from "../ui/said.ts";
import { SayWords } from "../ui/say-words.tsx";
import { useKit } from "../ui/kit.ts";
import type { Voice } from "../ui/wording.ts";
import type { Content } from "./content.ts";

import type { PackName } from "./pack-info.ts";
import { allNames, packsForPupils, PUPILS } from "./tonight.ts";

/** The packs a pupil may open tonight, in order; a grown-up in training has those for grown-ups instead, or the one of a lesson. */
export const packsBeside = (
  pack: string,
  content: Partial<Pick<Content, "plan" | "own">> = {},
): readonly PackName[] => {
  const circle = allNames(content).find(({ id }) => id === pack)?.circle ?? PUPILS;
  if (circle === PUPILS) return packsForPupils(content);
  const planned = packsForAdults(content).filter(({ id }) => content.plan?.packs.includes(id));
  return planned.length > 0 ? planned : packsForAdults(content);
};

export const packsForAdults = (content: Partial<Pick<Content, "own">> = {}): readonly PackName[] =>
  allNames(content).filter(({ circle }) => circle !== PUPILS);

/** Pupils are told the policy in a child's words, grown-ups in an adult's. */
export const voiceOf = ({ circle }: Pick<PackName, "circle">): Voice =>
  circle === PUPILS ? "child" : "adult";

/** What the choice of stories shows of a pack. */
export interface PackShown {
  readonly id: string;
  readonly title: Said;
}

interface Props {
  readonly pack: string;
  readonly packs: readonly PackShown[];
  readonly failed: boolean;
  /** The player's animal is on its way: nothing else can be pressed. */
  readonly walking: boolean;
  readonly onPack: (pack: string) => void;
}

/** Which pack's stories are on offer. */
export function PackSwitch({ pack, packs, failed, walking, onPack }: Props) {
  const { t } = useKit().words;
  if (packs.length < 2) return null;
  return (
    <fieldset class="view-switch packs" inert={walking}>
      <legend class="visually-hidden">{t("choose.packs")}</legend>
      {packs.map(({ id, title }) => (
        <label key={id} class="option" data-on={id === pack ? "" : undefined}>
          <input type="radio" name="pack" checked={id === pack} onChange={() => onPack(id)} />
          <span>
            <SayWords of={title} />
          </span>
        </label>
      ))}
      <output class="say">{failed ? t("choose.packFailed") : ""}</output>
    </fieldset>
  );
}
