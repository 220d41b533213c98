import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { Drafts } from "../../../records/drafts.ts";
import type { Policy } from "../../../policy/model.ts";
import type { Profile } from "../../../scenario/format.ts";
import { openChecker, type Checker } from "../checker.ts";
import type { Draft } from "../draft.ts";
import { openWorker } from "../open-worker.ts";
import type { DraftReport } from "../report.ts";
import { factsAsked, unansweredProblems } from "../unanswered.ts";
import type { Spot, StudioDesk } from "./desk.ts";
import { beginStudio, studioAfter } from "./studio-state.ts";
import { useSaving, type StudioStart } from "./use-saving.ts";

interface Parts {
  readonly start: StudioStart;
  readonly drafts: Pick<Drafts, "write">;
  readonly policy: Policy;
  readonly profile: Profile;
}

/** The desk, with what only the shell of the studio needs. */
interface DeskInHand {
  readonly desk: StudioDesk;
  /** Shows a place, and leaves the cursor where it is. */
  readonly show: (at: Spot) => void;
  readonly isAtRisk: () => boolean;
  /** The check itself broke at the newest draft: a fault of the program, not of the draft. */
  readonly isBroken: boolean;
}

/** Makes the desk that every part of the studio is handed: what is written, where one is, its check and its keeping. */
export function useDesk({ start, drafts, policy, profile }: Parts): DeskInHand {
  const [{ history, at, wanted }, act] = useReducer(studioAfter, start.pack, (pack) =>
    beginStudio(pack, factsAsked(policy.circles.get(pack.circle))),
  );
  const draft = history.now;
  const { state: saving, isAtRisk } = useSaving(start, drafts, draft);
  const { report: checked, isReported, isBroken } = useReport(draft, policy);
  // What is not chosen yet is known here at once; the rest comes from the check.
  const report = useMemo(
    () =>
      checked && {
        ...checked,
        problems: [...unansweredProblems(draft), ...checked.problems, ...checked.hints],
      },
    [checked, draft],
  );
  const ways = useMemo(
    () => ({
      edit: (next: StudioDesk["draft"], field?: string) => act({ kind: "edit", next, field }),
      undo: () => act({ kind: "undo" }),
      redo: () => act({ kind: "redo" }),
      go: (place: Parameters<StudioDesk["go"]>[0]) => act({ kind: "go", place }),
      show: (spot: Spot) => act({ kind: "show", at: spot }),
    }),
    [],
  );
  useUndoKeys(ways.undo, ways.redo);
  const { show, ...changes } = ways;
  const desk: StudioDesk = {
    ...changes,
    draft,
    report,
    isReported,
    policy,
    profile,
    at,
    saving,
    wanted,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
  return { desk, show, isAtRisk, isBroken };
}

/** The newest report on a draft. It is made off the page; the one of a moment ago stays until it has come. */
function useReport(draft: StudioDesk["draft"], policy: Policy) {
  const [found, setFound] = useState<{ readonly report: DraftReport; readonly of: Draft } | undefined>();
  const [isBroken, setBroken] = useState(false);
  const checker = useRef<Checker | undefined>(undefined);
  useEffect(() => {
    const opened = openChecker({
      openLine: openWorker,
      onReport(report, of) {
        setFound({ report, of });
        setBroken(false);
      },
      onBroken: () => setBroken(true),
    });
    checker.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => checker.current?.ask(draft, policy), [draft, policy]);
  return { report: found?.report, isReported: found?.of === draft, isBroken };
}

/**
 * Ctrl or Cmd with Z, with Shift and Z, or with Y, wherever the cursor is. In a text field they are the studio's too:
 * the field's own undo would put back letters that the draft knows nothing of.
 */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector("dialog[open]")) return;
      // The studio may stay open behind another page of the room.
      if (document.querySelector(".studio")?.closest("[hidden]")) return;
      const key = event.key.toLowerCase();
      const work = key === "z" ? (event.shiftKey ? redo : undo) : key === "y" ? redo : undefined;
      if (!work) return;
      event.preventDefault();
      work();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [undo, redo]);
}
