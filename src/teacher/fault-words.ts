import { useKit } from "../ui/kit.ts";
import type { SchoolFault } from "./school-draft.ts";

/** What is wrong with a field, in words; nothing where it is sound. */
export function useFaultWords(faults: readonly SchoolFault[]): (field: string) => string | undefined {
  const { t } = useKit().words;
  return (field) => {
    const fault = faults.find((one) => one.field === field);
    return fault && t(`teacher.fault.${fault.kind}`);
  };
}
