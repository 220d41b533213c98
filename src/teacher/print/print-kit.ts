import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { SlotValues } from "../../scenario/texts.ts";
import type { PrintPack } from "./print-pack.ts";
import type { Labels, PrintTexts } from "./print-format.ts";
import type { PolicyState } from "./print-policy.ts";
import { fillPrint } from "./print-values.ts";

/** What every print is handed: the policy, the packs, the sentences, and the school's names for their slots. */
export interface PrintKit {
  readonly policy: Policy;
  readonly packs: readonly PrintPack[];
  readonly texts: PrintTexts;
  readonly values: SlotValues;
  /** What the school has made of the policy. */
  readonly state: PolicyState;
  /** Today's date here, as `2026-11-25`. */
  readonly today: string;
}

const PrintContext = createContext<PrintKit | undefined>(undefined);

/** Hands the kit of the print room to every print below it. */
export const PrintProvider = PrintContext.Provider;

/** Fills one short sentence of the prints, with values of its own beside the school's. */
export type Label = (name: keyof Labels, more?: SlotValues) => string;

/** The kit of the print room, with its two ways to say something. Throws outside of it. */
export function usePrint(): PrintKit & { readonly fill: (text: string) => string; readonly label: Label } {
  const kit = useContext(PrintContext);
  if (!kit) throw new Error("a print was drawn outside of the print room");
  const { texts, values } = kit;
  return {
    ...kit,
    fill: (text) => fillPrint(text, values),
    label: (name, more = {}) => fillPrint(texts.labels[name], { ...values, ...more }),
  };
}
