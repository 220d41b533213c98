import { useMemo, useRef, useState } from "preact/hooks";
import type { Words } from "../../../locale/words.ts";
import { useKit } from "../../../ui/kit.ts";
import type { Fix } from "../fix.ts";
import { fixesFor } from "../fixes.ts";
import type { Problem } from "../report.ts";
import type { StudioDesk } from "./desk.ts";
import { ProblemItem } from "./problem-item.tsx";
import { problemList, type Listed, type ProblemList } from "./problem-list.ts";
import { useSettled } from "./use-settled.ts";
import "./problems.css";

interface Props {
  readonly desk: StudioDesk;
}

/** The count is read out when the typing has paused for so many milliseconds. */
const PAUSE = 800;

/** All that the checker says of the draft while it is typed: each problem with the way there, and a fix where there is one. */
export function Problems({ desk }: Props) {
  const { t } = useKit().words;
  const [onlyHere, setOnlyHere] = useState(false);
  const [isMended, setMended] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const only = onlyHere ? desk.at.scenario : undefined;
  const { report } = desk;
  const list = useMemo(() => report && problemList(report.problems, only), [report, only]);
  const count = list ? countWords(t, list, only !== undefined) : t("studio.problems.waiting");
  const told = useSettled(count, PAUSE);
  // A count is shown only with the very list that it counts.
  const isFresh = told === count && desk.isReported;
  const fixes = useMemo(() => fixesIn(desk, list), [list]);
  const press = (problem: Problem, fix: Fix) => {
    // The draft may have been edited since the report: the fix is worked out again for what stands there now.
    const now = fixesFor(desk.draft, problem, desk.policy).find((one) => isSame(one, fix));
    if (!now) return;
    desk.edit(now.apply(desk.draft));
    setMended(true);
    // The button goes with its problem; the focus stays in the list.
    heading.current?.focus();
  };
  const items = (listed: readonly Listed[]) =>
    listed.map(({ key, problem }) => (
      <ProblemItem
        key={key}
        desk={desk}
        problem={problem}
        fixes={fixes.get(key) ?? []}
        onFix={(fix) => press(problem, fix)}
      />
    ));
  return (
    <section class="problems" aria-labelledby="studio-problems">
      <h2 id="studio-problems" ref={heading} tabIndex={-1}>
        {t("studio.problems.heading")}
      </h2>
      {desk.at.scenario === undefined ? null : (
        <label class="option">
          <input
            type="checkbox"
            checked={onlyHere}
            onChange={(event) => setOnlyHere(event.currentTarget.checked)}
          />
          <span>{t("studio.problems.onlyHere")}</span>
        </label>
      )}
      {isFresh ? null : (
        <p class="problems-count" aria-hidden="true">
          {t("studio.problems.stale")}
        </p>
      )}
      <output class={isFresh ? "problems-count" : "visually-hidden"}>
        {told}
        {isMended ? ` ${t("studio.problems.mended")}` : ""}
      </output>
      {list && list.errors.length > 0 ? (
        <>
          <h3>{t("studio.problems.errors")}</h3>
          <ul class="problem-items">{items(list.errors)}</ul>
        </>
      ) : null}
      {list && list.warnings.length > 0 ? (
        <>
          <h3>{t("studio.problems.warnings")}</h3>
          <ul class="problem-items">{items(list.warnings)}</ul>
        </>
      ) : null}
      {list && list.more > 0 ? <p>{t("studio.problems.more", { count: list.more })}</p> : null}
    </section>
  );
}

/** The fixes of every problem that is shown, by its key; worked out once for a report and not at each letter. */
const fixesIn = (desk: StudioDesk, list: ProblemList | undefined): ReadonlyMap<string, readonly Fix[]> =>
  new Map(
    [...(list?.errors ?? []), ...(list?.warnings ?? [])].map(({ key, problem }) => [
      key,
      fixesFor(desk.draft, problem, desk.policy),
    ]),
  );

const isSame = (one: Fix, other: Fix): boolean =>
  one.label === other.label && one.values.name === other.values.name;

function countWords(t: Words["t"], { counts }: ProblemList, isHere: boolean): string {
  if (counts.errors + counts.warnings === 0)
    return isHere ? t("studio.problems.noneHere") : t("studio.problems.none");
  const errors = counts.errors > 0 ? [t("studio.problems.count", { count: counts.errors })] : [];
  const notes = counts.warnings > 0 ? [t("studio.problems.notes", { count: counts.warnings })] : [];
  return [...errors, ...notes].join(" ");
}
