import { useState } from "preact/hooks";
import type { PolicyDesk } from "./policy-desk.ts";
import type { ThingWords, Worded } from "./edit-wording.ts";
import { WordsForm } from "./words-form.tsx";

const KINDS = ["verdicts", "tips", "decisions", "facts"] as const satisfies readonly Worded[];

/** The words that no clause holds: verdicts, helper tips, the steps of the ladder, and what can be known. */
export function MoreWords({ desk }: { readonly desk: PolicyDesk }) {
  const { t } = desk.said;
  return (
    <details class="plain-box">
      <summary>{t("policyPage.more.title")}</summary>
      <p>{t("policyPage.more.text")}</p>
      {KINDS.map((kind) => (
        <MoreKind key={kind} desk={desk} kind={kind} />
      ))}
    </details>
  );
}

/** One of a kind is picked from a list, and its form stands below. */
function MoreKind({ desk, kind }: { readonly desk: PolicyDesk; readonly kind: (typeof KINDS)[number] }) {
  const { t } = desk.said;
  const [id, setId] = useState("");
  const table: Readonly<Record<string, ThingWords>> = desk.now.wording[kind];
  return (
    <div class="field">
      <label>
        {t(`policyPage.more.${kind}`)}{" "}
        <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
          <option value="">{t("policyPage.more.pick")}</option>
          {Object.entries(table).map(([one, words]) => (
            <option key={one} value={one}>
              {words.title ?? words.adult}
            </option>
          ))}
        </select>
      </label>
      {id === "" ? null : <WordsForm key={id} desk={desk} kind={kind} id={id} onClose={() => setId("")} />}
    </div>
  );
}
