import { useEffect, useRef } from "preact/hooks";
import type { Draft } from "../draft.ts";
import type { StudioDesk } from "./desk.ts";

/** What was taken out last, while nothing else has been done: it can be put back. */
export interface Removed {
  readonly what: string;
  readonly draft: Draft;
}

/** What an outline's tools do with the draft. */
export interface OutlineWork {
  /** Changes the draft; the cursor stays on the button that did it. */
  readonly change: (next: Draft) => void;
  /** Takes something out, and says what. */
  readonly remove: (next: Draft, what: string) => void;
}

/** The row of what is in hand. */
export const currentRow = (host: HTMLElement | null) =>
  host?.querySelector<HTMLElement>(".outline-row[aria-current]") ?? undefined;

/** Edits from the outline. What moves in the page loses the cursor, so it is given back afterwards. */
export function useOutlineWork(
  desk: StudioDesk,
  host: { readonly current: HTMLElement | null },
  onRemoved: (removed: Removed) => void,
): OutlineWork & { readonly toRow: () => void } {
  const after = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    after.current?.();
    after.current = undefined;
  });
  const toRow = () => {
    after.current = () => currentRow(host.current)?.focus();
  };
  return {
    toRow,
    change(next) {
      const button = document.activeElement;
      after.current = () => {
        if (button instanceof HTMLElement && button.isConnected) button.focus();
      };
      desk.edit(next);
    },
    remove(next, what) {
      toRow();
      desk.edit(next);
      onRemoved({ what, draft: next });
    },
  };
}
