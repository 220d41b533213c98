import type { SchoolEdits } from "../../policy/school-edits.ts";
import { canonical } from "../../scenario/hash.ts";

/** One thing in which two policies of a school differ: a name of the page's words, and what stands there, as words or counts. */
export interface PolicyChange {
  readonly part: "setting" | "rules" | "wording" | "readings" | "linked" | "version" | "next" | "notes";
  readonly now: PolicyValue;
  readonly later: PolicyValue;
}

/** A switch, a number of things, or a text; nothing where the school has not said. */
export type PolicyValue = boolean | number | string | undefined;

/** Everything in which two policies of a school differ, in the order of the page. */
export function policyChanges(now: SchoolEdits, later: SchoolEdits): readonly PolicyChange[] {
  const settings = [...new Set([...Object.keys(now.settings), ...Object.keys(later.settings)])];
  return [
    ...settings
      .filter((id) => (now.settings[id] ?? false) !== (later.settings[id] ?? false))
      .map((id) => ({
        part: "setting" as const,
        now: now.settings[id] ?? false,
        later: later.settings[id] ?? false,
      })),
    ...differing("rules", now.rules, later.rules, now.rules.length, later.rules.length),
    ...differing("wording", now.wording, later.wording, wordsOf(now), wordsOf(later)),
    ...differing(
      "readings",
      now.readings,
      later.readings,
      Object.keys(now.readings).length,
      Object.keys(later.readings).length,
    ),
    ...differing("linked", now.linked, later.linked, now.linked?.length, later.linked?.length),
    ...differing("version", now.about.version, later.about.version, now.about.version, later.about.version),
    ...differing("next", now.about.next, later.about.next, now.about.next, later.about.next),
    ...differing(
      "notes",
      [now.about.changes, now.about.reviewedBy],
      [later.about.changes, later.about.reviewedBy],
      now.about.changes.length,
      later.about.changes.length,
    ),
  ];
}

const differing = (
  part: PolicyChange["part"],
  before: unknown,
  after: unknown,
  now: PolicyValue,
  later: PolicyValue,
): readonly PolicyChange[] => (canonical([before]) === canonical([after]) ? [] : [{ part, now, later }]);

/** How many sentences and names a school says in its own words. */
const wordsOf = ({ wording }: SchoolEdits): number =>
  Object.values(wording).reduce((sum, table) => sum + Object.keys(table ?? {}).length, 0);
