import { useEffect, useMemo, useState } from "preact/hooks";
import { joinSessions, sumOf, type GroupSession } from "../../play/group-merge.ts";
import { reportOf } from "../../play/group-report.ts";
import type { Results } from "../../play/group-results.ts";
import type { Policy } from "../../policy/model.ts";
import { readResults } from "../../records/results.ts";
import { watchKey, type Shelf } from "../../records/storage.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import { ResultsFiles } from "./results-files.tsx";
import { Saving } from "./saving.tsx";
import { Shown } from "./shown.tsx";
import "./results.css";

interface Props {
  readonly shelf: Shelf;
  /** Today's date here, as `2026-11-29`. */
  readonly today: string;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly policy: Policy;
  /** Sessions that files have brought: held by the room, so that they outlast a look at another page. */
  readonly added: readonly GroupSession[];
  readonly onAdded: (added: readonly GroupSession[]) => void;
}

/** What a group did, for adults' eyes: totals by rule and by scene, in words first. Nothing here is about one child. */
export function ResultsPage({ shelf, today, packs, policy, added, onAdded }: Props) {
  const { t } = useKit().words;
  const [reading, setReading] = useState(0);
  // Pupils may play in another tab while this page is open: what they finish is seen here at once.
  useEffect(() => watchKey("results", () => setReading((before) => before + 1)), []);
  const kept = useMemo(() => readResults(shelf), [shelf, reading]);
  const own = kept.kind === "kept" ? kept.session : undefined;
  const results = useMemo(() => sumOf(joinSessions(own ? [own] : [], added)), [own, added]);
  return (
    <div class="results">
      <Saving shelf={shelf} kept={kept} today={today} onChange={() => setReading((before) => before + 1)} />
      <ResultsFiles own={own} added={added} today={today} packs={packs} policy={policy} onAdded={onAdded} />
      {own || added.length > 0 ? (
        <ByCircle results={results} packs={packs} policy={policy} today={today} />
      ) : null}
      {own || added.length > 0 ? (
        <div class="row">
          <button type="button" class="button" onClick={() => window.print()}>
            {t("results.print")}
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** Packs of which nothing is known here but their counts. */
const ELSEWHERE = "elsewhere";

interface ByCircleProps {
  readonly results: Results;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly policy: Policy;
  readonly today: string;
}

/** Pupils' results and those of a training day for adults are never mixed: one circle at a time. */
function ByCircle({ results, packs, policy, today }: ByCircleProps) {
  const { words, wording } = useKit();
  const { t } = words;
  const circleOf = (scene: string) => packs.get(scene.split("/")[0] ?? "")?.circle ?? ELSEWHERE;
  const played = new Set(Object.keys(results.scenes).map(circleOf));
  const circles = [...policy.circles.keys(), ELSEWHERE].filter((id) => played.has(id));
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const circle = circles.find((id) => id === picked) ?? circles[0] ?? ELSEWHERE;
  const report = useMemo(
    () =>
      reportOf(
        results,
        policy.file.clauses.map(({ id }) => id),
        (scene) => circleOf(scene) === circle,
      ),
    [results, policy, circle, packs],
  );
  return (
    <>
      {circles.length > 1 ? (
        <fieldset class="options results-circles">
          <legend>{t("results.whom")}</legend>
          {circles.map((id) => (
            <label key={id} class="option">
              <input type="radio" name="circle" checked={id === circle} onChange={() => setPicked(id)} />
              <span>{id === ELSEWHERE ? t("results.elsewhere") : (wording.circles[id] ?? id)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Shown report={report} results={results} packs={packs} policy={policy} today={today} />
    </>
  );
}
