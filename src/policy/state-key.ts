import type { State } from "./state.ts";

/** One text for each state that the judge can tell apart: what the checker keys its play space by. */
export function stateKey(state: State): string {
  const record = (of: Readonly<Record<string, unknown>>) =>
    Object.keys(of)
      .sort()
      .map((key) => `${key}=${String(of[key])}`)
      .join(",");
  return [
    record(state.facts),
    record(state.duties),
    state.standing.join(","),
    state.broken.join(","),
    [...state.heard].sort().join(","),
    [...state.done].sort().join(","),
    record(state.heardBefore),
    state.first,
  ].join("|");
}
