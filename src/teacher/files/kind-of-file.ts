import { isBundle } from "../../scenario/bundle.ts";

/** Kinds of files that can be opened here. */
export type FileKind = "bundle" | "session" | "school" | "policy" | "pack" | "twine";

/** Why a file is none of them: each has an answer that says what to do instead. */
export type NotOurs =
  | "tooLarge"
  | "damaged"
  /** A story as a web page: Twine can save it as Twee. */
  | "webPage"
  /** A whole policy with all its rules: the school keeps its own changes only. */
  | "wholePolicy"
  /** The sentences of a pack, without the pack. */
  | "words"
  /** The words trainer, the forms of before and after, or practice cases. */
  | "exercises"
  /** What a group did: it is opened where results are. */
  | "results"
  | "unknown";

/** Headers of Twee stand at the start of a line; words of JSON never do. */
const TWEE = /^::[^:]/m;
/** As far into a file as its first header or mark is looked for. */
const FIRST = 20_000;

/** What a text is written in, by its first letters; `other` for what no file of the game begins with. */
export function lookOf(text: string): "web-page" | "twine" | "json" | "other" {
  const start = text.slice(0, FIRST).replace(/^\uFEFF/, "");
  const [first = ""] = start.trimStart();
  if (first === "<") return "web-page";
  // A file with nothing in it was cut short.
  if (first === "{" || first === "[" || first === "") return "json";
  return TWEE.test(start) ? "twine" : "other";
}

/** What parsed JSON is, by the names that only one kind of file has. */
export function kindOf(json: unknown): Exclude<FileKind, "twine"> | NotOurs {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "unknown";
  if (isBundle(json)) return "bundle";
  const has = (...names: readonly string[]) => names.some((name) => Object.hasOwn(json, name));
  if (has("scenarios")) return "pack";
  if (has("exercises", "openings", "forms")) return "exercises";
  if (has("profile", "plan")) return "session";
  if (has("circles") || has("clauses")) return "wholePolicy";
  if (has("adults", "school", "uniform")) return "school";
  if (has("sessions", "results", "runs")) return "results";
  if (has("base", "rules", "settings", "readings")) return "policy";
  if (has("circle", "review")) return "pack";
  const values: readonly unknown[] = Object.values(json);
  return values.length > 0 && values.every((one) => typeof one === "string") ? "words" : "unknown";
}
