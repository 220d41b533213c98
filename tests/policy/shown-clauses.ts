import type { PolicyFile } from "../../src/policy/format.ts";
import wording from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };

/** A scope or information clause, checked where it is shown: written by hand from the policy, as the rows are. */
export interface Shown {
  readonly clause: string;
  readonly screen: string;
  /** What the clause's words on that screen must name. */
  readonly names: readonly string[];
  /** What stands beside them, out of the policy file. */
  readonly beside: (file: PolicyFile) => unknown;
  readonly expected: unknown;
}

const bindsOf = (file: PolicyFile) => Object.fromEntries(file.roles.map(({ id, binds }) => [id, binds]));

export const SHOWN: readonly Shown[] = [
  {
    clause: "GE-3",
    screen: "adults",
    names: ["teaching", "visitors", "outside agencies", "contract"],
    beside: bindsOf,
    expected: {
      "pupil-mentor": ["peer"],
      "pupil-mentee": [],
      "adult-mentor": ["adult-mentoring"],
      "teaching-staff": ["staff-pupil", "families", "staff-governors"],
      "non-teaching-staff": ["staff-pupil", "families", "staff-governors"],
      "visitor-working-with-children": ["staff-pupil", "families"],
      "outside-agency-on-site": ["staff-pupil", "families"],
      governor: ["staff-governors", "families"],
    },
  },
  {
    clause: "GE-4",
    screen: "adults",
    names: ["level of confidentiality", "helper", "staff", "professions"],
    beside: (file) => file.circles.map(({ id, decision }) => [id, decision.base.value]),
    expected: [
      ["peer", "keep-private"],
      ["adult-mentoring", "keep-private"],
      ["staff-pupil", "private"],
      ["families", "private"],
      ["staff-governors", "private"],
    ],
  },
  {
    clause: "GE-4",
    screen: "help",
    names: ["level of confidentiality"],
    beside: () => undefined,
    expected: undefined,
  },
  {
    clause: "IN-1",
    screen: "adults",
    names: ["bullying", "child protection", "safeguarding", "health and safety", "PSHE", "drugs", "data"],
    beside: (file) => file.linked,
    expected: [
      "bullying",
      "child-protection",
      "safeguarding",
      "health-and-safety",
      "pshe",
      "drugs",
      "data-protection",
    ],
  },
  {
    clause: "IN-2",
    screen: "adults",
    names: ["newsletters", "job details", "posters", "leaflets", "assemblies", "School Council"],
    beside: () => undefined,
    expected: undefined,
  },
  {
    clause: "IN-3",
    screen: "adults",
    names: ["developed", "reviewed", "version", "review date", "changed"],
    beside: ({ version, reviewed }) => [version.length > 0, reviewed.changes.length > 0],
    expected: [true, true],
  },
];

/** What a screen is fed of the policy: the clauses that name it, with their words. */
export function fedTo(screen: string, file: PolicyFile): Map<string, string> {
  const words: Readonly<Record<string, { adult: string }>> = wording.clauses;
  const shown = file.clauses.filter((clause) => clause.shown.includes(screen));
  return new Map(shown.map(({ id }) => [id, words[id]?.adult ?? ""]));
}

/** Whether the clause is shown as it must be. */
export function isShown({ clause, screen, names, beside, expected }: Shown, file: PolicyFile): boolean {
  const words = fedTo(screen, file).get(clause);
  const named = words !== undefined && names.every((name) => words.includes(name));
  return named && JSON.stringify(beside(file)) === JSON.stringify(expected);
}
