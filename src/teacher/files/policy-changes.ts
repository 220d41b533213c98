import type { RuleEdit, SchoolEdits } from "../../policy/school-edits.ts";
import { canonical } from "../../scenario/hash.ts";

/** Which words: of what kind of thing, of which one, and its heading or what pupils or adults read; a name has no parts. */
export interface WordsAt {
  readonly kind: keyof SchoolEdits["wording"];
  readonly id: string;
  readonly of: "title" | "child" | "adult" | "name";
}

/** Before and after; nothing where the school has not said. */
interface Both<T> {
  readonly now: T | undefined;
  readonly later: T | undefined;
}

type About = SchoolEdits["about"];

/** One thing in which two policies of a school differ, with what is there before and after. */
export type PolicyChange =
  | ({ readonly part: "setting" } & Both<boolean>)
  /** A rule that only one of the two changes. */
  | ({ readonly part: "rule"; readonly edit: RuleEdit } & Both<true>)
  | ({ readonly part: "words"; readonly at: WordsAt } & Both<string>)
  | ({ readonly part: "reading"; readonly clause: string } & Both<"confirmed" | "changed">)
  | ({ readonly part: "linked" } & Both<readonly string[]>)
  | ({ readonly part: "version" | "next" } & Both<string>)
  | ({ readonly part: "review" } & Both<About["reviewedBy"]>)
  | ({ readonly part: "notes" } & Both<readonly string[]>);

/** Everything in which two policies of a school differ, in the order of the page. */
export function policyChanges(now: SchoolEdits, later: SchoolEdits): readonly PolicyChange[] {
  const all: readonly PolicyChange[] = [
    ...keysOf(now.settings, later.settings).map((id): PolicyChange => ({
      part: "setting",
      now: now.settings[id] ?? false,
      later: later.settings[id] ?? false,
    })),
    ...ruleChanges(now, later),
    ...wordsChanges(now, later),
    ...keysOf(now.readings, later.readings).map((clause): PolicyChange => ({
      part: "reading",
      clause,
      now: now.readings[clause],
      later: later.readings[clause],
    })),
    { part: "linked", now: now.linked, later: later.linked },
    { part: "version", now: now.about.version, later: later.about.version },
    { part: "next", now: now.about.next, later: later.about.next },
    { part: "review", now: now.about.reviewedBy, later: later.about.reviewedBy },
    { part: "notes", now: now.about.changes, later: later.about.changes },
  ];
  return all.filter((one) => canonical([one.now ?? null]) !== canonical([one.later ?? null]));
}

const keysOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];

function ruleChanges(now: SchoolEdits, later: SchoolEdits): readonly PolicyChange[] {
  const before = new Map(now.rules.map((edit) => [canonical(edit), edit]));
  const after = new Map(later.rules.map((edit) => [canonical(edit), edit]));
  return [...new Map([...before, ...after])].map(([key, edit]) => ({
    part: "rule",
    edit,
    now: before.has(key) ? true : undefined,
    later: after.has(key) ? true : undefined,
  }));
}

function wordsChanges(now: SchoolEdits, later: SchoolEdits): readonly PolicyChange[] {
  const before = wordsOf(now);
  const after = wordsOf(later);
  return [...new Map([...before, ...after])].map(([key, { at }]) => ({
    part: "words",
    at,
    now: before.get(key)?.text,
    later: after.get(key)?.text,
  }));
}

interface OwnWords {
  readonly at: WordsAt;
  readonly text: string;
}

const KINDS = ["clauses", "verdicts", "tips", "decisions", "facts", "circles", "roles", "linked"] as const;
const PARTS = ["title", "child", "adult"] as const;

/** Every sentence and name that a school says in its own words. */
function wordsOf({ wording }: SchoolEdits): ReadonlyMap<string, OwnWords> {
  const all = new Map<string, OwnWords>();
  for (const kind of KINDS) {
    const table: Readonly<
      Record<string, string | Partial<Record<(typeof PARTS)[number], string | undefined>>>
    > = wording[kind] ?? {};
    for (const [id, said] of Object.entries(table)) {
      const put = (of: WordsAt["of"], text: string | undefined) => {
        if (text !== undefined) all.set(`${kind} ${id} ${of}`, { at: { kind, id, of }, text });
      };
      if (typeof said === "string") put("name", said);
      else for (const of of PARTS) put(of, said[of]);
    }
  }
  return all;
}
