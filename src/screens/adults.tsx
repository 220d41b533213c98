import type { Offline } from "../offline/offline.ts";
import type { Policy } from "../policy/model.ts";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import { clauseOf } from "../ui/wording.ts";
import { ReadyOffline } from "./ready-offline.tsx";
import { packsForAdults } from "./pack-switch.tsx";
import type { PackInfo } from "./pack-info.ts";

interface Props {
  readonly policy: Policy;
  /** The school's own packs that can be played. */
  readonly own: readonly PackInfo[];
  readonly offline: Offline;
  /** The stories of a pack could not be opened. */
  readonly packFailed: boolean;
  readonly onPack: (pack: string) => void;
  readonly onForms: () => void;
  readonly onBank: () => void;
  readonly onTeacher: () => void;
  readonly onBack: () => void;
}

/** For grown-ups: the policy, whom it binds, what it is linked with, and what awaits a school's confirmation. */
export function Adults(props: Props) {
  const { policy, own, packFailed, offline, onPack, onForms, onBank, onTeacher, onBack } = props;
  const { words, wording } = useKit();
  const { t } = words;
  const { clauses, linked, reviewed } = policy.file;
  return (
    <Page title={t("adults.title")} class="adults wide">
      <p>{t("adults.review")}</p>
      <p>{t("adults.disclosure")}</p>
      <p>{t("adults.noPupils")}</p>
      <h2>{t("teacher.title")}</h2>
      <p>{t("teacher.short")}</p>
      <div class="row">
        <button type="button" class="button" onClick={onTeacher}>
          {t("teacher.open")}
        </button>
      </div>
      <Training own={own} failed={packFailed} onPack={onPack} />
      <h2>{t("adults.forms.title")}</h2>
      <p>{t("adults.forms.short")}</p>
      <div class="row">
        <button type="button" class="button" onClick={onForms}>
          {t("adults.forms.open")}
        </button>
      </div>
      <h2>{t("adults.bank.title")}</h2>
      <p>{t("adults.bank.short")}</p>
      <div class="row">
        <button type="button" class="button" onClick={onBank}>
          {t("adults.bank.open")}
        </button>
      </div>
      <ReadyOffline offline={offline} />
      <h2>{t("adults.policy")}</h2>
      <p>{t("adults.policyText", { version: policy.version })}</p>
      <Clause id="IN-3" heading={t("adults.changes")} />
      <ul>
        {reviewed.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Clause id="GE-3" heading={t("adults.scope")} />
      <ScopeTable policy={policy} />
      <Clause id="GE-4" heading={t("adults.levels")} />
      <Levels policy={policy} />
      <Clause id="IN-1" heading={t("adults.linked")} />
      <ul>
        {linked.map((id) => (
          <li key={id}>{wording.linked[id] ?? id}</li>
        ))}
      </ul>
      <Clause id="IN-2" heading={t("adults.publicise")} />
      <h2>{t("adults.readings")}</h2>
      <ul>
        {clauses
          .filter((clause) => clause.reading)
          .map(({ id, source }) => (
            <li key={id}>
              <strong>{id}</strong> {clauseOf(wording, id).adult}. <span class="source">({source})</span>
            </li>
          ))}
      </ul>
      <button type="button" class="button sun" onClick={onBack}>
        {t("common.back")}
      </button>
    </Page>
  );
}

/** The packs for training days: the same game, for adults whom the policy covers. */
function Training({
  own,
  failed,
  onPack,
}: {
  readonly own: readonly PackInfo[];
  readonly failed: boolean;
  readonly onPack: (pack: string) => void;
}) {
  const { t } = useKit().words;
  const packs = packsForAdults({ own });
  if (packs.length === 0) return null;
  return (
    <>
      <h2>{t("adults.training")}</h2>
      <p>{t("adults.trainingText")}</p>
      <div class="row">
        {packs.map(({ id, title }) => (
          <button key={id} type="button" class="button" onClick={() => onPack(id)}>
            {title}
          </button>
        ))}
      </div>
      <output class="say">{failed ? t("choose.packFailed") : ""}</output>
    </>
  );
}

/** A clause that is information: its heading and its words, with its id. */
function Clause({ id, heading }: { readonly id: string; readonly heading: string }) {
  const { wording } = useKit();
  return (
    <>
      <h2>{heading}</h2>
      <p>
        <strong>{id}</strong> {clauseOf(wording, id).adult}.
      </p>
    </>
  );
}

function ScopeTable({ policy }: { readonly policy: Policy }) {
  const { words, wording } = useKit();
  const { t } = words;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("adults.role")}</th>
          <th scope="col">{t("adults.binds")}</th>
        </tr>
      </thead>
      <tbody>
        {policy.file.roles.map(({ id, binds }) => (
          <tr key={id}>
            <th scope="row">{wording.roles[id] ?? id}</th>
            <td>
              {binds.map((circle) => wording.circles[circle] ?? circle).join(", ") || t("adults.nobody")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** GE-4: what each circle keeps private, by its base rule. */
function Levels({ policy }: { readonly policy: Policy }) {
  const { wording } = useKit();
  return (
    <ul>
      {policy.file.circles.map(({ id, decision }) => (
        <li key={id}>
          <strong>{wording.circles[id] ?? id}</strong>:{" "}
          {decision.base.clauses.map((clause) => `${clauseOf(wording, clause).adult} (${clause})`).join("; ")}
          .
        </li>
      ))}
    </ul>
  );
}
