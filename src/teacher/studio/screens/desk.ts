import type { SaveState } from "../../../records/autosave.ts";
import type { Policy } from "../../../policy/model.ts";
import type { Profile } from "../../../scenario/format.ts";
import type { Draft } from "../draft.ts";
import type { DraftReport } from "../report.ts";
import type { StudioPlace } from "../where.ts";

/** Where in a draft the writer is: the whole pack where no scenario is named, a scenario where no passage is. */
export interface Spot {
  readonly scenario: string | undefined;
  readonly passage: string | undefined;
}

/** What every part of the studio is handed: the draft as it stands, what the checker says of it, and how to change it. */
export interface StudioDesk {
  readonly draft: Draft;
  /** The newest report that has come; it may be about the draft of a moment ago. Nothing before the first. */
  readonly report: DraftReport | undefined;
  /** The report is about the draft just as it stands. */
  readonly isReported: boolean;
  readonly policy: Policy;
  /** The school whose adults fill the slots in previews. */
  readonly profile: Profile;
  readonly at: Spot;
  readonly saving: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** One edit. Edits that name the same field, one after the other, are undone as one. */
  readonly edit: (next: Draft, field?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a place; where it names a field or a card, the form puts the cursor there, else the shell puts it at the form. */
  readonly go: (
    place: Pick<StudioPlace, "scenario" | "passage" | "choice" | "field" | "part" | "language">,
  ) => void;
  /** The place gone to last, until the form has put the cursor there; a new object each time. */
  readonly wanted: Omit<StudioPlace, "at"> | undefined;
}
