import { useKit } from "../../../../ui/kit.ts";
import { addPassage } from "../../edit-passages.ts";
import { takePassageOut } from "./edit-words.ts";
import type { Here } from "./here.ts";
import { NEW_KINDS } from "./leads-to.tsx";

interface Props {
  readonly here: Here;
  readonly passage: string;
}

/** What can be done with a passage as a whole: something new after it, or taking it out. */
export function PassageTools({ here: { desk, scenario }, passage }: Props) {
  const { t } = useKit().words;
  const at = scenario.passages.findIndex(({ id }) => id === passage);
  const near = scenario.passages[at - 1] ?? scenario.passages[at + 1];
  return (
    <section class="form-tools" aria-labelledby="form-after">
      <h3 id="form-after">{t("studio.form.after.title")}</h3>
      <div class="row">
        {NEW_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button small"
            onClick={() => {
              const added = addPassage(desk.draft, scenario.id, passage, kind);
              desk.edit(added.draft);
              desk.go({ scenario: scenario.id, passage: added.passage });
            }}
          >
            {t(`studio.form.after.${kind}`)}
          </button>
        ))}
        {near ? (
          <button
            type="button"
            class="button small"
            onClick={() => {
              desk.edit(takePassageOut(desk.draft, scenario, passage));
              desk.go({ scenario: scenario.id, passage: near.id });
            }}
          >
            {t("studio.form.after.remove")}
          </button>
        ) : null}
      </div>
    </section>
  );
}
