import type { Passage, SayPassage } from "../format.ts";

/**
 * What a passage holds beside its words, as tags: Twine keeps tags through editing, and throws other metadata away.
 * `by:mentee mood:worried reveals:safety=approaching gesture:mentee=nod present:mentor,mentee`
 */

/** Everything that any kind of passage may hold beside its words and links. */
type Staged = Partial<Omit<SayPassage, "id" | "kind" | "text" | "next">>;
const LISTS = ["present", "sit"] as const;
const SINGLES = ["by", "mood", "pose", "place"] as const;
const TABLES = { moods: "mood-of", gestures: "gesture" } as const;
const TABLE_KEYS = ["moods", "gestures"] as const satisfies readonly (keyof typeof TABLES)[];

/** The tags of a passage: its kind first. */
export function tagsOf(passage: Passage): readonly string[] {
  const staged: Staged = passage;
  return [
    passage.kind,
    ...SINGLES.flatMap((key) => (staged[key] === undefined ? [] : [`${key}:${staged[key]}`])),
    ...LISTS.flatMap((key) => (staged[key] === undefined ? [] : [`${key}:${staged[key].join(",")}`])),
    ...TABLE_KEYS.flatMap((key) =>
      Object.entries(staged[key] ?? {}).map(([who, what]) => `${TABLES[key]}:${who}=${what}`),
    ),
    ...Object.entries(staged.reveals ?? {}).map(([fact, level]) =>
      typeof level === "string" ? `reveals:${fact}=${level}` : `reveals:${level ? "" : "!"}${fact}`,
    ),
  ];
}

/** What tags say of a passage, as plain data for the format's reader to check; and the tags that say nothing to us. */
export function readTags(tags: readonly string[]): {
  readonly staged: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
} {
  const staged: Record<string, unknown> = {};
  const tables = new Map<string, Record<string, unknown>>();
  const unknown: string[] = [];
  const put = (table: string, key: string, value: unknown) =>
    tables.set(table, { ...tables.get(table), [key]: value });
  for (const tag of tags) {
    const colon = tag.indexOf(":");
    const key = tag.slice(0, Math.max(colon, 0));
    const value = tag.slice(colon + 1);
    const [who = "", what] = value.split("=", 2);
    if (isOne(SINGLES, key)) staged[key] = value;
    else if (isOne(LISTS, key)) staged[key] = value === "" ? [] : value.split(",");
    else if (key === "mood-of" && what !== undefined) put("moods", who, what);
    else if (key === "gesture" && what !== undefined) put("gestures", who, what);
    else if (key === "reveals") put("reveals", who.replace(/^!/, ""), what ?? !who.startsWith("!"));
    else unknown.push(tag);
  }
  for (const [table, entries] of tables) staged[table] = entries;
  return { staged, unknown };
}

const isOne = (list: readonly string[], key: string): boolean => list.includes(key);
