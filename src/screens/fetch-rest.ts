import type { Rest } from "./content.ts";
import { fetchPack } from "./fetch-pack.ts";
import { SHIPPED } from "./shipped.ts";

/** What ships beside the first script's part of it. Rejects where it does not come. */
export async function fetchRest(): Promise<Rest> {
  const [first] = SHIPPED;
  if (!first) throw new Error("no pack ships");
  const come: readonly [
    { readonly default: Rest["wording"] | undefined },
    Awaited<ReturnType<typeof fetchPack>>,
  ] = await Promise.all([import("../../scenarios/policies/kempshott.text.en-GB.json"), fetchPack(first.id)]);
  const [{ default: wording }, files] = come;
  // A file that broke off can still be a script: one with nothing in it.
  if (!wording) throw new Error("the wording of the policy came with nothing in it");
  return { wording, ...files };
}
