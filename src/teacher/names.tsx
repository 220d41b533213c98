import { LOOK_NAMES, PUPIL_LOOKS, type PupilLook } from "../art/catalogue.ts";
import { nameOfLook, type SwappedNames } from "../scenario/name-of-look.ts";
import type { Session } from "../scenario/session.ts";
import { nextSpareName, type ToldScenario } from "../scenario/spare-names.ts";
import { useKit } from "../ui/kit.ts";
import { LANGUAGE, PUPILS, type RoomContent } from "./room-props.ts";

interface Props {
  readonly draft: Session;
  readonly content: RoomContent;
  /** Some stories have not come: a spare name might be in one of them. */
  readonly isWaiting: boolean;
  readonly onNames: (names: SwappedNames) => void;
}

/** A child of the school has a story's name: one press gives the next spare one, in every story. */
export function Names({ draft, content, isWaiting, onNames }: Props) {
  const { t } = useKit().words;
  const names: SwappedNames = draft.profile.names ?? {};
  const stories = toldIn(content);
  const tonight = new Set(draft.plan.packs.flatMap((id) => looksIn(content, id)));
  const shown = PUPIL_LOOKS.filter((look) => tonight.has(look) || names[look] !== undefined);
  const swap = (look: PupilLook) => {
    const name = nextSpareName(look, stories, names);
    if (name !== undefined) onNames({ ...names, [look]: name });
  };
  const giveBack = (look: PupilLook) => {
    const { [look]: _swapped, ...others } = names;
    onNames(others);
  };
  return (
    <details class="plain-box">
      <summary>{t("teacher.names.title")}</summary>
      <p>{t("teacher.names.text")}</p>
      <ul class="names">
        {shown.map((look) => {
          const old = LOOK_NAMES[look];
          const name = nameOfLook(look, names);
          return (
            <li key={look}>
              <button type="button" class="button small" disabled={isWaiting} onClick={() => swap(look)}>
                {name === old ? t("teacher.names.swap", { name }) : t("teacher.names.swapped", { name, old })}
              </button>
              {name === old ? null : (
                <button type="button" class="button quiet" onClick={() => giveBack(look)}>
                  {t("teacher.names.back", { old })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Every story for pupils, with its sentences. */
const toldIn = (content: RoomContent): readonly ToldScenario[] =>
  [...content.packs.values()]
    .filter(({ circle }) => circle === PUPILS)
    .flatMap(({ scenarios, texts }) =>
      scenarios.map((scenario) => ({ scenario, texts: texts[LANGUAGE] ?? {} })),
    );

const looksIn = (content: RoomContent, pack: string) =>
  (content.packs.get(pack)?.scenarios ?? []).flatMap(({ cast }) =>
    Object.values(cast).flatMap(({ look, name }) => (name === undefined ? [look] : [])),
  );
