/** What a file of the teacher's room holds; each has a word in its name, but everything, which needs none. */
type Kind = "everything" | "school" | "session" | "policy" | "results" | "pack" | "story" | `table-${string}`;

/** A pack's second ending is what the command line looks for. */
const ENDINGS: Readonly<Partial<Record<Kind, string>>> = { pack: ".pack.json", story: ".twee" };

/**
 * What a file is called when it is saved: what it holds, and the day. It names neither a school nor a person, not even by
 * a pack's own name, which a person typed (safety.md, P18).
 */
export function fileName(of: Kind, today: string): string {
  const ending = ENDINGS[of] ?? (of.startsWith("table-") ? ".csv" : ".json");
  const word = of === "everything" || of === "pack" ? "" : `${of.replace("table-", "")}-`;
  return `buddy-bench-${word}${today}${ending}`;
}
