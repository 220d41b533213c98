import type { Words } from "../../locale/words.ts";
import type { Profile } from "../../scenario/format.ts";
import { adultsToday, atTheBack } from "./adults-today.ts";
import type { NoteNames } from "./notes-panel.tsx";
import type { SceneWords } from "./scene-words.ts";

/** The names that the notes say: the mentee of the scene, and the adults who are in today. */
export function noteNames(
  profile: Profile,
  away: readonly string[],
  t: Words["t"],
  scene: SceneWords | undefined,
): NoteNames {
  const adults = adultsToday(profile, away).map(({ name }) => name);
  const last = adults.at(-1) ?? "";
  const list =
    adults.length > 1 ? t("presenter.say.list", { some: adults.slice(0, -1).join(", "), last }) : last;
  return {
    mentee: scene?.nameOf("mentee") ?? t("presenter.say.someone"),
    back: atTheBack(profile, away),
    adults: list,
  };
}
