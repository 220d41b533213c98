import { ADULT_LOOKS, LOOK_NAMES, PLACES, PUPIL_LOOKS, UNIFORM_NAMES } from "../art/catalogue.ts";
import { BANDS } from "../scenario/bands.ts";
import { useKit } from "../ui/kit.ts";
import { useRoleWords } from "./role-words.ts";
import { dayWords } from "./day-words.ts";
import type { ChangeInWords } from "./files/changes-table.tsx";
import type { Replaced } from "./school-file.ts";

/** What tells a change in the words of the form: the field, what stands there now, and what would. */
export function useReplacedWords(): (change: Replaced) => ChangeInWords {
  const { t, language } = useKit().words;
  const roleOf = useRoleWords();
  const partOf = (part: string): string => {
    const [kind = "", id = ""] = part.split(/\.(.*)/);
    const place = PLACES.find((one) => one === id);
    const pupil = PUPIL_LOOKS.find((one) => one === id);
    if (kind === "adult") return roleOf(id);
    if (kind === "look") return t("teacher.look.title", { role: roleOf(id) });
    if (kind === "place" && place) return t(`place.${place}`);
    if (kind === "name" && pupil) return t("teacher.part.name", { name: LOOK_NAMES[pupil] });
    const plain = (["school", "uniform", "away", "hidden", "band", "packs"] as const).find(
      (one) => one === part,
    );
    return plain ? t(`teacher.part.${plain}`) : part;
  };
  const valueOf = (part: string, value: string | undefined): string => {
    if (value === undefined) return t("teacher.file.own");
    if (part === "away" || part === "hidden") {
      const [date = "", ...some] = value.split(", ");
      const named = some.map((one) => (part === "away" ? roleOf(one) : sceneOf(one)));
      return [dayWords(language, date), ...named].join(", ");
    }
    const uniform = part === "uniform" ? UNIFORM_NAMES.find((one) => one === value) : undefined;
    const band = part === "band" ? BANDS.find((one) => one === value) : undefined;
    const look = part.startsWith("look.") ? ADULT_LOOKS.findIndex((one) => one === value) : -1;
    if (uniform) return t(`teacher.uniform.${uniform}`);
    if (band) return t(`teacher.band.${band}`);
    return look < 0 ? value : t("teacher.look.one", { number: look + 1 });
  };
  return ({ part, now, later }) => ({
    part: partOf(part),
    now: valueOf(part, now),
    later: valueOf(part, later),
  });
}

/** A scene that may be of any pack, also of one that is not here: its own name, read as words. */
const sceneOf = (scene: string): string => (scene.split("/")[1] ?? scene).replaceAll("-", " ");
