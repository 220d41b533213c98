import { joinResults, NO_RESULTS, type Joining, type Results } from "./group-results.ts";

/** What one device has counted since a teacher turned counting on there. */
export interface GroupSession {
  /** Eight random digits that tell one device's counts from another's: drawn anew each time, and never the device's own. */
  readonly id: string;
  /** The dates, as `2026-11-29`, on which it began and until which it may be kept. */
  readonly started: string;
  readonly expires: string;
  readonly results: Results;
}

const adding: Joining = (one, other) => one + other;

/**
 * Two lists of sessions as one, in one order. A session that is in both is there once: its counts only ever grow, so the
 * larger count is the later one. Of two last days the earlier holds.
 */
export function joinSessions(
  one: readonly GroupSession[],
  other: readonly GroupSession[],
): readonly GroupSession[] {
  const joined = new Map<string, GroupSession>();
  for (const session of [...one, ...other]) {
    const known = joined.get(session.id);
    joined.set(session.id, known ? joinSession(known, session) : session);
  }
  return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

const joinSession = (one: GroupSession, other: GroupSession): GroupSession => ({
  id: one.id,
  started: earlier(one.started, other.started),
  expires: earlier(one.expires, other.expires),
  results: joinResults(Math.max, one.results, other.results),
});

/** The counts of several devices, added up. */
export const sumOf = (sessions: readonly GroupSession[]): Results =>
  sessions.reduce((sum, { results }) => joinResults(adding, sum, results), NO_RESULTS);

/** Whether the second list has a session, or a larger count of one, that the first has not. */
export function hasMore(known: readonly GroupSession[], offered: readonly GroupSession[]): boolean {
  const now = new Map(joinSessions(known, []).map((session) => [session.id, session]));
  return joinSessions(known, offered).some(({ id, results }) => {
    const before = now.get(id);
    return before === undefined || sizeOf(results) > sizeOf(before.results);
  });
}

/** Everything that is counted, added up: it only grows. Never shown to anybody. */
function sizeOf({ scenes, forms }: Results): number {
  const sum = (of: Readonly<Record<string, number | undefined>>) =>
    Object.values(of).reduce<number>((all, count) => all + (count ?? 0), 0);
  const played = Object.values(scenes).map(({ first, again, clauses }) =>
    [first, again, ...Object.values(clauses)].reduce((all, counts) => all + sum(counts), 0),
  );
  const answered = [forms.a, forms.b].map(
    ({ pupils, right, couldStayPrivate }) => pupils + sum(right) + sum(couldStayPrivate),
  );
  return [...played, ...answered].reduce((all, one) => all + one, 0);
}
