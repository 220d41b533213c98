import type { Words } from "../../locale/words.ts";
import type { Report } from "../../play/group-report.ts";
import type { Results } from "../../play/group-results.ts";
import { kindsOf, KINDS, LIMITS, limitsDue, type Count, type Kind } from "../../play/group-shown.ts";
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
  limitTable,
  marksOf,
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
  readonly today: string;
}

/** The results of one circle: sentences, what to do next, and each part as a chart with its table. */
export function Shown({ report, results, packs, policy, today }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const names = namesOf(packs, wording);
  const rows = formRows(results.forms);
  const nothing = report.scenes.length === 0 && report.hidden.length === 0;
  return (
    <>
      <section class="results-part" aria-labelledby="results-title">
        <h2 id="results-title">{t("results.title")}</h2>
        <p>{t(nothing ? "results.nothing" : "results.few")}</p>
        {nothing ? null : <p>{t("results.fewCounts")}</p>}
        {report.scenes.length > 0 ? <InWords {...report} /> : null}
        <Hidden scenes={report.hidden.map(names.scene)} />
        <Mixed results={results} packs={packs} policy={policy} />
      </section>
      {report.scenes.length > 0 ? (
        <section class="results-part results-next" aria-labelledby="results-next">
          <h2 id="results-next">{t("results.next.title")}</h2>
          <WhatNext report={report} policy={policy} packs={packs} />
        </section>
      ) : null}
      <Part
        table={clauseTable(report, names, t)}
        parts={kinds(t)}
        bars={clauseBars(report, names)}
        today={today}
      />
      <Part
        table={sceneTable(report, names, t)}
        parts={kinds(t)}
        bars={sceneBars(report, names)}
        today={today}
      />
      <Part
        table={limitTable(report, names, t)}
        parts={limits(t)}
        bars={limitBars(report, names)}
        today={today}
      />
      <Part table={waysTable(report, t)} parts={kinds(t)} bars={wayBars(report, t)} today={today} />
      <Part
        table={formTable(rows, names, t)}
        parts={marks(t)}
        bars={rows.flatMap((row) => barOf(formRow(names.clause(row.clause), row.form, t), marksOf(row)))}
        today={today}
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

/** A bar; none for a row of which a count is not shown, since it would look as if there were nothing. */
function barOf(label: string, counts: readonly Count[]): readonly Bar[] {
  const all = counts.flatMap((count) => count ?? []);
  return all.length < counts.length ? [] : [{ label, counts: all }];
}

function kindBar(label: string, choices: Parameters<typeof kindsOf>[0]): readonly Bar[] {
  const found = kindsOf(choices);
  return barOf(
    label,
    KINDS.map((kind) => found[kind]),
  );
}

const clauseBars = ({ clauses }: Report, names: Names): readonly Bar[] =>
  clauses.flatMap(({ clause, choices }) => kindBar(names.clause(clause), choices));
const sceneBars = ({ scenes }: Report, names: Names): readonly Bar[] =>
  scenes.flatMap(({ scene, choices }) => kindBar(names.scene(scene), choices));
const limitBars = ({ scenes }: Report, names: Names): readonly Bar[] =>
  scenes
    .filter(({ limit }) => limitsDue(limit) !== 0)
    .flatMap(({ scene, limit }) =>
      barOf(
        names.scene(scene),
        LIMITS.map((name) => limit[name]),
      ),
    );
const wayBars = ({ ways }: Report, t: T): readonly Bar[] =>
  ways
    ? [
        ...kindBar(t("results.ways.first"), ways.first.choices),
        ...kindBar(t("results.ways.again"), ways.again.choices),
      ]
    : [];
