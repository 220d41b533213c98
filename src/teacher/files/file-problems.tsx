import type { Diagnostic } from "../../policy/diagnostic.ts";
import { useKit } from "../../ui/kit.ts";
import { useRoleWords } from "../role-words.ts";
import { PROBLEM_CODES } from "../studio/screens/problem-codes.ts";
import { problemWords } from "../studio/screens/problem-words.ts";
import { placeOf } from "../studio/where.ts";
import type { BadPart } from "./read-file.ts";

const MOST_PROBLEMS = 8;

interface Props {
  readonly of: BadPart["of"] | "file";
  readonly problems: readonly Pick<Diagnostic, "code" | "path" | "message" | "suggestion">[];
  /** What stands in the file, to say where in it a problem is. */
  readonly json?: unknown;
}

/** What is wrong with a file, in plain words, each with the place where it stands. */
export function FileProblems({ of, problems, json }: Props) {
  const { words, profile } = useKit();
  const { t, language } = words;
  const placeIn = usePlaceWords();
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => {
    if (of === "pack" && PROBLEM_CODES.some((code) => code === problem.code)) {
      const where = placeOf(json, problem);
      const found = { ...problem, suggestion: problem.suggestion, where };
      const { where: place, said, todo } = problemWords(t, language, { draft: undefined, profile }, found);
      return { place: place.join(" · "), said: `${said} ${todo}` };
    }
    return { place: placeIn(problem.path), said: plain(problem, t("files.problem.shape")) };
  });
  return (
    <ul class="file-problems">
      {told.map(({ place, said }, i) => (
        // The same may be wrong in one place twice.
        <li key={`${place} ${said} ${i}`}>
          {place === "" ? null : <strong>{place}: </strong>}
          {said}
        </li>
      ))}
      {problems.length > MOST_PROBLEMS ? (
        <li>{t("files.problem.more", { count: problems.length - MOST_PROBLEMS })}</li>
      ) : null}
    </ul>
  );
}

/** The reader's own message; one about types and lengths is for programmers, and is said otherwise. */
const plain = (
  { message, suggestion = "" }: Pick<Diagnostic, "message" | "suggestion">,
  shape: string,
): string => (message.startsWith("Invalid ") ? shape : `${message} ${suggestion}`.trim());

/** A place in a school's, a session's or a policy's file: what the form calls the field, else the file's own names. */
function usePlaceWords(): (path: string) => string {
  const { t } = useKit().words;
  const roleOf = useRoleWords();
  return (path) => {
    const [first = "", second, ...rest] = path.split("/").slice(1);
    if (first === "adults" && second !== undefined) return roleOf(second);
    const part = (["school", "uniform", "band", "packs"] as const).find((one) => one === first);
    if (part) return t(`teacher.part.${part}`);
    return [first, second, ...rest].filter((step) => step !== undefined && step !== "").join(" › ");
  };
}
