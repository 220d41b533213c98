import type { Pack } from "../scenario/format.ts";
import type { Stamp } from "./draft-record.ts";
import type { Drafts, Refusal } from "./drafts.ts";

/** What the writer of a pack is told of its keeping. */
export type SaveState =
  | { readonly kind: "saved"; readonly key: string }
  | { readonly kind: "saving"; readonly key: string }
  /** Another tab wrote the same draft: this one goes on under a key of its own, and the other is left as it is. */
  | { readonly kind: "apart"; readonly key: string; readonly other: string }
  | { readonly kind: "unsaved"; readonly key: string; readonly why: Refusal };

/** Keeps a pack while it is written. */
export interface Autosave {
  /** The newest form of the pack. */
  save(pack: Pack): void;
  readonly state: () => SaveState;
  /** True while something typed is not kept by the browser: then ask before the page is left. */
  readonly atRisk: () => boolean;
}

/**
 * Starts to keep one draft. Writings go one by one, each based on the last, and only the newest waits: so a tab never
 * stands in its own way. `onState` hears of every change.
 */
export function openAutosave(
  drafts: Pick<Drafts, "write">,
  start: { readonly key: string; readonly stamp: Stamp | undefined },
  onState: (state: SaveState) => void,
): Autosave {
  let { key, stamp } = start;
  let state: SaveState = { kind: "saved", key };
  let waiting: Pack | undefined;
  let writing = false;
  /** The other tab's key, told until the next page. */
  let apart: string | undefined;
  const tell = (next: SaveState) => {
    state = next;
    onState(next);
  };
  const write = async (): Promise<void> => {
    writing = true;
    for (let pack = waiting; pack !== undefined; pack = waiting) {
      waiting = undefined;
      const written = await drafts.write(key, pack, stamp);
      if (written.kind === "both") apart = written.other;
      if (written.kind !== "unkept") ({ key, stamp } = written);
      if (waiting !== undefined) continue;
      if (written.kind === "unkept") tell({ kind: "unsaved", key, why: written.why });
      else tell(apart === undefined ? { kind: "saved", key } : { kind: "apart", key, other: apart });
    }
    writing = false;
  };
  return {
    save(pack) {
      waiting = pack;
      tell({ kind: "saving", key });
      if (!writing) void write();
    },
    state: () => state,
    atRisk: () => state.kind === "saving" || state.kind === "unsaved",
  };
}
