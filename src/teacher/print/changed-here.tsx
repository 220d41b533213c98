import { usePrint } from "./print-kit.ts";

/** Beside the words of a clause: that a school changed them, and nobody who answers for safeguarding has reviewed them. */
export function ChangedHere({ clause }: { readonly clause: string }) {
  const { label, state } = usePrint();
  return state.unreviewed.has(clause) ? <b class="print-changed">{label("changedHere")}</b> : null;
}
