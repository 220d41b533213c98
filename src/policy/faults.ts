import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "./diagnostic.ts";
import type { CircleFile, Condition, PolicyFile } from "./format.ts";
import { countOf, MOST_COMBINATIONS } from "./fact-table.ts";
import { YES_NO } from "./model.ts";

type Report = (code: string, path: string, message: string, suggestion?: string) => void;

/** Every name in a policy file that points at nothing, stands twice, or cites a clause that does not exist. */
export function policyFaults(policy: PolicyFile, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, path, message, suggestion) =>
    found.push({ code, severity: "error", file, path, message, ...(suggestion ? { suggestion } : {}) });

  twice(policy.clauses, "/clauses", "PO002", "clause", report);
  twice(policy.circles, "/circles", "PO002", "circle", report);
  const clauses = new Set(policy.clauses.map((clause) => clause.id));
  const cited = new Set<string>();
  policy.circles.forEach((circle, i) => {
    circleFaults(circle, `/circles/${i}`, policy, report);
    for (const { path, ids, rule } of citations(circle, `/circles/${i}`)) {
      for (const id of ids) {
        if (rule) cited.add(id);
        if (!clauses.has(id)) report("PO003", path, `There is no clause ${id}.`, suggest(id, clauses));
      }
    }
  });
  const linked = new Set(policy.linked);
  policy.clauses.forEach((clause, i) => {
    for (const id of clause.linked.filter((one) => !linked.has(one)))
      report("PO013", `/clauses/${i}/linked`, `There is no linked policy "${id}".`, suggest(id, linked));
    const rule = clause.kind !== "scope" && clause.kind !== "information";
    if (rule && !cited.has(clause.id)) {
      report("PO010", `/clauses/${i}`, `No rule cites ${clause.id}, so nothing in the game can show it.`);
    }
    if (!rule && clause.shown.length === 0) {
      report("PO011", `/clauses/${i}/shown`, `${clause.id} is shown on no screen and no print.`);
    }
  });
  const circles = new Set(policy.circles.map((circle) => circle.id));
  policy.roles.forEach((role, i) =>
    role.binds
      .filter((id) => !circles.has(id))
      .forEach((id) =>
        report("PO004", `/roles/${i}/binds`, `There is no circle "${id}".`, suggest(id, circles)),
      ),
  );
  return found;
}

const suggest = (wanted: string, known: Iterable<string>): string | undefined => {
  const name = nearest(wanted, known);
  return name ? `Did you mean "${name}"?` : undefined;
};

function twice(
  list: readonly { id: string }[],
  path: string,
  code: string,
  what: string,
  report: Report,
): void {
  const seen = new Set<string>();
  list.forEach(({ id }, i) => {
    if (seen.has(id))
      report(code, `${path}/${i}/id`, `There are two of the same ${what}: "${id}".`, "Give each its own id.");
    seen.add(id);
  });
}

interface Citation {
  readonly path: string;
  readonly ids: readonly string[];
  /** A rule stands on the clause; an act merely names it where it fits. */
  readonly rule: boolean;
}

function citations(circle: CircleFile, at: string): Citation[] {
  const { base, exceptions } = circle.decision;
  return [
    { path: `${at}/decision/base/clauses`, ids: base.clauses, rule: true },
    ...exceptions.map((one, i) => ({
      path: `${at}/decision/exceptions/${i}/clauses`,
      ids: one.clauses,
      rule: true,
    })),
    ...circle.duties.map((one, i) => ({ path: `${at}/duties/${i}/clauses`, ids: one.clauses, rule: true })),
    ...circle.prohibitions.map((one, i) => ({
      path: `${at}/prohibitions/${i}/clauses`,
      ids: one.clauses,
      rule: true,
    })),
    ...circle.acts.map((one, i) => ({
      path: `${at}/acts/${i}/allowedUnder`,
      ids: one.allowedUnder ?? [],
      rule: false,
    })),
  ];
}

interface Names {
  readonly facts: ReadonlyMap<string, readonly string[]>;
  readonly acts: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

function circleFaults(circle: CircleFile, at: string, policy: PolicyFile, report: Report): void {
  const { decision, duties, prohibitions } = circle;
  const names: Names = {
    facts: new Map(circle.facts.map((fact) => [fact.id, fact.levels ?? YES_NO])),
    acts: new Set(circle.acts.map((act) => act.id)),
    values: new Set(decision.values),
    duties: new Set(duties.map((duty) => duty.id)),
    rules: new Set(prohibitions.map((rule) => rule.id)),
  };
  const ids = (
    list: readonly string[],
    known: ReadonlySet<string>,
    code: string,
    what: string,
    path: string,
  ) => {
    for (const id of list)
      if (!known.has(id)) report(code, path, `There is no ${what} "${id}".`, suggest(id, known));
  };
  const conditions = (list: readonly Condition[], path: string) =>
    list.forEach((one, i) => conditionFaults(one, `${path}/${i}`, names, ids, report));

  twice(circle.facts, `${at}/facts`, "PO002", "fact", report);
  const combinations = countOf(names.facts.values());
  if (combinations > MOST_COMBINATIONS)
    report(
      "PO014",
      `${at}/facts`,
      `These facts make ${combinations} combinations; ${MOST_COMBINATIONS} are the most that can be proved.`,
      "Take out facts that no rule asks for: 20 that are so or not are the most.",
    );
  twice(circle.acts, `${at}/acts`, "PO002", "act", report);
  twice(duties, `${at}/duties`, "PO002", "duty", report);
  twice(prohibitions, `${at}/prohibitions`, "PO002", "prohibition", report);
  twice(decision.exceptions, `${at}/decision/exceptions`, "PO002", "exception", report);

  ids([decision.base.value], names.values, "PO006", "decision value", `${at}/decision/base/value`);
  const exceptions = new Set(decision.exceptions.map((one) => one.id));
  decision.exceptions.forEach((one, i) => {
    const path = `${at}/decision/exceptions/${i}`;
    ids([one.value], names.values, "PO006", "decision value", `${path}/value`);
    ids(one.overrules, exceptions, "PO007", "exception", `${path}/overrules`);
    conditions(one.when, `${path}/when`);
    const onlyFacts = one.when.every((when) =>
      Object.keys(when).every((key) => key === "facts" || key === "notFacts"),
    );
    if (!onlyFacts) report("PO009", `${path}/when`, "An exception may stand on facts only.");
  });
  decision.calls.forEach((call, i) => {
    ids([call.value], names.values, "PO006", "decision value", `${at}/decision/calls/${i}/value`);
    ids(call.acts, names.acts, "PO008", "act", `${at}/decision/calls/${i}/acts`);
    if (call.when) conditions([call.when], `${at}/decision/calls/${i}/when`);
  });
  duties.forEach((duty, i) => {
    const path = `${at}/duties/${i}`;
    conditions(duty.when, `${path}/when`);
    conditions(duty.unless, `${path}/unless`);
    ids(
      duty.metBy.map((way) => way.act),
      names.acts,
      "PO008",
      "act",
      `${path}/metBy`,
    );
    duty.metBy.forEach((way, j) => way.when && conditions([way.when], `${path}/metBy/${j}/when`));
    if (duty.deadline.kind === "no-later-than-act")
      ids(duty.deadline.acts, names.acts, "PO008", "act", `${path}/deadline`);
    if (duty.deadline.kind === "before-fact")
      levelFault({ [duty.deadline.fact]: duty.deadline.level }, `${path}/deadline`, names, report);
    if (duty.metEarlyIf && !Object.hasOwn(policy.settings, duty.metEarlyIf))
      report(
        "PO012",
        `${path}/metEarlyIf`,
        `There is no setting "${duty.metEarlyIf}".`,
        suggest(duty.metEarlyIf, Object.keys(policy.settings)),
      );
  });
  prohibitions.forEach((rule, i) => {
    const path = `${at}/prohibitions/${i}`;
    conditions(rule.when, `${path}/when`);
    conditions(rule.unless, `${path}/unless`);
    ids(rule.acts, names.acts, "PO008", "act", `${path}/acts`);
    ids(rule.mendedBy, names.acts, "PO008", "act", `${path}/mendedBy`);
  });
  ids(circle.neverWrong, names.acts, "PO008", "act", `${at}/neverWrong`);
  ids(circle.kindly, names.acts, "PO008", "act", `${at}/kindly`);
  ids(circle.alwaysEnough, names.acts, "PO008", "act", `${at}/alwaysEnough`);
}

type IdsCheck = (
  list: readonly string[],
  known: ReadonlySet<string>,
  code: string,
  what: string,
  path: string,
) => void;

function conditionFaults(
  condition: Condition,
  path: string,
  names: Names,
  ids: IdsCheck,
  report: Report,
): void {
  levelFault(condition.facts ?? {}, `${path}/facts`, names, report);
  levelFault(condition.notFacts ?? {}, `${path}/notFacts`, names, report);
  ids(condition.decision ?? [], names.values, "PO006", "decision value", `${path}/decision`);
  ids(condition.dutyOwed ?? [], names.duties, "PO008", "duty", `${path}/dutyOwed`);
  ids(condition.standing ?? [], names.rules, "PO008", "prohibition", `${path}/standing`);
  ids([...(condition.done ?? []), ...(condition.notDone ?? [])], names.acts, "PO008", "act", path);
}

/** A misspelt fact would silently mean "no risk": it is refused here instead. */
function levelFault(
  facts: Readonly<Record<string, string | boolean>>,
  path: string,
  names: Names,
  report: Report,
): void {
  for (const [fact, level] of Object.entries(facts)) {
    const levels = names.facts.get(fact);
    if (!levels) report("PO005", path, `There is no fact "${fact}".`, suggest(fact, names.facts.keys()));
    else if (typeof level === "string" && !levels.includes(level)) {
      report("PO005", path, `The fact "${fact}" has no level "${level}".`, suggest(level, levels));
    }
  }
}
