/** One problem in a file, told in plain words, with the place where it stands (RFC 6901 JSON Pointer). */
export interface Diagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly path: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** What a parser hands back: the typed value, or every problem found. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The known name nearest to `wanted`, for "did you mean": a name that is one of its words, or the other way about,
 * else by Levenshtein distance of at most a third of its length.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
  for (const name of known) {
    const distance = isWordOf(name, wanted) || isWordOf(wanted, name) ? 1 : editDistance(wanted, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

const isWordOf = (word: string, name: string): boolean => name !== word && name.split("-").includes(word);

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
