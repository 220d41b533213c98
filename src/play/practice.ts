import { flips, type Flip } from "../policy/decide.ts";
import { lightsOf } from "../policy/lights.ts";
import { isKept, isMistake } from "../policy/verdicts.ts";
import { ASK, type Deck, type PracticeCase } from "./practice-case.ts";
import { dealNext, mustTell, planFrom, type Met, type Planned, type Try } from "./practice-plan.ts";
import { advance, startRun, type Run } from "./run.ts";

/** One sitting with the deck, as a value. It lives in memory alone: nothing of it is kept, counted or compared. */
export interface PracticeSitting {
  readonly seed: number;
  /** Every case dealt so far, the one on screen last. */
  readonly met: readonly Met[];
  readonly plan: readonly Planned[];
  /** The twin of the case on screen, dealt with it. */
  readonly waiting: readonly PracticeCase[];
  /** The case on screen as a run: at its choice, or at what was answered; nothing at the end. */
  readonly run: Run | undefined;
  /** `noticed`: what must be told was kept, and a grown-up notices. */
  readonly stage: "case" | "noticed" | "end";
}

export type PracticeEvent =
  | { readonly kind: "choose"; readonly choice: string }
  /** Try other words in the same case. */
  | { readonly kind: "again" }
  | { readonly kind: "next" };

/** A sitting at its first case. The seed is all the chance there is: the same seed and choices give the same sitting. */
export const startPractice = (deck: Deck, seed: number): PracticeSitting =>
  dealOn(deck, { seed, met: [], plan: planFrom(seed), waiting: [], run: undefined, stage: "case" });

/** The sitting after one event. An event that does not fit changes nothing. */
export function practise(deck: Deck, sitting: PracticeSitting, event: PracticeEvent): PracticeSitting {
  const { run, stage } = sitting;
  const last = tryNow(sitting);
  if (!run) return sitting;
  switch (event.kind) {
    case "choose":
      return choose(sitting, run, event.choice);
    case "again":
      return stage === "case" && run.at !== ASK
        ? { ...sitting, run: advance(run, { kind: "back-to", moment: 0 }) }
        : sitting;
    case "next":
      if (!last) return sitting;
      return stage === "case" && leftUntold(deck, run, last)
        ? { ...sitting, stage: "noticed" }
        : dealOn(deck, sitting);
    default:
      return event satisfies never;
  }
}

/** The case on screen. */
export const caseNow = ({ met }: PracticeSitting): PracticeCase | undefined => met.at(-1)?.dealt;

/** The last words tried in the case on screen. */
const tryNow = ({ met }: PracticeSitting): Try | undefined => met.at(-1)?.tries.at(-1);

/** Whether other words are worth a try: what was said breaks a rule. */
export const mayTryAgain = (sitting: PracticeSitting): boolean => {
  const last = tryNow(sitting);
  return sitting.stage === "case" && last !== undefined && isMistake(last.verdict) && sitting.run?.at !== ASK;
};

/** The clauses that came up in a sitting, in the order of their first coming. */
export const clausesMet = ({ met }: PracticeSitting): readonly string[] => [
  ...new Set(met.flatMap(({ tries }) => tries.flatMap(({ clauses }) => clauses))),
];

/** One thing that would change what a case calls for: what would make it a thing to tell, or, told already, what would not. */
export function oneChange({ circle, ...deck }: Deck, { facts }: PracticeCase): Flip | undefined {
  const found = flips(circle, facts).filter(({ level }) => level !== "no");
  return found.find(({ to }) => to === mustTell({ circle, ...deck })) ?? found[0];
}

/** Words that are not on offer, or not now, change nothing. */
function choose(sitting: PracticeSitting, before: Run, choice: string): PracticeSitting {
  const run = advance(before, { kind: "choose", choice });
  if (run === before) return sitting;
  // A case is one choice: its run has no other moment.
  const tried = run.moments.map(({ acts, judgement: { verdict, clauses } }): Try => ({
    choice,
    acts,
    verdict,
    clauses,
  }));
  const last = sitting.met.length - 1;
  const met = sitting.met.map((one, i) => (i === last ? { ...one, tries: [...one.tries, ...tried] } : one));
  return { ...sitting, run, met };
}

/** Whether an adult who must know does not know yet, and the last words did not lead there. */
const leftUntold = (deck: Deck, run: Run, { verdict }: Try): boolean =>
  lightsOf(deck.circle, run.state).safe === "unlit" && !isKept(verdict);

function dealOn(deck: Deck, sitting: PracticeSitting): PracticeSitting {
  const [twin, ...waiting] = sitting.waiting;
  if (twin) return show({ ...sitting, waiting }, twin);
  const { cases, plan } = dealNext(deck, sitting);
  const [first, ...others] = cases;
  return first
    ? show({ ...sitting, plan, waiting: others }, first)
    : { ...sitting, plan, run: undefined, stage: "end" };
}

/** A case on screen at its choice, its lines heard. */
function show(sitting: PracticeSitting, dealt: PracticeCase): PracticeSitting {
  let run = startRun(dealt.story);
  while (run.at !== ASK) run = advance(run, { kind: "next" });
  return { ...sitting, run, stage: "case", met: [...sitting.met, { dealt, tries: [] }] };
}
