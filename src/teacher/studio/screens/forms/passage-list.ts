import { useMemo, useRef } from "preact/hooks";
import { useKit } from "../../../../ui/kit.ts";
import { LANGUAGE } from "../../draft.ts";
import { passageName } from "../problem-place.ts";
import type { Here } from "./here.ts";

/** A passage as it is offered in a list. */
export interface PassageOffer {
  readonly id: string;
  readonly name: string;
}

/**
 * The passages of the scenario by their first words, in the outline's order. While one types, the list stays the same
 * object unless the first words of one changed, so that the lists made from it are not drawn again.
 */
export function usePassages({ desk, scenario }: Here): readonly PassageOffer[] {
  const { t } = useKit().words;
  const { draft, profile } = desk;
  const kept = useRef<readonly PassageOffer[]>([]);
  const passages = useMemo(
    () =>
      scenario.passages.map((passage, i) => ({
        id: passage.id,
        name: t("studio.form.lead.passage", {
          number: i + 1,
          name: passageName(t, { draft, profile }, scenario, passage),
        }),
      })),
    [scenario, draft.texts[LANGUAGE], profile],
  );
  const isSame =
    kept.current.length === passages.length &&
    passages.every(({ id, name }, i) => kept.current[i]?.id === id && kept.current[i]?.name === name);
  if (!isSame) kept.current = passages;
  return kept.current;
}
