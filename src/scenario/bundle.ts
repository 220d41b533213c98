import * as v from "valibot";
import type { Parsed } from "../policy/diagnostic.ts";
import { shapeDiagnostic } from "../policy/read.ts";
import type { Pack, Profile } from "./format.ts";
import type { Plan } from "./session.ts";

/** The mark by which one file that holds everything is known. */
const BUNDLE_KIND = "buddy-bench-bundle";

/** A file with everything is larger than a pack, and holds no more packs than one school will write. */
export const BUNDLE_LIMITS = { bytes: 16 * 1024 * 1024, packs: 100 } as const;

/** All that a school has of its own. Whatever is left out stays as it is where the file is opened. */
export interface Bundle {
  readonly school?: Profile | undefined;
  readonly plan?: Plan | undefined;
  /** The school's changes to the policy, as they are kept. */
  readonly policy?: object | undefined;
  readonly packs: readonly Pack[];
}

/** Everything as the text of one file; it is read again by `readBundle`, and each part by the reader of its kind. */
export const writeBundle = ({ school, plan, policy, packs }: Bundle): string =>
  `${JSON.stringify({ format: 1, kind: BUNDLE_KIND, school, plan, policy, packs }, undefined, 1)}\n`;

const BundleSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal(BUNDLE_KIND),
  school: v.optional(v.unknown()),
  plan: v.optional(v.unknown()),
  policy: v.optional(v.unknown()),
  packs: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(BUNDLE_LIMITS.packs)), []),
});
/** The parts of such a file, none of them read yet: a bad one does not keep the others from being read. */
export type BundleParts = v.InferOutput<typeof BundleSchema>;

/** Whether parsed JSON says of itself that it holds everything. */
export const isBundle = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "kind" in json && json.kind === BUNDLE_KIND;

/** Takes a file with everything apart. Never throws. */
export function readBundle(json: unknown, file: string): Parsed<BundleParts> {
  const read = v.safeParse(BundleSchema, json);
  if (read.success) return { ok: true, value: read.output };
  return { ok: false, diagnostics: read.issues.map((issue) => shapeDiagnostic(issue, file, "BU001")) };
}
