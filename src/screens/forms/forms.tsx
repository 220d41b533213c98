import { useMemo, useState } from "preact/hooks";
import {
  FEWEST_SHOWN,
  formOf,
  resultsOf,
  survey,
  type FormId,
  type Group,
  type GroupEvent,
} from "../../play/forms.ts";
import type { Policy } from "../../policy/model.ts";
import { toCsv } from "../../records/csv.ts";
import { saveFile } from "../../records/save-file.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { readBothForms } from "./forms-data.ts";
import { FormForPupil } from "./pupil-form.tsx";
import { Results } from "./results.tsx";

interface Props {
  readonly policy: Policy;
  readonly group: Group;
  readonly onGroup: (group: Group) => void;
  readonly onBack: () => void;
}

/** Before and after training: one device, one pupil after another, and counts by clause. No names, and nothing is kept. */
export function BeforeAndAfter({ policy, group, onGroup, onBack }: Props) {
  const { profile } = useKit();
  const forms = useMemo(() => readBothForms(policy, profile), [policy, profile]);
  const onEvent = (event: GroupEvent) => {
    window.scrollTo(0, 0);
    onGroup(survey(group, event, forms.file, forms.circle));
  };
  const form = formOf(forms.file, group.form);
  return form ? (
    <FormForPupil forms={forms} form={form} group={group} onEvent={onEvent} />
  ) : (
    <ForAdults
      group={group}
      rows={resultsOf(group.tally, forms.file)}
      cases={forms.file.forms[0].cases.length}
      onEvent={onEvent}
      onBack={onBack}
    />
  );
}

const FORMS = ["a", "b"] as const satisfies readonly FormId[];

interface AdultsProps {
  readonly group: Group;
  readonly rows: ReturnType<typeof resultsOf>;
  readonly cases: number;
  readonly onEvent: (event: GroupEvent) => void;
  readonly onBack: () => void;
}

function ForAdults({ group, rows, cases, onEvent, onBack }: AdultsProps) {
  const { t } = useKit().words;
  const any = FORMS.some((form) => group.tally[form].pupils > 0);
  return (
    <Page title={t("adults.forms.title")} class="adults wide forms">
      <p>{t("adults.forms.text", { cases })}</p>
      <p>{t("adults.forms.how")}</p>
      <p>{t("adults.forms.honest")}</p>
      <div class="row">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button sun"
            onClick={() => onEvent({ kind: "start", form })}
          >
            {t(`adults.forms.start.${form}`)}
          </button>
        ))}
      </div>
      <section>
        <h2>{t("adults.forms.results")}</h2>
        <ul>
          {FORMS.map((form) => (
            <li key={form}>{t(`adults.forms.pupils.${form}`, { count: group.tally[form].pupils })}</li>
          ))}
        </ul>
        {rows.length > 0 ? <Results rows={rows} /> : <p>{t("adults.forms.few", { count: FEWEST_SHOWN })}</p>}
        <div class="row">
          <button
            type="button"
            class="button"
            disabled={rows.length === 0}
            onClick={() => saveFile("before-and-after.csv", csvOf(rows))}
          >
            {t("adults.forms.save")}
          </button>
          <Forget disabled={!any} onForget={() => onEvent({ kind: "forget" })} />
        </div>
      </section>
      <div class="row">
        <button type="button" class="button" onClick={onBack}>
          {t("common.back")}
        </button>
      </div>
    </Page>
  );
}

const COLUMNS = ["clause", "form", "right", "asked", "could have stayed private"] as const;

const csvOf = (rows: AdultsProps["rows"]): string =>
  toCsv(
    COLUMNS,
    rows.map(({ clause, form, right, asked, couldStayPrivate }) => [
      clause,
      form.toUpperCase(),
      right,
      asked,
      couldStayPrivate,
    ]),
  );

/** Two presses: the counts cannot be brought back. */
function Forget({ disabled, onForget }: { readonly disabled: boolean; readonly onForget: () => void }) {
  const { t } = useKit().words;
  const [sure, setSure] = useState(false);
  const press = () => {
    if (sure) onForget();
    setSure(!sure);
  };
  return (
    <button type="button" class={sure ? "button strong" : "button"} disabled={disabled} onClick={press}>
      {sure ? t("adults.forms.forgetSure") : t("adults.forms.forget")}
    </button>
  );
}
