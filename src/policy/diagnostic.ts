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

/** A name from a file may be of any length: as much of it as a person reads. */
const LONGEST_TOLD = 60;

/** A name from a file as it is told of: no more of it than a person reads, and nothing that turns the line round. */
export function told(name: string, most: number = LONGEST_TOLD): string {
  const letters = Array.from(name.slice(0, most * 2));
  const short = letters.slice(0, most).join("");
  const more = letters.length > most || name.length > most * 2 ? "…" : "";
  return short.replaceAll(/[\p{C}\u2028\u2029]/gu, "\ufffd") + more;
}

/** Names beyond these are not compared: whoever wrote the file cannot make it long work. */
const LONGEST_COMPARED = 100;
const MOST_COMPARED = 1000;

/**
 * The known name nearest to `wanted`, for "did you mean": a name that is one of its words, or the other way about,
 * else by Levenshtein distance of at most a third of its length.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length > LONGEST_COMPARED) return undefined;
  let compared = 0;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
  for (const name of known) {
    if (++compared > MOST_COMPARED) break;
    const isPart = isWordOf(name, wanted) || isWordOf(wanted, name);
    // What is so much longer or shorter is no nearer.
    if (!isPart && Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = isPart ? 1 : editDistance(wanted, name);
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
