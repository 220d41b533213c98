import * as v from "valibot";
import { hasMore, joinSessions, type GroupSession } from "../../play/group-merge.ts";
import { GroupSessionSchema, writeGroupSession } from "../../records/results-format.ts";
import { readJson } from "../../scenario/read.ts";

const FORMAT = 1;
/** Thirty devices with everything counted; a larger file is something else. */
export const MOST_BYTES = 3_000_000;
const MOST_SESSIONS = 60;

const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  kind: v.literal("group-results"),
  sessions: v.pipe(v.array(GroupSessionSchema), v.minLength(1), v.maxLength(MOST_SESSIONS)),
});

/** The counts of one device or of several as a file. */
export const resultsFile = (sessions: readonly GroupSession[]): string =>
  `${JSON.stringify({ format: FORMAT, kind: "group-results", sessions: sessions.map(writeGroupSession) })}\n`;

/** Why a file is of no use. */
export type Problem = "tooLarge" | "notCounts" | "newer" | "expired";

export type ReadResults =
  | { readonly kind: "counts"; readonly sessions: readonly GroupSession[] }
  | { readonly kind: "problem"; readonly problem: Problem };

const problem = (of: Problem): ReadResults => ({ kind: "problem", problem: of });

/** Reads a file of counts. Never throws, and changes nothing. Counts whose last day has passed are not read any more. */
export function readResultsFile(text: string, today: string): ReadResults {
  const json = readJson(text, "file");
  if (!json.ok) return problem("notCounts");
  const read = v.safeParse(FileSchema, json.value);
  if (!read.success) return problem(isNewer(json.value) ? "newer" : "notCounts");
  const sessions = read.output.sessions.filter(({ expires }) => expires >= today);
  return sessions.length === 0 ? problem("expired") : { kind: "counts", sessions };
}

const isNewer = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  typeof value.format === "number" &&
  value.format > FORMAT;

/** One device in an opened file: what it is, beside what is in already. */
export interface Offered {
  readonly file: string;
  readonly session: GroupSession;
  readonly is: "new" | "more" | "known";
}

/** What files would add to the sessions that are in: nothing has changed yet. */
export function offersOf(
  known: readonly GroupSession[],
  files: readonly { readonly file: string; readonly sessions: readonly GroupSession[] }[],
): readonly Offered[] {
  let seen = known;
  return files.flatMap(({ file, sessions }) =>
    sessions.map((session): Offered => {
      const isIn = seen.some(({ id }) => id === session.id);
      const is = isIn ? (hasMore(seen, [session]) ? "more" : "known") : "new";
      seen = joinSessions(seen, [session]);
      return { file, session, is };
    }),
  );
}
