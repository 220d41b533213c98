import { useMemo, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import type { Shipped } from "../policy/policy-review.ts";
import { policyState } from "./print-policy.ts";
import { PRINT_GROUPS, type PrintId } from "./print-list.ts";
import { PrintProvider } from "./print-kit.ts";
import type { PrintPack } from "./print-pack.ts";
import { PrintPreview } from "./print-preview.tsx";
import { shippedPrintTexts } from "./print-texts.ts";
import { printValues } from "./print-values.ts";
import "./print.css";
import "./print-forms.css";
import "./print-cards.css";
import "./print-stories.css";

interface Props {
  readonly policy: Policy;
  /** The packs of which stories can be printed, each with its sentences. */
  readonly packs: readonly PrintPack[];
  /** The policy that ships, and what the school has changed in it. */
  readonly school: { readonly shipped: Shipped; readonly edits: SchoolEdits };
  /** Today's date here, as `2026-11-25`. */
  readonly today: string;
  readonly onBack: () => void;
}

/** The print room: every print with a plain description, and one of them as it will be on paper (IN-2). */
export function PrintRoom({ policy, packs, school, today, onBack }: Props) {
  const { profile } = useKit();
  const [chosen, setChosen] = useState<PrintId | undefined>(undefined);
  const texts = useMemo(shippedPrintTexts, []);
  const state = policyState(school.shipped, school.edits);
  const named = printValues(profile, policy, texts);
  const values = state.isUnnamed ? { ...named, version: texts.labels.versionNone } : named;
  return (
    <PrintProvider value={{ policy, packs, texts, values, state, today }}>
      {chosen === undefined ? (
        <PrintList onChoose={setChosen} onBack={onBack} />
      ) : (
        <PrintPreview key={chosen} id={chosen} onBack={() => setChosen(undefined)} />
      )}
    </PrintProvider>
  );
}

interface ListProps {
  readonly onChoose: (print: PrintId) => void;
  readonly onBack: () => void;
}

function PrintList({ onChoose, onBack }: ListProps) {
  const { t } = useKit().words;
  return (
    <Page title={t("print.title")} class="print-room wide">
      <p>{t("print.text")}</p>
      {PRINT_GROUPS.map(({ id: group, prints }) => (
        <section key={group}>
          <h2>{t(`print.groups.${group}`)}</h2>
          <ul class="print-choices">
            {prints.map((id) => (
              <li key={id}>
                <button type="button" class="button" onClick={() => onChoose(id)}>
                  {t(`print.names.${id}`)}
                </button>
                <p>{t(`print.about.${id}`)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="row">
        <button type="button" class="button sun" onClick={onBack}>
          {t("common.back")}
        </button>
      </div>
    </Page>
  );
}
