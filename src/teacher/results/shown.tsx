import type { Words } from "../../locale/words.ts";
import { kindsOf, KINDS, type Kind, type Report } from "../../play/group-report.ts";
import type { Results } from "../../play/group-results.ts";
import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import { clauseOf, type Wording } from "../../ui/wording.ts";
import { LANGUAGE } from "../room-props.ts";
import type { Bar, Part as BarPart, Pattern } from "./bar-chart.tsx";
import { formRows } from "./form-rows.ts";
import { InWords } from "./in-words.tsx";
import { Mixed } from "./mixed.tsx";
import { sceneAt } from "./next-step.ts";
import { Part } from "./part.tsx";
import {
  clauseTable,
  formRow,
  formTable,
  LIMITS,
  limitsDue,
  limitTable,
  sceneTable,
  waysTable,
  type Names,
} from "./tables.ts";
import { WhatNext } from "./what-next.tsx";

interface Props {
  readonly report: Report;
  readonly results: Results;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly policy: Policy;
}

/** The results of one circle: sentences, what to do next, and each part as a chart with its table. */
export function Shown({ report, results, packs, policy }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const names = namesOf(packs, wording);
  const rows = formRows(results.forms);
  const nothing = report.scenes.length === 0 && report.hidden.length === 0;
  return (
    <>
      <section class="results-part" aria-labelledby="results-title">
        <h2 id="results-title">{t("results.title")}</h2>
        {nothing ? <p>{t("results.nothing")}</p> : <p>{t("results.few")}</p>}
        {report.scenes.length > 0 ? <InWords total={report.total} /> : null}
        <Hidden scenes={report.hidden.map(names.scene)} />
        <Mixed results={results} packs={packs} policy={policy} />
      </section>
      {report.scenes.length > 0 ? (
        <section class="results-part results-next" aria-labelledby="results-next">
          <h2 id="results-next">{t("results.next.title")}</h2>
          <WhatNext report={report} policy={policy} packs={packs} />
        </section>
      ) : null}
      <Part table={clauseTable(report, names, t)} parts={kinds(t)} bars={clauseBars(report, names)} />
      <Part table={sceneTable(report, names, t)} parts={kinds(t)} bars={sceneBars(report, names)} />
      <Part table={limitTable(report, names, t)} parts={limits(t)} bars={limitBars(report, names)} />
      <Part table={waysTable(report, t)} parts={kinds(t)} bars={wayBars(report, t)} />
      <Part
        table={formTable(rows, names, t)}
        parts={marks(t)}
        bars={rows.map(({ clause, form, asked, right, couldStayPrivate: apart }) => ({
          label: formRow(names.clause(clause), form, t),
          counts: [right, apart, asked - right - apart],
        }))}
      />
    </>
  );
}

const namesOf = (packs: ReadonlyMap<string, Pack>, wording: Wording): Names => ({
  clause: (id) => `${id} ${clauseOf(wording, id).title}`,
  scene: (scene) => {
    const at = sceneAt(packs, scene);
    return at ? (at.pack.texts[LANGUAGE]?.[at.scenario.title] ?? scene) : scene;
  },
});

/** Scenes that too few have played: by name, without a number. */
function Hidden({ scenes }: { readonly scenes: readonly string[] }) {
  const { t } = useKit().words;
  if (scenes.length === 0) return null;
  return (
    <details>
      <summary>{t("results.hidden")}</summary>
      <ul>
        {scenes.map((scene) => (
          <li key={scene}>{scene}</li>
        ))}
      </ul>
    </details>
  );
}

const PATTERN_OF: Readonly<Record<Kind, Pattern>> = {
  fits: "solid",
  kept: "stripes",
  told: "dots",
  other: "open",
};

type T = Words["t"];

const kinds = (t: T): readonly BarPart[] =>
  KINDS.map((kind) => ({ name: t(`results.kind.${kind}`), pattern: PATTERN_OF[kind] }));
const limits = (t: T): readonly BarPart[] => [
  { name: t("results.limitKind.before"), pattern: "solid" },
  { name: t("results.limitKind.after"), pattern: "stripes" },
  { name: t("results.limitKind.not-said"), pattern: "open" },
];
const marks = (t: T): readonly BarPart[] => [
  { name: t("results.mark.right"), pattern: "solid" },
  { name: t("results.mark.apart"), pattern: "dots" },
  { name: t("results.mark.other"), pattern: "open" },
];

function barOf(label: string, counts: Parameters<typeof kindsOf>[0]): Bar {
  const found = kindsOf(counts);
  return { label, counts: KINDS.map((kind) => found[kind]) };
}

const clauseBars = ({ clauses }: Report, names: Names): readonly Bar[] =>
  clauses.map(({ clause, counts }) => barOf(names.clause(clause), counts));
const sceneBars = ({ scenes }: Report, names: Names): readonly Bar[] =>
  scenes.map(({ scene, counts }) => barOf(names.scene(scene), counts));
const limitBars = ({ scenes }: Report, names: Names): readonly Bar[] =>
  scenes
    .filter(({ counts }) => limitsDue(counts) > 0)
    .map(({ scene, counts }) => ({
      label: names.scene(scene),
      counts: LIMITS.map((name) => counts[name] ?? 0),
    }));
const wayBars = ({ ways }: Report, t: T): readonly Bar[] =>
  ways ? [barOf(t("results.ways.first"), ways.first), barOf(t("results.ways.again"), ways.again)] : [];
