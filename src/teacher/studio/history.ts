/** Everything that was done in this session, and what was taken back: without limit, and whole. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What was edited last: letters typed into one field are one step. */
  readonly field: string | undefined;
}

export const beginHistory = <T>(now: T): History<T> => ({ past: [], now, future: [], field: undefined });

/** One edit. Typing on in the same field joins the step before it; an edit that changes nothing is none. */
export function edit<T>(history: History<T>, next: T, field?: string): History<T> {
  if (next === history.now) return history;
  const joins = field !== undefined && field === history.field && history.past.length > 0;
  return { past: joins ? history.past : [...history.past, history.now], now: next, future: [], field };
}

/** Takes the last edit back; where there is none, nothing changes. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    now: last,
    future: [history.now, ...history.future],
    field: undefined,
  };
}

/** Does again what was taken back last. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, field: undefined };
}
