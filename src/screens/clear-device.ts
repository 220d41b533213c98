import type { Shelf } from "../records/storage.ts";
import type { OpenDrafts } from "./own-packs.ts";

/**
 * What came of clearing: everything is `gone`; what grown-ups have set up `stays`; or `partly`, where the browser would
 * not let go of the packs that they wrote.
 */
export type Cleared = "gone" | "stays" | "partly";

/** What a browser keeps of grown-ups: what they set up or had counted, and the packs that they wrote. */
interface Kept {
  readonly shelf: Shelf;
  readonly openDrafts: OpenDrafts;
}

/**
 * Whether anything of grown-ups' is kept here. Where that cannot be found out, there may be: nobody's work is risked.
 */
export async function holdsGrownUps({ shelf, openDrafts }: Kept): Promise<boolean> {
  if (shelf.holdsGrownUps()) return true;
  try {
    const { drafts, refused } = await (await openDrafts()).list();
    return drafts.length > 0 || (refused !== undefined && refused !== "no-store");
  } catch {
    return true;
  }
}

/** Everything that this game keeps goes. For grown-ups, and for children where nothing of grown-ups' is here. */
export async function clearAll({ shelf, openDrafts }: Kept): Promise<Cleared> {
  shelf.clear("all");
  const refused = await openDrafts().then(
    (drafts) => drafts.clear(),
    () => "failed",
  );
  return refused === undefined ? "gone" : "partly";
}

/** Clears for a child, who may always wipe what is the child's, and never what grown-ups have set up (safety.md, P12). */
export async function clearForChild(kept: Kept): Promise<Cleared> {
  if (!(await holdsGrownUps(kept))) return clearAll(kept);
  kept.shelf.clear("child");
  return "stays";
}
