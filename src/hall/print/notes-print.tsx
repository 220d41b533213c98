import { useKit } from "../../ui/kit.ts";
import { MOMENTS } from "../presenter/notes.ts";
import { NotesOf, type NoteNames } from "../presenter/notes-panel.tsx";

interface Props {
  readonly names: NoteNames;
  /** Who hears a child that really tells; nothing where nobody is in. */
  readonly hears: string | undefined;
}

const WRONG = ["tie", "laughs", "dark", "name", "away"] as const;

/** All notes of an assembly, moment by moment, and what to do when something goes another way. */
export function NotesPrint({ names, hears }: Props) {
  const { t } = useKit().words;
  return (
    <section class="print-sheet notes-print" aria-label={t("hallPrint.notes")}>
      <h2>{t("hallPrint.notes")}</h2>
      {MOMENTS.map((moment) => (
        <section key={moment} class="notes-moment">
          <h3>{t(`presenter.where.moment.${moment}`)}</h3>
          <NotesOf moment={moment} names={names} />
        </section>
      ))}
      <h2>{t("hallPrint.wrong.title")}</h2>
      <ul>
        <li>
          {hears === undefined ? t("hallPrint.wrong.tellsAny") : t("hallPrint.wrong.tells", { adult: hears })}
        </li>
        {WRONG.map((one) => (
          <li key={one}>{t(`hallPrint.wrong.${one}`)}</li>
        ))}
      </ul>
    </section>
  );
}
