import { readSchool, readSessionPlan, writeSessionPlan } from "../records/school.ts";
import type { Shelf } from "../records/storage.ts";
import { readSession } from "../scenario/session.ts";
import { SESSION_HASH, type Tonight } from "./tonight.ts";

/**
 * The session that this tab plays: from the link in its address, else from an earlier link, else what a teacher set up
 * in this browser. A link that cannot be read changes nothing.
 */
export function tonight(shelf: Shelf, hash: string): Tonight {
  const isLink = hash.startsWith(SESSION_HASH);
  const linked = isLink ? readSession(hash.slice(SESSION_HASH.length)) : undefined;
  if (linked) {
    // Where the tab keeps nothing, the address has to: a reload would lose the school's names.
    const taken = writeSessionPlan(shelf, linked);
    return { session: linked, from: "link", notice: undefined, taken };
  }
  const taken = isLink;
  const notice = isLink ? "damaged-link" : undefined;
  const tab = readSessionPlan(shelf);
  if (tab.kind === "kept") return { session: tab.school, from: "link", notice, taken };
  const own = readSchool(shelf);
  if (own.kind === "kept") return { session: own.school, from: "browser", notice, taken };
  return {
    session: undefined,
    from: "shipped",
    notice: notice ?? (own.kind === "damaged" ? "damaged-school" : undefined),
    taken,
  };
}
