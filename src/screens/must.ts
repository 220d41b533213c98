import type { Parsed } from "../policy/diagnostic.ts";

/** The value of a file that ships; throws with every problem where it is not sound. */
export function must<T>(result: Parsed<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map((one) => `${one.code} ${one.path}: ${one.message}`).join("\n"));
}
