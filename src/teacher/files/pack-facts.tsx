import type { Pack } from "../../scenario/format.ts";
import { reviewOf, type PolicyRead } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";
import type { DraftReport } from "../studio/report.ts";
import { problemWords } from "../studio/screens/problem-words.ts";
import type { PackPart } from "./read-file.ts";
import { useReviewWords } from "./review-words.ts";

interface Props {
  readonly part: PackPart;
  readonly standing: "new" | "differs" | "ships";
  /** The pack as it would be here; nothing where it is left. */
  readonly asTaken: Pack | undefined;
  readonly report: DraftReport | "broke" | undefined;
  readonly read: PolicyRead;
}

/** A pack of a file: for whom, how it stands to those here, its review, its problems, and what Twine could not say. */
export function PackFacts({ part, standing, asTaken, report, read }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const reviewWords = useReviewWords();
  const { pack, whole, toDo } = part;
  return (
    <>
      <p class="pack-line">
        {[
          wording.circles[pack.circle] ?? pack.circle,
          t("teacher.packs.scenes", { count: pack.scenarios.length }),
          reviewWords(reviewOf(asTaken ?? pack, read)),
        ].join(" · ")}
      </p>
      <p>{t(`files.standing.${standing}`)}</p>
      {whole ? null : <p>{t("files.pack.draft")}</p>}
      <Problems pack={pack} report={report} />
      {toDo.length > 0 ? (
        <details class="file-more" open>
          <summary>{t("files.pack.toDo", { count: toDo.length })}</summary>
          <p>{t("files.pack.toDoText")}</p>
          <ul>
            {byPassage(toDo.slice(0, MOST_TO_DO)).map(([passage, whats]) => (
              <li key={passage}>
                <strong>{passage}</strong>
                <ul>
                  {whats.map((what) => (
                    <li key={what}>{what}</li>
                  ))}
                </ul>
              </li>
            ))}
            {toDo.length > MOST_TO_DO ? (
              <li>{t("files.problem.more", { count: toDo.length - MOST_TO_DO })}</li>
            ) : null}
          </ul>
        </details>
      ) : null}
    </>
  );
}

const MOST_TOLD = 5;
/** A story of another kind can leave thousands of things to do: nobody reads them all. */
const MOST_TO_DO = 100;

function Problems({ pack, report }: { readonly pack: Pack; readonly report: Props["report"] }) {
  const { words, profile } = useKit();
  const { t, language } = words;
  if (report === undefined) return <p aria-live="polite">{t("files.pack.waiting")}</p>;
  if (report === "broke") return <p aria-live="polite">{t("files.pack.broke")}</p>;
  const errors = report.problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return <p aria-live="polite">{t("files.pack.sound")}</p>;
  return (
    <>
      <p aria-live="polite">{t("files.pack.errors", { count: errors.length })}</p>
      <details class="file-more">
        <summary>{t("files.pack.which")}</summary>
        <ul>
          {errors.slice(0, MOST_TOLD).map((problem) => {
            const { where, said } = problemWords(t, language, { draft: pack, profile }, problem);
            return (
              <li key={problem.code + problem.path}>
                <strong>{where.join(" · ")}: </strong>
                {said}
              </li>
            );
          })}
          {errors.length > MOST_TOLD ? (
            <li>{t("files.problem.more", { count: errors.length - MOST_TOLD })}</li>
          ) : null}
        </ul>
      </details>
    </>
  );
}

/** What is to be done, passage by passage, each thing once. */
function byPassage(toDo: PackPart["toDo"]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const { passage, what } of toDo) found.set(passage, (found.get(passage) ?? new Set()).add(what));
  return [...found].map(([passage, whats]) => [passage, [...whats]]);
}
