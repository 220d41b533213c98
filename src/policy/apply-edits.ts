import { applyRule } from "./apply-edits-rules.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { policyFaults } from "./faults.ts";
import type { PolicyFile } from "./format.ts";
import type { RuleEdit, SchoolEdits } from "./school-edits.ts";

/** A fault of one change, with its place among the school's changes. */
const fault = (path: string, message: string): Diagnostic => ({
  code: "PE010",
  severity: "error",
  file: "school.policy.json",
  path,
  message,
});

/** The shipped policy with a school's changes made, or what is wrong with them. */
export function applyEdits(
  shipped: PolicyFile,
  edits: SchoolEdits,
): { ok: true; file: PolicyFile } | { ok: false; faults: readonly Diagnostic[] } {
  const { file, faults } = editedFile(shipped, edits);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file };
}

/** The shipped policy with those changes made that can be made, and every fault of the outcome. */
export function editedFile(
  shipped: PolicyFile,
  edits: SchoolEdits,
): { file: PolicyFile; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  let { circles } = shipped;
  edits.rules.forEach((edit, i) => {
    const circle = circles.find(({ id }) => id === edit.circle);
    const changed = circle
      ? (foreignClause(shipped, edit) ?? applyRule(circle, edit))
      : `There is no circle "${edit.circle}".`;
    if (typeof changed === "string") faults.push(fault(`/rules/${i}`, changed));
    else circles = circles.map((one) => (one === circle ? changed : one));
  });
  for (const id of Object.keys(edits.settings))
    if (!Object.hasOwn(shipped.settings, id))
      faults.push(fault(`/settings/${id}`, `There is no setting "${id}".`));
  const has = (linked: string) => edits.linked?.includes(linked) ?? true;
  const file: PolicyFile = {
    ...shipped,
    version: edits.about.version,
    reviewed: {
      state: edits.about.reviewedBy ? "signed" : changesRules(edits) ? "awaiting" : shipped.reviewed.state,
      next: edits.about.next,
      changes: [...edits.about.changes],
    },
    settings: { ...shipped.settings, ...edits.settings },
    clauses: shipped.clauses.map((clause) => ({
      ...clause,
      reading: clause.reading && !Object.hasOwn(edits.readings, clause.id),
      linked: clause.linked.filter(has),
    })),
    circles,
    linked: shipped.linked.filter(has),
  };
  return { file, faults: [...faults, ...policyFaults(file, "school.policy.json")] };
}

/** A rule of the school's own stands on a clause of its circle, on one for all, or on one that the circle cites already. */
function foreignClause({ clauses, circles }: PolicyFile, edit: RuleEdit): string | undefined {
  if (!("clause" in edit)) return undefined;
  const clause = clauses.find(({ id }) => id === edit.clause);
  const circle = circles.find(({ id }) => id === edit.circle);
  const rules = [...(circle?.duties ?? []), ...(circle?.prohibitions ?? [])];
  const cited = rules.some((rule) => rule.clauses.includes(edit.clause));
  if (cited || clause?.circle === edit.circle || clause?.circle === "all") return undefined;
  return clause
    ? `The clause ${edit.clause} is not about this circle.`
    : `There is no clause ${edit.clause}.`;
}

const changesRules = ({ rules, settings }: SchoolEdits): boolean =>
  rules.length > 0 || Object.keys(settings).length > 0;

/** Words by the name of what they are said of: a sentence, or several of one kind each. */
type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Shipped words with a school's own in their place. Whatever a school has not worded keeps the shipped words. */
export function applyWording<W extends object>(shipped: W, edits: SchoolEdits): W {
  const own: Readonly<Record<string, object | undefined>> = edits.wording;
  const worded = Object.entries(shipped).map(([part, words]: [string, unknown]) => [
    part,
    isWords(words) && own[part] ? overlaid(words, own[part]) : words,
  ]);
  return { ...shipped, ...Object.fromEntries(worded) };
}

const isWords = (value: unknown): value is Words => typeof value === "object" && value !== null;

function overlaid(words: Words, own: object): Words {
  const all: Record<string, string | Readonly<Record<string, string>>> = { ...words };
  for (const [id, said] of Object.entries(own)) {
    const now = all[id];
    if (now === undefined) continue;
    if (typeof said === "string") all[id] = said;
    else if (isWords(said) && typeof now === "object") {
      const given = Object.entries(said).filter((one): one is [string, string] => typeof one[1] === "string");
      all[id] = { ...now, ...Object.fromEntries(given) };
    }
  }
  return all;
}
