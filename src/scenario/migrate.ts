import { nearest, told, type Parsed } from "../policy/diagnostic.ts";

/** The pack format that this build reads and writes. */
export const FORMAT = 1;

/** One step from a format to the next: takes a pack of format n and gives a new object of format n + 1. */
type Upgrade = (pack: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Upgrades by the format they start from. Empty while format 1 is the only one there has been. */
export const UPGRADES: ReadonlyMap<number, Upgrade> = new Map();

/**
 * Brings a pack of an older format up to the present one, step by step. The object handed in is never changed.
 * A pack from a later build, or without a format, is refused in plain words.
 */
export function migrate(
  json: unknown,
  file: string,
  upgrades: ReadonlyMap<number, Upgrade> = UPGRADES,
  target: number = FORMAT,
): Parsed<unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refuse(file, "", "PK011", "This file is not a pack: it does not hold an object.");
  }
  let pack: Readonly<Record<string, unknown>> = { ...json };
  let format = pack["format"];
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    const meant = nearest("format", Object.keys(pack));
    return refuse(
      file,
      "/format",
      "PK012",
      'A pack says its format first: "format": 1.',
      meant && meant !== "format"
        ? `Did you mean "format" where it says "${told(meant)}"?`
        : 'Add "format": 1.',
    );
  }
  if (format > target) {
    return refuse(
      file,
      "/format",
      "PK013",
      `This pack is of format ${format}; this game reads up to ${target}.`,
      "Open it with a newer Buddy Bench.",
    );
  }
  while (typeof format === "number" && format < target) {
    const upgrade = upgrades.get(format);
    if (!upgrade) return refuse(file, "/format", "PK013", `Packs of format ${format} can no longer be read.`);
    pack = upgrade(pack);
    format = pack["format"];
  }
  return { ok: true, value: pack };
}

function refuse(
  file: string,
  path: string,
  code: string,
  message: string,
  suggestion?: string,
): Parsed<never> {
  return {
    ok: false,
    diagnostics: [{ code, severity: "error", file, path, message, ...(suggestion ? { suggestion } : {}) }],
  };
}
