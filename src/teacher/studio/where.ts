import type { Diagnostic } from "../../policy/diagnostic.ts";

/** What a form of the studio holds: the field that a jump puts the cursor into. */
export const FIELDS = [
  // of the pack
  "pack",
  "policy",
  "circle",
  "focus",
  "version",
  "review",
  "scenarios",
  "texts",
  // of a scenario
  "title",
  "place",
  "note",
  "follow",
  "years",
  "hall",
  "cast",
  "facts",
  "twin",
  "start",
  "passages",
  // of a passage or a card
  "id",
  "words",
  "by",
  "mood",
  "moods",
  "pose",
  "gestures",
  "present",
  "sit",
  "reveals",
  "next",
  "choices",
  "acts",
  "to",
] as const;
export type Field = (typeof FIELDS)[number];

/** A place in the studio that can be jumped to: the whole pack, a scenario, a passage, a card, or one field of these. */
export interface StudioPlace {
  readonly scenario?: string;
  readonly passage?: string;
  readonly choice?: string;
  readonly field?: Field;
  /** The language of the sentence, where it is about one. */
  readonly language?: string;
  /** The member of the cast, the fact, or the number of the act in its list, inside of the field. */
  readonly part?: string;
  /** Positions of scenario, passage and card: they tell two of one id apart. */
  readonly at: readonly number[];
}

type Table = Readonly<Record<string, unknown>>;

/** Problems that stand at a whole scenario or passage, and the field where they are put right. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  SC013: "next",
  SC014: "choices",
  SC015: "choices",
  SC016: "passages",
  SC017: "choices",
  SC018: "choices",
  SC019: "passages",
  SC020: "passages",
  SC021: "reveals",
  SC034: "note",
  SC035: "follow",
};

/** What the format calls a field, where the studio calls it otherwise. */
const CALLED: Readonly<Record<string, Field>> = { text: "words", differs: "twin" };

/**
 * The place in the studio where a diagnostic is put right. `pack` is a draft, or the JSON of a file that could not be
 * read as one: then the place is as near as the JSON lets it be. Never throws.
 */
export function placeOf(
  pack: unknown,
  { code, path, message }: Pick<Diagnostic, "code" | "path" | "message">,
): StudioPlace {
  const place = path.startsWith("/texts")
    ? placeOfText(pack, stepsOf(path))
    : placeOfStep(pack, stepsOf(path));
  const field = place.field ?? FIELD_OF[code];
  const language = place.language ?? languageIn(pack, message);
  return {
    ...place,
    ...(field === undefined ? {} : { field }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The steps of a JSON Pointer (RFC 6901). */
const stepsOf = (path: string): readonly string[] =>
  path === ""
    ? []
    : path
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

function placeOfStep(pack: unknown, steps: readonly string[]): StudioPlace {
  const [top, i, ...inScenario] = steps;
  if (top !== "scenarios" || i === undefined) return { field: fieldNamed(top) ?? "pack", at: [] };
  const scenario = member(member(pack, "scenarios"), i);
  const base = { ...idOf("scenario", scenario), at: [Number(i)] };
  const [what, j, ...inPassage] = inScenario;
  if (what !== "passages" || j === undefined) return { ...base, ...fieldAt(inScenario) };
  const passage = member(member(scenario, "passages"), j);
  const there = { ...base, ...idOf("passage", passage), at: [Number(i), Number(j)] };
  const [part, k, ...inChoice] = inPassage;
  if (part !== "choices" || k === undefined) return { ...there, ...fieldAt(inPassage) };
  const choice = member(member(passage, "choices"), k);
  const card = { ...there, ...idOf("choice", choice), at: [Number(i), Number(j), Number(k)] };
  return { ...card, ...fieldAt(inChoice) };
}

/** The field that the rest of a path names, and the part inside of it. */
function fieldAt([name, part]: readonly string[]): Pick<StudioPlace, "field" | "part"> {
  const field = fieldNamed(name);
  if (field === undefined) return {};
  return part === undefined || field === "twin" ? { field } : { field, part };
}

function fieldNamed(name: string | undefined): Field | undefined {
  if (name === undefined) return undefined;
  return FIELDS.find((field) => field === name) ?? (Object.hasOwn(CALLED, name) ? CALLED[name] : undefined);
}

/** A sentence's problem is put right where the sentence is said; one that is said nowhere, in the list of all. */
function placeOfText(pack: unknown, [, language, key]: readonly string[]): StudioPlace {
  const said = language === undefined ? {} : { language };
  if (key === undefined) return { field: "texts", ...said, at: [] };
  const use = usesIn(pack).get(key);
  return use ? { ...use, ...said } : { field: "texts", part: key, ...said, at: [] };
}

const known = new WeakMap<object, ReadonlyMap<string, StudioPlace>>();

/** Where each sentence is said first. Worked out once for each pack. */
function usesIn(pack: unknown): ReadonlyMap<string, StudioPlace> {
  if (!isTable(pack)) return new Map();
  const uses = known.get(pack) ?? findUses(pack);
  known.set(pack, uses);
  return uses;
}

function findUses(pack: Table): ReadonlyMap<string, StudioPlace> {
  const uses = new Map<string, StudioPlace>();
  const note = (key: unknown, steps: readonly string[]) => {
    if (typeof key === "string" && !uses.has(key)) uses.set(key, placeOfStep(pack, steps));
  };
  note(pack["title"], ["title"]);
  for (const [i, scenario] of listIn(pack, "scenarios")) {
    const at = ["scenarios", i];
    for (const field of ["title", "note", "follow"]) note(member(scenario, field), [...at, field]);
    const cast = member(scenario, "cast");
    for (const who of isTable(cast) ? Object.keys(cast) : [])
      note(member(member(cast, who), "name"), [...at, "cast", who]);
    for (const [j, passage] of listIn(scenario, "passages")) {
      note(member(passage, "text"), [...at, "passages", j, "text"]);
      for (const [k, choice] of listIn(passage, "choices"))
        note(member(choice, "text"), [...at, "passages", j, "choices", k, "text"]);
    }
  }
  return uses;
}

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

const member = (of: unknown, name: string): unknown =>
  isTable(of) && Object.hasOwn(of, name) ? of[name] : undefined;

/** The members of a list, each with its position; none where there is no list. */
function listIn(of: unknown, name: string): readonly (readonly [string, unknown])[] {
  const list = member(of, name);
  return Array.isArray(list) ? list.map((one: unknown, i) => [String(i), one] as const) : [];
}

function idOf<K extends "scenario" | "passage" | "choice">(
  what: K,
  value: unknown,
): Partial<Record<K, string>>;
function idOf(what: string, value: unknown): Readonly<Record<string, string>> {
  const id = member(value, "id");
  return typeof id === "string" ? { [what]: id } : {};
}

/** The language that a message speaks of: "… is missing in en-GB.", "… (en-GB)". */
function languageIn(pack: unknown, message: string): string | undefined {
  const texts = member(pack, "texts");
  return (isTable(texts) ? Object.keys(texts) : []).find(
    (language) => message.includes(`(${language}`) || message.endsWith(` in ${language}.`),
  );
}
