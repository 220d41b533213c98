import { useRef, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { PolicyDesk } from "./policy-desk.ts";
import { policyNow, type Trial } from "./trial.ts";

/** A change of a school's rules, as what makes it. */
type MakeEdits = (edits: SchoolEdits) => SchoolEdits;

/** Where a trial stands: nothing asked, being worked out, broken, an answer, or what was done with it. */
type TrialState = "idle" | "working" | "broke" | "used" | "left" | Trial;

/** One place in which changes are tried: asked for, answered, then used or left. */
export interface Trying {
  readonly state: TrialState;
  /** The policy as it would be with what was asked. */
  readonly tried: Policy;
  readonly ask: (make: MakeEdits) => void;
  readonly use: () => void;
  readonly leave: () => void;
  /** What was asked is no longer what the form says. */
  readonly forget: () => void;
}

interface Held {
  readonly state: TrialState;
  readonly make: MakeEdits;
  readonly tried: Policy;
  /** The rules that it was tried on: an answer about others is out of date. */
  readonly rules: SchoolEdits["rules"];
  readonly settings: SchoolEdits["settings"];
}

/** Tries one change at a time. An answer that comes after the form has changed is dropped. */
export function useTrial(desk: PolicyDesk): Trying {
  const [held, setHeld] = useState<Held | undefined>(undefined);
  const newest = useRef<MakeEdits | undefined>(undefined);
  const { edits } = desk;
  const isNow =
    held !== undefined &&
    (typeof held.state === "string" || (held.rules === edits.rules && held.settings === edits.settings));
  const forget = () => {
    newest.current = undefined;
    setHeld(undefined);
  };
  const end = (state: "used" | "left") => {
    if (held) setHeld({ ...held, state });
  };
  return {
    state: isNow ? held.state : "idle",
    tried: held?.tried ?? desk.now.policy,
    ask(make) {
      newest.current = make;
      const { rules, settings } = edits;
      const next = make(edits);
      const asked = { make, tried: policyNow(desk.shipped.policy, next), rules, settings };
      setHeld({ ...asked, state: "working" });
      void desk.prove(next).then((trial) => {
        if (newest.current === make) setHeld({ ...asked, state: trial ?? "broke" });
      });
    },
    use() {
      if (held) desk.onChange(held.make(edits));
      if (typeof held?.state === "object" && held.state.kind === "report")
        desk.onUnplayable?.(held.state.unplayable.map(({ scenario }) => scenario));
      end("used");
    },
    leave: () => end("left"),
    forget,
  };
}
