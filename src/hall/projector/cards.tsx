import { Dialog } from "../../ui/dialog.tsx";
import { HelpButton } from "../../ui/help-button.tsx";
import { useKit } from "../../ui/kit.ts";
import { LEGEND } from "../hall-keys.ts";
import type { Hall, HallBook } from "../hall-model.ts";
import { momentOf } from "../presenter/notes.ts";
import { NotesOf, type NoteNames } from "../presenter/notes-panel.tsx";
import type { PresenterIs } from "../presenter/use-stage-link.ts";
import { runAt } from "../scene.ts";
import { HelpWords } from "./help-words.tsx";

interface Closes {
  readonly onClose: () => void;
}

interface Leaf extends Closes {
  readonly onHelp: () => void;
}

function Close({ onClose }: Closes) {
  const { t } = useKit().words;
  return (
    <button type="button" class="button sun" onClick={onClose}>
      {t("common.close")}
    </button>
  );
}

/** Below a leaf: the way back, and Help, which is on everything that is shown (safety.md, S9). */
function Below({ onClose, onHelp }: Leaf) {
  return (
    <div class="row">
      <Close onClose={onClose} />
      <HelpButton onHelp={onHelp} />
    </div>
  );
}

/** Help over the hall's screen: the same words as on the last one. */
export function HelpCard({ away, onClose }: Closes & { readonly away: readonly string[] }) {
  const { t } = useKit().words;
  return (
    <Dialog label={t("help.title")} class="hall-card help" onClose={onClose}>
      <h2 class="hall-title">{t("help.title")}</h2>
      <HelpWords away={away} />
      <Close onClose={onClose} />
    </Dialog>
  );
}

/** What each key does, and whether a presenter's window is there. */
export function LegendCard({ presenter, onClose, onHelp }: Leaf & { readonly presenter: PresenterIs }) {
  const { t } = useKit().words;
  return (
    <Dialog label={t("hall.legend.title")} class="hall-card hall-legend" onClose={onClose}>
      <h2 class="hall-title">{t("hall.legend.title")}</h2>
      <dl>
        {LEGEND.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`hall.legend.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t(`presenter.state.${presenter}`)}</p>
      <Below onClose={onClose} onHelp={onHelp} />
    </Dialog>
  );
}

interface NotesProps extends Leaf {
  readonly hall: Hall;
  readonly book: HallBook;
  readonly names: NoteNames;
}

/** The presenter's notes on the hall's own screen, for where there is no second window: short, and nothing private. */
export function NotesCard({ hall, book, names, onClose, onHelp }: NotesProps) {
  const { t } = useKit().words;
  const moment = momentOf(hall, runAt(hall, book));
  return (
    <Dialog label={t("hall.notes")} class="hall-card hall-notes" onClose={onClose}>
      <h2 class="hall-title">{t("hall.notes")}</h2>
      {moment ? <NotesOf moment={moment} names={names} /> : null}
      <Below onClose={onClose} onHelp={onHelp} />
    </Dialog>
  );
}
