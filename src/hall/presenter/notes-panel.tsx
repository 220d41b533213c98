import { useKit } from "../../ui/kit.ts";
import { NOTES, type HallMoment, type Saying } from "./notes.ts";

/** The names that sentences of the notes are filled with. */
export interface NoteNames {
  readonly mentee: string;
  /** Who stands at the back; nothing where nobody is in. */
  readonly back: string | undefined;
  /** Who is in today, as a list in words. */
  readonly adults: string;
}

interface Props {
  readonly moment: HallMoment;
  readonly names: NoteNames;
}

/** The notes of a moment: sentences to say, hints that are not said, and minutes as advice. Nothing counts them. */
export function NotesOf({ moment, names }: Props) {
  const { t } = useKit().words;
  const { say, hints, minutes } = NOTES[moment];
  return (
    <>
      {say.map((one) => (
        <p key={one} class="presenter-say">
          <b>{t("presenter.notes.say")}:</b> “<Said saying={one} names={names} />”
        </p>
      ))}
      {hints.length > 0 ? (
        <ul class="presenter-hints">
          {hints.map((hint) => (
            <li key={hint}>{t(`presenter.hint.${hint}`)}</li>
          ))}
        </ul>
      ) : null}
      {minutes === undefined ? null : (
        <p class="presenter-time">{t("presenter.notes.time", { count: minutes })}</p>
      )}
    </>
  );
}

function Said({ saying, names }: { readonly saying: Saying; readonly names: NoteNames }) {
  const { t } = useKit().words;
  const { mentee, back, adults } = names;
  switch (saying) {
    case "lookDown":
      return (
        <>
          {back === undefined ? t("presenter.say.lookDownAny") : t("presenter.say.lookDown", { adult: back })}
        </>
      );
    case "pairs":
      return <>{t("presenter.say.pairs", { mentee })}</>;
    case "today":
      return <>{adults === "" ? t("presenter.say.todayAny") : t("presenter.say.today", { adults })}</>;
    default:
      return <>{t(`presenter.say.${saying}`)}</>;
  }
}
