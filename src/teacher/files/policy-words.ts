import { useKit } from "../../ui/kit.ts";
import type { ChangeInWords } from "./changes-table.tsx";
import type { PolicyChange, PolicyValue } from "./policy-changes.ts";
import { dayWords } from "./review-words.ts";

/** What tells a change of a school's policy in words. */
export function usePolicyChangeWords(): (change: PolicyChange) => ChangeInWords {
  const { t, language } = useKit().words;
  const valueOf = (part: PolicyChange["part"], value: PolicyValue): string => {
    if (value === undefined || value === "") return t("files.policy.none");
    if (typeof value === "boolean") return t(`files.policy.${value ? "yes" : "no"}`);
    if (typeof value === "number") return String(value);
    return part === "next" ? dayWords(language, value) : value;
  };
  return ({ part, now, later }) => ({
    part: t(`files.policy.${part}`),
    now: valueOf(part, now),
    later: valueOf(part, later),
  });
}
