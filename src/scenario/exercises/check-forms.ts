import { decide } from "../../policy/decide.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { Circle, Policy } from "../../policy/model.ts";
import type { Report } from "../report.ts";
import { checkSituation, fitting, twice } from "./check-parts.ts";
import type { Form, FormCase, FormsFile } from "./format.ts";
import { isFit, judgeIn } from "./situation.ts";

/** The structure of the two forms: names, and that they match case by case. */
export function checkForms(file: FormsFile, circle: Circle, policy: Policy, report: Report): void {
  const clauses = new Set(policy.file.clauses.map(({ id }) => id));
  const [first, second] = file.forms;
  if (first.id === second.id)
    report.error(
      "EX006",
      "/forms/1/id",
      `There are two forms "${first.id}".`,
      'Call one "a", the other "b".',
    );
  let sound = true;
  file.forms.forEach((form, f) => {
    twice(form.cases, `/forms/${f}/cases`, report);
    form.cases.forEach((one, i) => {
      const at = `/forms/${f}/cases/${i}`;
      if (!checkCase(one, at, clauses, circle, report)) sound = false;
    });
    if (sound) checkPlaces(form, `/forms/${f}`, circle, report);
  });
  if (sound) checkMatch(first, second, circle, report);
}

function checkCase(
  one: FormCase,
  at: string,
  clauses: ReadonlySet<string>,
  circle: Circle,
  report: Report,
): boolean {
  const answers = one.options.map(({ acts }, i) => ({ acts, path: `${at}/options/${i}` }));
  if (!checkSituation(one, answers, at, circle, report)) return false;
  if (fitting(circle, one, answers).length !== 1) {
    report.error("EX016", at, "More than one answer fits, so a count says little.", "Let one alone fit.");
    return false;
  }
  const cited = judgements(circle, one).flatMap((judged) => judged.clauses);
  if (cited.includes(one.clause)) return true;
  report.error(
    "EX018",
    `${at}/clause`,
    clauses.has(one.clause) ? `No answer here shows ${one.clause}.` : `There is no clause ${one.clause}.`,
    `The answers show: ${[...new Set(cited)].join(", ")}.`,
  );
  return false;
}

const judgements = (circle: Circle, one: FormCase): Judgement[] =>
  one.options.map(({ acts }) => judgeIn(circle, one, acts));

/** What stands first, or last, must not be the answer more often than half of the times. */
function checkPlaces({ cases }: Form, at: string, circle: Circle, report: Report): void {
  const places = cases.map((one) => judgements(circle, one).findIndex(({ verdict }) => isFit(verdict)));
  const most = Math.max(...places.map((place) => places.filter((other) => other === place).length));
  if (cases.length > 2 && most > cases.length / 2)
    report.error(
      "EX017",
      `${at}/cases`,
      `In ${most} of ${cases.length} cases the fitting answer stands in one place.`,
      "Move some of them.",
    );
}

/** What makes two cases alike: the clause, what the policy asks for, and what the answers are found to be. */
function measureOf(circle: Circle, one: FormCase): string {
  const found = judgements(circle, one).map(({ verdict }) => verdict);
  return [one.clause, decide(circle, learnt(circle, one)).value, ...found.sort()].join(", ");
}

const learnt = (circle: Circle, one: FormCase) => judgeIn(circle, { ...one, afterwards: {} }, []).after.facts;

function checkMatch(first: Form, second: Form, circle: Circle, report: Report): void {
  if (first.cases.length !== second.cases.length)
    report.error(
      "EX019",
      "/forms/1/cases",
      `One form has ${first.cases.length} cases, the other ${second.cases.length}.`,
      "Give both the same number.",
    );
  first.cases.forEach((one, i) => {
    const other = second.cases[i];
    if (!other) return;
    const [wanted, is] = [measureOf(circle, one), measureOf(circle, other)];
    if (wanted !== is)
      report.error(
        "EX019",
        `/forms/1/cases/${i}`,
        `This case does not match its twin in the other form: ${is}, not ${wanted}.`,
        "Give both the same clause, the same need and like answers.",
      );
  });
}
