import * as v from "valibot";
import { VERDICTS } from "../policy/verdicts.ts";
import { daysBetween, MOST_DAYS } from "../play/group-dates.ts";
import type { FormCounts } from "../play/forms.ts";
import type { GroupSession } from "../play/group-merge.ts";
import type { Cell, Counts, Results, SceneCounts } from "../play/group-results.ts";
import { Id, LIMITS } from "../scenario/format.ts";

/**
 * How a session's counts are written, in the browser and in a file. Strict: a key or a count that is not named here is
 * refused, so no name, animal, order or time of day can be in it (safety.md, P8).
 */

/** A set of counts is one short text, such as `n12k3r40`: all scenes have to fit into the browser's simple store. */
const LETTERS: Readonly<Record<Cell, string>> = {
  runs: "n",
  heard: "h",
  before: "b",
  after: "a",
  "not-said": "s",
  "kept-too-much": "k",
  "told-too-much": "t",
  promised: "p",
  late: "l",
  partly: "y",
  "could-stay-private": "c",
  repaired: "m",
  right: "r",
  allowed: "o",
};
const CELLS: readonly Cell[] = [...VERDICTS, "runs", "heard", "before", "after", "not-said"];
const CELL_OF = new Map(CELLS.map((cell) => [LETTERS[cell], cell]));

const write = (counts: Counts<Cell>): string =>
  CELLS.flatMap((cell) => (counts[cell] ? [`${LETTERS[cell]}${counts[cell]}`] : [])).join("");

function read(text: string): Counts<Cell> {
  const counts: Partial<Record<Cell, number>> = {};
  for (const [, letter = "", count] of text.matchAll(/([a-z])(\d+)/g)) {
    const cell = CELL_OF.get(letter);
    if (cell) counts[cell] = Number(count);
  }
  return counts;
}

const counts = (letters: string) =>
  v.pipe(
    v.string(),
    v.maxLength(120),
    // Each letter once: a count given twice has no one meaning.
    v.regex(new RegExp(String.raw`^(?:([${letters}])(?!.*\1)\d{1,6})*$`), "These are not counts."),
    v.transform(read),
  );
const AllCounts = counts([...CELL_OF.keys()].join(""));
const VerdictCounts = counts(VERDICTS.map((verdict) => LETTERS[verdict]).join(""));

const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => !Number.isNaN(Date.parse(day)), "There is no such day."),
);
const Version = v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/));
const ClauseId = v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d[a-z]?$/));
const MOST_VERSIONS = 50;
const Versions = v.pipe(v.array(Version), v.maxLength(MOST_VERSIONS));
const Policies = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40} \d{1,6}\.\d{1,6}\.\d{1,6}$/))),
  v.maxLength(MOST_VERSIONS),
);

/** A scene: its first ways, its second ways, and what each clause decided in the first ones. */
const Scene = v.strictTuple([AllCounts, AllCounts, v.record(ClauseId, VerdictCounts)]);
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999));
const Form = v.pipe(
  v.strictObject({
    pupils: Whole,
    right: v.record(ClauseId, Whole),
    couldStayPrivate: v.record(ClauseId, Whole),
  }),
  v.check(
    ({ pupils, right, couldStayPrivate }) =>
      Object.keys({ ...right, ...couldStayPrivate }).every(
        (clause) => (right[clause] ?? 0) + (couldStayPrivate[clause] ?? 0) <= pupils,
      ),
    "More answers than pupils.",
  ),
);

/** A session as it is written, read into the one that counts are taken from. */
export const GroupSessionSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
    started: Day,
    expires: Day,
    packs: v.record(Id, Versions),
    policies: Policies,
    scenes: v.record(
      Id,
      v.pipe(
        v.record(Id, Scene),
        v.check((scenes) => Object.keys(scenes).length <= LIMITS.scenarios, "Too many scenes."),
      ),
    ),
    forms: v.strictObject({ a: Form, b: Form }),
  }),
  v.check(({ started, expires }) => {
    const days = daysBetween(started, expires);
    return days >= 0 && days <= MOST_DAYS;
  }, "Nothing is kept for longer than a year."),
  v.transform(({ id, started, expires, packs, policies, scenes, forms }): GroupSession => ({
    id,
    started,
    expires,
    results: { packs, policies, scenes: byScene(scenes), forms },
  })),
);
export type WrittenSession = v.InferInput<typeof GroupSessionSchema>;

const byScene = (packs: Readonly<Record<string, Readonly<Record<string, v.InferOutput<typeof Scene>>>>>) =>
  Object.fromEntries(
    Object.entries(packs).flatMap(([pack, scenes]) =>
      Object.entries(scenes).map(([scene, [first, again, clauses]]): [string, SceneCounts] => [
        `${pack}/${scene}`,
        { first, again, clauses },
      ]),
    ),
  );

/** A session as it is written. What the schema reads of it is the session again. */
export function writeGroupSession({ id, started, expires, results }: GroupSession): WrittenSession {
  const { packs, policies, forms } = results;
  return {
    id,
    started,
    expires,
    packs: Object.fromEntries(Object.entries(packs).map(([pack, versions]) => [pack, [...versions]])),
    policies: [...policies],
    scenes: byPack(results),
    forms: { a: writeForm(forms.a), b: writeForm(forms.b) },
  };
}

function byPack({ scenes }: Results): WrittenSession["scenes"] {
  const packs: Record<string, Record<string, WrittenSession["scenes"][string][string]>> = {};
  for (const [scene, { first, again, clauses }] of Object.entries(scenes)) {
    const [pack = "", id = ""] = scene.split("/");
    const rows = Object.entries(clauses).map(([clause, row]): [string, string] => [clause, write(row)]);
    packs[pack] = { ...packs[pack], [id]: [write(first), write(again), Object.fromEntries(rows)] };
  }
  return packs;
}

const writeForm = ({ pupils, right, couldStayPrivate }: FormCounts) => ({
  pupils,
  right: { ...right },
  couldStayPrivate: { ...couldStayPrivate },
});
