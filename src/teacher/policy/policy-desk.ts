import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { applyWording } from "../../policy/apply-edits.ts";
import type { Policy } from "../../policy/model.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { Pack, Profile } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import type { Wording } from "../../ui/wording.ts";
import { clausesToLookAt } from "./fit.ts";
import { openTrialLine } from "./open-trial-line.ts";
import { unreviewedClauses } from "./policy-review.ts";
import { openProver, type Prover } from "./prover.ts";
import type { Said } from "./said.ts";
import { policyNow, type Trial } from "./trial.ts";

/** What the page of the school's policy is handed. */
export interface PolicyPageProps {
  readonly shipped: { readonly policy: Policy; readonly wording: Wording };
  /** What the school has now. */
  readonly edits: SchoolEdits;
  /** Opened packs, shipped and own: their stories are judged again for the report. */
  readonly packs: readonly Pack[];
  /** Today's date here, as `2026-11-25`. */
  readonly today: string;
  /** Only sound, accepted changes arrive here; they are kept at once by the caller. */
  readonly onChange: (edits: SchoolEdits) => void;
  /** After each change of the rules: the ids of the stories that have no right way under what is used now. */
  readonly onUnplayable?: ((scenes: readonly string[]) => void) | undefined;
}

/** The parts of the page, in the order in which a school comes to them. */
export const PARTS = ["words", "readings", "setting", "rules", "about"] as const;

/** Where the page stands: a part, and in it the clause that another part sent one to. */
export interface Spot {
  readonly part: (typeof PARTS)[number];
  readonly clause?: string;
}

/** What every part of the page is handed. */
export interface PolicyDesk extends PolicyPageProps {
  /** The shipped policy and its words with the school's changes. */
  readonly now: { readonly policy: Policy; readonly wording: Wording };
  readonly said: Said;
  /** Turns to a part of the page, or to a clause in it. */
  readonly go: (spot: Spot) => void;
  /** The clauses with words of the school's own that nobody who answers for safeguarding has reviewed. */
  readonly unreviewed: ReadonlySet<string>;
  /** The clauses whose words may no longer fit their rules. */
  readonly toLookAt: readonly string[];
  readonly profile: Profile;
  /** Tries changes of the rules; nothing comes where the program itself broke. */
  readonly prove: (next: SchoolEdits) => Promise<Trial | undefined>;
  /** What is typed and not used yet, by field: it stays while one looks at another part. */
  readonly typed: Readonly<Record<string, string>>;
  readonly setTyped: (field: string, text: string | undefined) => void;
}

/** Puts the desk together. What is typed and not used is asked about when the tab closes; the worker ends with the page. */
export function usePolicyDesk(props: PolicyPageProps, go: PolicyDesk["go"]): PolicyDesk {
  const { shipped, edits, packs } = props;
  const { words, profile } = useKit();
  const now = useMemo(
    () => ({
      policy: policyNow(shipped.policy, edits),
      wording: applyWording(shipped.wording, edits),
    }),
    [shipped.policy, shipped.wording, edits],
  );
  const [typed, setAllTyped] = useState<Readonly<Record<string, string>>>({});
  const setTyped = (field: string, text: string | undefined) =>
    setAllTyped(({ [field]: _before, ...others }) =>
      text === undefined ? others : { ...others, [field]: text },
    );
  const isUnused = Object.keys(typed).length > 0;
  useEffect(() => {
    if (!isUnused) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnused]);
  const prover = useRef<Prover | undefined>(undefined);
  useEffect(() => () => prover.current?.close(), []);
  const prove = (next: SchoolEdits) => {
    prover.current ??= openProver(openTrialLine);
    return prover.current.prove({ shipped: shipped.policy, packs }, edits, next);
  };
  const said: Said = { t: words.t, language: words.language, wording: now.wording };
  const reviewed = useMemo(
    () => ({
      unreviewed: unreviewedClauses(shipped, edits),
      toLookAt: clausesToLookAt(shipped, edits),
    }),
    [shipped.policy, shipped.wording, edits],
  );
  return { ...props, ...reviewed, now, said, go, profile, prove, typed, setTyped };
}
