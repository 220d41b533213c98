import { useEffect, useState } from "preact/hooks";
import type { Profile } from "../scenario/format.ts";
import { isHidden, profileOn } from "../scenario/today.ts";
import { useKit } from "../ui/kit.ts";
import { unplayableIn, type Unplayable } from "./policy/unplayable.ts";
import { PUPILS, type RoomContent, type TeacherRoomProps } from "./room-props.ts";
import { withHidden } from "./school-draft.ts";
import { sceneWords } from "./scene-words.ts";

interface Props extends Pick<TeacherRoomProps, "shipped"> {
  readonly content: RoomContent;
  readonly profile: Profile;
  readonly date: string;
  readonly onProfile: (profile: Profile) => void;
}

/** Stories for pupils that the school's own policy leaves without a right way: they are named, and can be hidden today. */
export function NoRightWay({ content, shipped, profile, date, onProfile }: Props) {
  const { t } = useKit().words;
  const lost = useLost(content, shipped);
  const today = profileOn(profile, date);
  const open = lost.filter(({ pack, scenario }) => !isHidden(today, `${pack}/${scenario}`));
  if (open.length === 0) return null;
  const hideAll = () =>
    onProfile(
      open.reduce((now, { pack, scenario }) => withHidden(now, date, `${pack}/${scenario}`, true), profile),
    );
  return (
    <section class="plain-box" aria-labelledby="no-right-way">
      <h2 id="no-right-way">{t("teacher.noRightWay.title")}</h2>
      <p>{t("teacher.noRightWay.text")}</p>
      <ul>
        {open.map(({ pack, scenario }) => (
          <li key={`${pack}/${scenario}`}>{titleOf(content, profile, { pack, scenario })}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={hideAll}>
        {t("teacher.noRightWay.hide")}
      </button>
    </section>
  );
}

/** Worked out once the page has been shown: every story for pupils is walked. Nothing is where the policy is the shipped one. */
function useLost(
  { policy, packs }: RoomContent,
  shipped: TeacherRoomProps["shipped"],
): readonly Unplayable[] {
  const [lost, setLost] = useState<readonly Unplayable[]>([]);
  useEffect(() => {
    setLost([]);
    if (policy === shipped.policy) return undefined;
    const pupils = [...packs.values()].filter(({ circle }) => circle === PUPILS);
    const timer = setTimeout(() => setLost(unplayableIn(shipped.policy, policy, pupils)));
    return () => clearTimeout(timer);
  }, [policy, packs, shipped]);
  return lost;
}

function titleOf(
  content: RoomContent,
  profile: Profile,
  { pack, scenario }: Pick<Unplayable, "pack" | "scenario">,
): string {
  const home = content.packs.get(pack);
  const scene = home?.scenarios.find(({ id }) => id === scenario);
  return home && scene ? sceneWords(home, scene, profile).title : scenario;
}
