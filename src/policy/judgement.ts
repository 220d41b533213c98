import { unique } from "./decide.ts";
import type { Decision } from "./model.ts";
import type { State } from "./state.ts";
import type { Verdict } from "./verdicts.ts";

/** Why a choice was judged so: one rule, met or broken or mended by one act, or missed on the way. */
export interface Finding {
  readonly kind: "called" | "fits" | "met" | "missed" | "late" | "prohibited" | "mended" | "slip" | "hint";
  readonly verdict: Verdict;
  readonly clauses: readonly string[];
  readonly act?: string;
  /** The duty, prohibition or tip concerned. */
  readonly rule?: string;
  readonly serious?: boolean;
  /** Facts that this finding stands on. */
  readonly because: readonly string[];
}

/** What is found in one choice, and how grave it is. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The decision in force when the choice was made. */
  readonly decision: string;
  readonly after: State;
}

/** The same, with its reasons. */
export interface Judgement extends Weighed {
  readonly serious: boolean;
  /** Clauses of the findings that name the verdict. */
  readonly clauses: readonly string[];
  readonly tips: readonly string[];
  readonly because: readonly string[];
  readonly overruled: readonly string[];
}

/** What was found, with the reasons that are given for it. */
export function withReasons(weighed: Weighed, { because, overruled }: Decision): Judgement {
  const naming = namingIn(weighed);
  return {
    ...weighed,
    serious: naming.some((finding) => finding.serious === true),
    clauses: clausesOf(weighed),
    tips: unique(weighed.findings.filter(isTip).map((finding) => finding.rule ?? "")),
    because: unique([...because, ...naming.flatMap((finding) => finding.because)]),
    overruled,
  };
}

/** The findings that name the verdict. */
const namingIn = ({ findings, verdict }: Weighed): readonly Finding[] =>
  findings.filter((finding) => finding.verdict === verdict && finding.kind !== "hint");

/** The clauses that a verdict cites. */
export function clausesOf(weighed: Weighed): readonly string[] {
  const naming = namingIn(weighed);
  return unique((naming.length > 0 ? naming : weighed.findings).flatMap((finding) => finding.clauses));
}

const isTip = (finding: Finding): boolean => finding.kind === "slip" || finding.kind === "hint";
