import { analyseCircle, type Property, type PropertyId } from "./analyse.ts";
import { editedFile } from "./apply-edits.ts";
import { firstLoosening, sameRules, type Change } from "./compare.ts";
import { rulesOf } from "./compare-survey.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { buildPolicy, type Circle, type Facts, type Policy } from "./model.ts";
import type { RuleEdit, SchoolEdits } from "./school-edits.ts";

/** A change of a school's that is to blame: of a rule, or of a setting. */
export type Blamed = RuleEdit | { readonly kind: "setting"; readonly id: string };

/** Why a school's policy is refused: what it would loosen, the property that would fail, or a fault of the file. */
type Reason =
  | { readonly why: "loosened"; readonly detail: Change }
  | { readonly why: "property"; readonly detail: { readonly property: PropertyId; readonly detail: string } }
  | { readonly why: "fault"; readonly detail: Diagnostic };

/** What speaks against some changes, with the smallest combination of facts that they would endanger. */
type Objection = Reason & {
  readonly circle: string;
  readonly clauses: readonly string[];
  readonly combination: Facts;
};

/** One refusal, and the change to blame for it; nothing where only several together do it. */
export type Refusal = Objection & { readonly edit: Blamed | undefined };

/** What comes of a school's changes: the policy ready for use, or why it is refused. */
export type Tried =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What speaks against one edited circle: its first loosening, and where there is none the properties that fail. */
interface Proof {
  readonly loosened?: Change | undefined;
  readonly failing: readonly Property[];
}
const SOUND: Proof = { failing: [] };

const MOST_PROOFS = 60;
const proofs = new WeakMap<Circle, Map<string, Proof>>();

/** Proves one circle against the shipped one. Lately proved circles are remembered: an editor asks again and again. */
function proofOf(now: Circle, shipped: Circle): Proof {
  const known = proofs.get(shipped) ?? new Map<string, Proof>();
  proofs.set(shipped, known);
  const key = rulesOf(now);
  const proof = known.get(key) ?? prove(now, shipped);
  known.delete(key);
  known.set(key, proof);
  for (const oldest of known.keys()) if (known.size > MOST_PROOFS) known.delete(oldest);
  return proof;
}

function prove(now: Circle, shipped: Circle): Proof {
  if (sameRules(now, shipped)) return SOUND;
  const loosened = firstLoosening(now, shipped);
  return loosened
    ? { loosened, failing: [] }
    : { failing: analyseCircle(now).properties.filter(({ holds }) => !holds) };
}

/**
 * Makes a school's changes and proves the outcome: nothing that the shipped policy asks for or forbids may be lost, and
 * every property must hold. Else each refusal names the change to blame, and the combination that it would endanger.
 */
export function tryEdits(shipped: Policy, edits: SchoolEdits): Tried {
  const { file, faults } = editedFile(shipped.file, edits);
  const policy = buildPolicy(file);
  if (faults.length === 0) {
    const all = [...policy.circles.values()].map((now) => provedIn(shipped, now));
    if (all.every((proof) => isSound(proof))) return { ok: true, policy };
  }
  const refusals = blame(shipped, edits);
  return { ok: false, refusals: refusals.length > 0 ? refusals : together(shipped, edits) };
}

const provedIn = (shipped: Policy, now: Circle): Proof => {
  const before = shipped.circles.get(now.id);
  return before ? proofOf(now, before) : SOUND;
};

const isSound = ({ loosened, failing }: Proof): boolean => !loosened && failing.length === 0;

/** What speaks against these changes. A loosening is told before a failing property, and a clause that nothing cites last. */
function against(shipped: Policy, edits: SchoolEdits, circles: readonly string[]): Objection[] {
  const { file, faults } = editedFile(shipped.file, edits);
  const fatal = faults.filter(({ code }) => code !== UNCITED);
  const asRefusal = (detail: Diagnostic) => ({
    why: "fault" as const,
    circle: circles[0] ?? "",
    clauses: [],
    combination: {},
    detail,
  });
  // One change can be at fault in several rules at once, and is told of once.
  const told = fatal.filter(({ message }, i) => fatal.findIndex((one) => one.message === message) === i);
  if (told.length > 0) return told.map(asRefusal);
  const policy = buildPolicy(file);
  const found = circles.flatMap((circle): Objection[] => {
    const now = policy.circles.get(circle);
    if (!now) return [];
    const { loosened, failing } = provedIn(shipped, now);
    if (loosened) {
      const { clauses, combination } = loosened;
      return [{ why: "loosened", circle, clauses, combination, detail: loosened }];
    }
    return failing.map(({ id, witness = {}, detail = "" }) => ({
      why: "property",
      circle,
      clauses: [],
      combination: witness,
      detail: { property: id, detail },
    }));
  });
  return found.length > 0 ? found : faults.map(asRefusal);
}

/** A clause that no rule cites any more. */
const UNCITED = "PO010";

/** Adds one change after the other: a change is to blame where what was sound before it is so no longer. */
function blame(shipped: Policy, edits: SchoolEdits): Refusal[] {
  const every = shipped.file.circles.map(({ id }) => id);
  let sound: SchoolEdits = { ...edits, settings: {}, rules: [] };
  const refusals: Refusal[] = [];
  for (const [id, value] of Object.entries(edits.settings)) {
    const more = { ...sound, settings: { ...sound.settings, [id]: value } };
    const found = against(shipped, more, every);
    if (found.length === 0) sound = more;
    else refusals.push(...found.map((one) => blamed(one, { kind: "setting", id }, [])));
  }
  let left = edits.rules.map((edit) => ({ edit, found: [] as Objection[] }));
  // A change that a later one puts right is tried again, until nothing more can be added.
  for (let before = -1; before !== left.length;) {
    before = left.length;
    left = left.flatMap(({ edit }) => {
      const more = { ...sound, rules: [...sound.rules, edit] };
      const found = against(shipped, more, [edit.circle]);
      if (found.length > 0) return [{ edit, found }];
      sound = more;
      return [];
    });
  }
  for (const { edit, found } of left)
    refusals.push(...found.map((one) => blamed(one, edit, clausesOf(shipped, edit))));
  return refusals;
}

const blamed = (one: Objection, edit: Blamed | undefined, clauses: readonly string[]): Refusal => ({
  ...one,
  edit,
  clauses: one.clauses.length > 0 ? one.clauses : clauses,
});

const together = (shipped: Policy, edits: SchoolEdits): Refusal[] =>
  against(
    shipped,
    edits,
    shipped.file.circles.map(({ id }) => id),
  ).map((one) => blamed(one, undefined, []));

/** The clauses that the changed rule stands on. */
function clausesOf(shipped: Policy, edit: RuleEdit): readonly string[] {
  if ("clause" in edit) return [edit.clause];
  const file = shipped.circles.get(edit.circle)?.file;
  const rules = [
    ...(file?.decision.exceptions ?? []),
    ...(file?.duties ?? []),
    ...(file?.prohibitions ?? []),
  ];
  const name = "exception" in edit ? edit.exception : "duty" in edit ? edit.duty : edit.rule;
  return rules.find(({ id }) => id === name)?.clauses ?? [];
}
