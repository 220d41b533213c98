import { useEffect, useState } from "preact/hooks";
import { NO_EDITS, type SchoolEdits } from "../policy/school-edits.ts";
import { watchKey, type Shelf } from "../records/storage.ts";
import { readKeptEdits, rebased, schoolPolicy, type WordedPolicy } from "../ui/school-policy.ts";
import type { TeacherRoomProps } from "./room-props.ts";

/** The school's changes to the policy, and how they are kept: `other` where another tab's have just come here. */
export interface PolicyDesk {
  readonly edits: SchoolEdits;
  readonly state: "unchanged" | "kept" | "memory" | "other";
  /**
   * Keeps the changes, which have been proved of the policy that ships, and judges by them from now on. Says whether the browser keeps them, or they are in memory only;
   * `refused` where they do not fit the policy that ships, and nothing changes.
   */
  readonly change: (edits: SchoolEdits) => "kept" | "memory" | "refused";
  /** Everything has been cleared: no change is left. */
  readonly startAfresh: () => void;
}

type Props = Pick<TeacherRoomProps, "shipped" | "shelf" | "onPolicy">;

/** The desk at which a school's own policy is kept: each accepted change at once, and in this tab. */
export function usePolicy({ shipped, shelf, onPolicy }: Props): PolicyDesk {
  const [edits, setEdits] = useState(() => keptEdits(shipped, shelf));
  const [state, setState] = useState<PolicyDesk["state"]>("unchanged");
  const judgeBy = (next: SchoolEdits): boolean => {
    const school = schoolPolicy(shipped, next);
    if (!school) return false;
    setEdits(next);
    onPolicy(school);
    return true;
  };
  useEffect(
    () =>
      watchKey("policy", () => {
        if (judgeBy(keptEdits(shipped, shelf))) setState("other");
      }),
    [],
  );
  return {
    edits,
    state,
    startAfresh() {
      setEdits(NO_EDITS(shipped.policy.file));
      setState("unchanged");
    },
    change(edits) {
      const next = rebased(shipped, edits);
      if (!judgeBy(next)) return "refused";
      shelf.write("policy", next);
      const how = shelf.inMemory("policy") ? "memory" : "kept";
      setState(how);
      return how;
    },
  };
}

/** What is kept, or no change at all where nothing is, or nothing that is good for the policy that ships. */
function keptEdits(shipped: WordedPolicy, shelf: Shelf): SchoolEdits {
  const edits = readKeptEdits(shipped, shelf.read("policy"));
  if (!edits) shelf.isOfNoUse("policy");
  return edits ?? NO_EDITS(shipped.policy.file);
}
