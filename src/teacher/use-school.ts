import { useEffect, useRef, useState } from "preact/hooks";
import { forgetSessionPlan, readSchool, writeSchool, type KeptSchool } from "../records/school.ts";
import { watchKey } from "../records/storage.ts";
import type { Session } from "../scenario/session.ts";
import type { TeacherRoomProps } from "./room-props.ts";
import { isSameSchool, schoolFaults, wholePlan, type SchoolFault } from "./school-draft.ts";

/**
 * How what stands in the form is kept: `kept` by the browser; `memory` where the browser refuses; `faulty` while a field
 * has a problem; `other` while another tab's change waits for an answer; `unchanged` before the first change.
 */
export type SaveState = "unchanged" | "kept" | "memory" | "faulty" | "other";

/** The school as it stands in the room's forms, and how it is kept. */
export interface SchoolDesk {
  readonly draft: Session;
  /** The school as it stood last without a fault: what files hold. */
  readonly sound: Session;
  readonly faults: readonly SchoolFault[];
  readonly state: SaveState;
  /** This tab plays what a link brought, and not what is set up here. */
  readonly isLinked: boolean;
  /** Takes what stands in the form now, and says how it is kept. */
  readonly change: (next: Session) => SaveState;
  /** Another tab has changed the school: take what it has kept, or keep what stands here. */
  readonly takeOther: () => void;
  readonly keepOwn: () => void;
  /** Everything has been cleared: the form begins with what the game falls back to. */
  readonly startAfresh: () => void;
  /** This tab plays the school set up here from now on. */
  readonly leaveLink: () => void;
}

type Props = Pick<TeacherRoomProps, "content" | "packs" | "shelf" | "from" | "onSchool">;

/** The desk at which a school is set up: each sound change is kept at once, and played in this tab. */
export function useSchool({ content, packs, shelf, from, onSchool }: Props): SchoolDesk {
  const fresh = (): Session => ({ profile: content.profile, plan: content.plan ?? wholePlan(packs) });
  const [draft, setDraft] = useState<Session>(() => ownOr(readSchool(shelf), fresh));
  const [state, setState] = useState<SaveState>("unchanged");
  const [other, setOther] = useState<KeptSchool | undefined>(undefined);
  const [isAfresh, setAfresh] = useState(false);
  const isLinked = from === "link";
  const sound = useRef(draft);
  if (schoolFaults(draft.profile).length === 0) sound.current = draft;
  const keep = (next: Session): SaveState => {
    const how = writeSchool(shelf, next) ? "kept" : "memory";
    if (!isLinked) onSchool(next);
    return how;
  };
  const stateOf = (next: Session): SaveState => {
    if (other) return "other";
    return schoolFaults(next.profile).length > 0 ? "faulty" : keep(next);
  };
  const change = (next: Session): SaveState => {
    setDraft(next);
    const how = stateOf(next);
    setState(how);
    return how;
  };
  useEffect(
    () =>
      watchKey("school", () => {
        const now = readSchool(shelf);
        if (now.kind === "kept" && isSameSchool(now.school, draft)) return;
        setOther(now);
        setState("other");
      }),
    [draft],
  );
  // What the game falls back to is known once it has fallen back: with the next rendering.
  useEffect(() => {
    if (!isAfresh) return;
    setDraft(fresh());
    setAfresh(false);
  }, [isAfresh]);
  return {
    draft,
    sound: sound.current,
    faults: schoolFaults(draft.profile),
    state,
    isLinked,
    change,
    takeOther: () => {
      const taken = other?.kind === "kept" ? other.school : undefined;
      setOther(undefined);
      setState("unchanged");
      if (!isLinked) onSchool(taken);
      if (taken) setDraft(taken);
      else setAfresh(true);
    },
    keepOwn: () => {
      setOther(undefined);
      setState(schoolFaults(draft.profile).length > 0 ? "faulty" : keep(draft));
    },
    startAfresh: () => {
      setOther(undefined);
      setState("unchanged");
      setAfresh(true);
    },
    leaveLink: () => {
      forgetSessionPlan(shelf);
      const own = readSchool(shelf);
      onSchool(own.kind === "kept" ? own.school : undefined);
      if (own.kind !== "kept") setAfresh(true);
    },
  };
}

const ownOr = (kept: KeptSchool, fresh: () => Session): Session =>
  kept.kind === "kept" ? kept.school : fresh();
