import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SaveState } from "../../../records/autosave.ts";
import type { Stamp } from "../../../records/draft-record.ts";
import type { Drafts } from "../../../records/drafts.ts";
import type { Draft } from "../draft.ts";
import { openKeeper, type Keeper } from "../keeper.ts";

/** What the studio begins with: a draft, the key it is kept under, and which writing of it this is. */
export interface StudioStart {
  readonly key: string;
  readonly pack: Draft;
  readonly stamp: Stamp | undefined;
}

interface Saving {
  readonly state: SaveState;
  /** True while something typed is not kept by the browser. */
  readonly isAtRisk: () => boolean;
}

/**
 * Keeps the draft while it is written: after a pause, and at once when the tab is hidden or left. Asks before the tab
 * is closed while something is not kept.
 */
export function useSaving(start: StudioStart, drafts: Pick<Drafts, "write">, draft: Draft): Saving {
  const [state, setState] = useState<SaveState>({ kind: "saved", key: start.key });
  const keeper = useRef<Keeper | undefined>(undefined);
  keeper.current ??= openKeeper(drafts, start, setState);
  const { keep, flush, isAtRisk } = keeper.current;
  const kept = useRef(start.stamp === undefined ? undefined : start.pack);
  // Before the letter is painted: "saved" never stands beside words that are not.
  useLayoutEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    keep(draft);
  }, [draft]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      flush();
      if (isAtRisk()) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", hide);
      flush();
    };
  }, []);
  return { state, isAtRisk };
}
