import { isKept, isMistake, type Verdict } from "../policy/verdicts.ts";
import { chanceFrom, seedFor } from "./practice-chance.ts";
import { deal, type Deck, type PracticeCase, type Wish } from "./practice-case.ts";

/** One choice of words in a case, as it was judged. */
export interface Try {
  readonly choice: string;
  readonly acts: readonly string[];
  readonly verdict: Verdict;
  readonly clauses: readonly string[];
}

/** A case that was dealt, and what was tried in it. Only the first try is unaided: after it, the verdict has been seen. */
export interface Met {
  readonly dealt: PracticeCase;
  readonly tries: readonly Try[];
}

/** What a sitting still holds: one case, or twins together. */
export type Planned = "private" | "soft-twins" | "grave-twins" | "other";

/** Cases in a sitting, where nothing was missed and at most; those among them that must be told; those that differ from the base rule. */
export const FEWEST = 8;
export const MOST = 10;
export const MOST_TOLD = 3;
/** How often a missed clause has to be got right, unaided, before it is left in peace. */
const RIGHTS = 2;

/** The plan of a sitting: begins with a private talk; five of its eight cases stay private. */
export const planFrom = (seed: number): readonly Planned[] => [
  "private",
  ...chanceFrom(seedFor(seed, -2)).shuffled<Planned>([
    "soft-twins",
    "grave-twins",
    "private",
    "private",
    "other",
  ]),
];

/** The decision when no exception holds, and the one that tells. */
const baseOf = ({ circle }: Deck): string => circle.file.decision.base.value;
export const mustTell = ({ circle }: Deck): string => circle.file.decision.values.at(-1) ?? "";

/** Clauses that were missed and not yet got right twice since, unaided; the longest ago first. */
export function dueClauses(deck: Deck, met: readonly Met[]): readonly { clause: string; missedAt: number }[] {
  const due = new Map<string, { missedAt: number; rights: number }>();
  met.forEach(({ dealt, tries }, at) => {
    const [first] = tries;
    if (!first) return;
    const missed = isMistake(first.verdict) ? first.clauses : [];
    const sure = first.acts.every((act) => deck.circle.file.alwaysEnough.includes(act));
    const knew = first.verdict === "right" || (isKept(first.verdict) && sure);
    for (const clause of missed) due.set(clause, { missedAt: at, rights: 0 });
    if (!knew) return;
    for (const clause of dealt.trains) {
      const one = due.get(clause);
      if (one) one.rights += 1;
    }
  });
  return [...due].flatMap(([clause, { missedAt, rights }]) =>
    rights < RIGHTS ? [{ clause, missedAt }] : [],
  );
}

/**
 * How grave a case that must be told may be: the first is the mildest, each later one as grave as the last, and a step
 * graver only where none was missed. Nothing where there have been enough.
 */
function graveNow(deck: Deck, met: readonly Met[]): { least: number; most: number } | undefined {
  const told = met.filter(({ dealt }) => dealt.decision === mustTell(deck));
  if (told.length >= MOST_TOLD) return undefined;
  const last = told.at(-1)?.dealt.pairing.turn.grave;
  if (last === undefined) return { least: 1, most: 1 };
  const sure = told.every(({ tries }) => tries[0] && !isMistake(tries[0].verdict));
  return { least: last, most: sure ? last + 1 : last };
}

/** What is dealt next, and the plan after it. */
export interface Next {
  readonly cases: readonly PracticeCase[];
  readonly plan: readonly Planned[];
}

/** Deals what comes next: a clause that was missed, or what the plan holds. No cases where the sitting is over. */
export function dealNext(
  deck: Deck,
  {
    seed,
    met,
    plan,
  }: { readonly seed: number; readonly met: readonly Met[]; readonly plan: readonly Planned[] },
): Next {
  const dealer = new Dealer(deck, met, seedFor(seed, met.length));
  const back = comesBack(dealer, plan);
  if (back) return back;
  const [now, ...rest] = plan;
  if (now === undefined) return { cases: [], plan };
  const cases = dealer.planned(now);
  return { cases: cases.length > 0 ? cases : dealer.one({ decision: baseOf(deck) }), plan: rest };
}

/** A missed clause comes back once another case has been between, or where nothing else is left. */
function comesBack(dealer: Dealer, plan: readonly Planned[]): Next | undefined {
  const { deck, met } = dealer;
  const room = MOST - met.length - plan.reduce((sum, one) => sum + sizeOf(one), 0);
  for (const { clause, missedAt } of dueClauses(deck, met)) {
    if (met.length - missedAt < 2 && plan.length > 0) continue;
    for (const decision of deck.circle.file.decision.values) {
      const isPrivate = decision === baseOf(deck);
      const instead: Planned = isPrivate ? "private" : "other";
      const at = plan.indexOf(instead);
      const wish: Wish = { decision, trains: clause };
      if (at >= 0) {
        const cases = dealer.one(wish);
        if (cases.length > 0) return { cases, plan: plan.filter((_, i) => i !== at) };
      } else if (isPrivate ? room >= 1 : room >= 2) {
        // Beyond the plan, what is not private comes with its private twin: most of a sitting stays private.
        const cases = isPrivate ? dealer.one(wish) : dealer.twins(wish);
        if (cases.length > 0) return { cases, plan };
      }
    }
  }
  return undefined;
}

const sizeOf = (planned: Planned): number => (planned.endsWith("twins") ? 2 : 1);

/** Deals with an eye to what has been met. */
class Dealer {
  readonly deck: Deck;
  readonly met: readonly Met[];
  readonly seed: number;

  constructor(deck: Deck, met: readonly Met[], seed: number) {
    this.deck = deck;
    this.met = met;
    this.seed = seed;
  }

  planned(planned: Planned): readonly PracticeCase[] {
    const { deck, met } = this;
    const base = baseOf(deck);
    const between = deck.circle.file.decision.values.filter((one) => one !== base && one !== mustTell(deck));
    const chance = chanceFrom(seedFor(this.seed, 1));
    switch (planned) {
      case "private":
        return this.one({ decision: base });
      case "soft-twins":
        return this.firstOf(chance.shuffled(between), (decision) => this.twins({ decision }));
      case "grave-twins":
        return this.twins({ decision: mustTell(deck) });
      case "other": {
        const seen = met.map(({ dealt }) => dealt.decision);
        const unseen = between.filter((one) => !seen.includes(one));
        return this.firstOf(chance.shuffled([...unseen, mustTell(deck)]), (decision) =>
          this.one({ decision }),
        );
      }
      default:
        return planned satisfies never;
    }
  }

  one(wish: Wish): readonly PracticeCase[] {
    const { deck, met } = this;
    const grave = wish.decision === mustTell(deck) ? graveNow(deck, met) : undefined;
    if (wish.decision === mustTell(deck) && !grave) return [];
    const topics = met.map(({ dealt }) => dealt.pairing.topic.id);
    const turns = met.map(({ dealt }) => `${dealt.pairing.topic.id}.${dealt.pairing.turn.id}`);
    const looks = met.flatMap(({ dealt }) =>
      Object.values(dealt.story.scenario.cast).map(({ look }) => look),
    );
    return deal(deck, { ...wish, grave, topics, turns, looks }, this.seed);
  }

  /** A case and its private twin, in either order. */
  twins(wish: Wish): readonly PracticeCase[] {
    const pair = this.one({ ...wish, twin: baseOf(this.deck) });
    return chanceFrom(seedFor(this.seed, 2)).shuffled(pair);
  }

  private firstOf(
    decisions: readonly string[],
    dealing: (decision: string) => readonly PracticeCase[],
  ): readonly PracticeCase[] {
    for (const decision of decisions) {
      const cases = dealing(decision);
      if (cases.length > 0) return cases;
    }
    return [];
  }
}
