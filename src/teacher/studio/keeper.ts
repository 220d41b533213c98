import { openAutosave, type SaveState } from "../../records/autosave.ts";
import type { Stamp } from "../../records/draft-record.ts";
import type { Drafts } from "../../records/drafts.ts";
import type { Draft } from "./draft.ts";

/** Keeps a draft while somebody types. */
export interface Keeper {
  /** Writes a draft after a pause. */
  readonly keep: (draft: Draft) => void;
  /** Writes what still waits for the pause. */
  readonly flush: () => void;
  /** True while something typed is not kept by the browser. */
  readonly isAtRisk: () => boolean;
}

/** A pause in the typing of so many milliseconds, and the draft is written. */
export const PAUSE = 300;

/** @param tell hears how the keeping stands, at each change */
export function openKeeper(
  drafts: Pick<Drafts, "write">,
  start: { readonly key: string; readonly stamp: Stamp | undefined },
  tell: (state: SaveState) => void,
): Keeper {
  let waiting: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const autosave = openAutosave(drafts, start, (state) => {
    // An older writing is done, and newer words wait for their pause.
    const isOlder = waiting !== undefined && (state.kind === "saved" || state.kind === "apart");
    tell(isOlder ? { kind: "saving", key: state.key } : state);
  });
  const flush = () => {
    clearTimeout(timer);
    const draft = waiting;
    waiting = undefined;
    if (draft) autosave.save(draft);
  };
  return {
    keep(draft) {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
      tell({ kind: "saving", key: autosave.state().key });
    },
    flush,
    isAtRisk: () => waiting !== undefined || autosave.atRisk(),
  };
}
