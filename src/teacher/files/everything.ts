import { BUNDLE_LIMITS, writeBundle } from "../../scenario/bundle.ts";
import type { Here } from "./take.ts";

/** All that the school has here as the text of one file; nothing where that is too much for one. */
export function everythingText({ school: { profile, plan }, policy, packs }: Here): string | undefined {
  const text = writeBundle({ school: profile, plan, policy, packs });
  return text.length > BUNDLE_LIMITS.bytes ? undefined : text;
}
