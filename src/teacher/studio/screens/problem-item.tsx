import { useKit } from "../../../ui/kit.ts";
import type { Fix } from "../fix.ts";
import type { Problem } from "../report.ts";
import type { StudioDesk } from "./desk.ts";
import { fixWords } from "./problem-fix-words.ts";
import { problemWords } from "./problem-words.ts";

interface Props {
  readonly desk: StudioDesk;
  readonly problem: Problem;
  readonly fixes: readonly Fix[];
  readonly onFix: (fix: Fix) => void;
}

/** One problem: where it stands, what is wrong and what to do, the way there, and a press that puts it right. */
export function ProblemItem({ desk, problem, fixes, onFix }: Props) {
  const { words, wording } = useKit();
  const { t, language } = words;
  const told = { draft: desk.draft, profile: desk.profile };
  const { where, said, todo } = problemWords(t, language, told, problem);
  const place = where.join(", ");
  return (
    <li class="problem" data-severity={problem.severity}>
      <p class="problem-where">{place}</p>
      <p class="problem-said">{said}</p>
      <p>{todo}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => desk.go(problem.where)}>
          {t("studio.problems.go")} <span class="visually-hidden">{place}</span>
        </button>
        {fixes.map((fix) => {
          const label = fixWords(words, wording, told, problem, fix);
          return (
            <button key={label} type="button" class="button small" onClick={() => onFix(fix)}>
              {label} <span class="visually-hidden">{place}</span>
            </button>
          );
        })}
      </div>
    </li>
  );
}
