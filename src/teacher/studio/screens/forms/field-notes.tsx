import { useKit } from "../../../../ui/kit.ts";
import { fixesFor } from "../../fixes.ts";
import type { Problem } from "../../report.ts";
import type { StudioDesk } from "../desk.ts";
import { fixWords } from "../problem-fix-words.ts";
import { problemWords } from "../problem-words.ts";
import { faultsIn, problemsAt, type FieldPlace } from "./field-problems.ts";

/** The problems that stand at a field just now. */
export const useProblems = (desk: StudioDesk, place: FieldPlace): readonly Problem[] =>
  problemsAt(desk.report?.problems ?? [], place);

/** What is wrong with a field and what to do about it, in one line of plain words; nothing where all is well. */
export function useFault(desk: StudioDesk, problems: readonly Problem[]): string | undefined {
  const { words } = useKit();
  const told = { draft: desk.draft, profile: desk.profile };
  const lines = faultsIn(problems).map((problem) => {
    const { said, todo } = problemWords(words.t, words.language, told, problem);
    return `${said} ${todo}`;
  });
  return lines.length === 0 ? undefined : [...new Set(lines)].join(" ");
}

/** The presses that put a field's problems right, where there are some. */
export function FixButtons({
  desk,
  problems,
}: {
  readonly desk: StudioDesk;
  readonly problems: readonly Problem[];
}) {
  const { words, wording } = useKit();
  const { draft, profile, policy } = desk;
  const fixes = problems.flatMap((problem) =>
    fixesFor(draft, problem, policy).map((fix) => ({ problem, fix })),
  );
  if (fixes.length === 0) return null;
  return (
    <div class="row">
      {fixes.map(({ problem, fix }) => {
        const label = fixWords(words, wording, { draft, profile }, problem, fix);
        return (
          <button
            key={label}
            type="button"
            class="button quiet"
            onClick={() => {
              desk.edit(fix.apply(draft));
              desk.go(problem.where);
            }}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}

interface NotesProps {
  readonly desk: StudioDesk;
  readonly place: FieldPlace;
  /** The id by which the field's control says that it is described here. */
  readonly id: string;
}

/** The problems of a field that is not typed in, with their fixes. */
export function FieldNotes({ desk, place, id }: NotesProps) {
  const problems = useProblems(desk, place);
  const fault = useFault(desk, problems);
  if (fault === undefined) return null;
  return (
    <div class="form-fault">
      <p id={id} class="field-fault">
        {fault}
      </p>
      <FixButtons desk={desk} problems={problems} />
    </div>
  );
}
