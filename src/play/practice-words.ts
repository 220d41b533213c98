import { judgeChoice, startState } from "../policy/judge.ts";
import type { Facts } from "../policy/model.ts";
import { isMistake } from "../policy/verdicts.ts";
import type { Plea, Reply, Topic } from "../scenario/practice-format.ts";
import { answersTo, repliesFor } from "../scenario/practice-read.ts";
import type { Chance } from "./practice-chance.ts";
import type { Deck, Judged } from "./practice-case.ts";

/** What is known in a case and what the policy decides then; two of these where twins share their words. */
export interface Known {
  readonly facts: Facts;
  readonly decision: string;
}

const MOST_CHOICES = 4;
/** The three that stand together at most deciding moments: keep it, ask, go. */
const DECIDING: readonly (readonly string[])[] = [
  ["keep-private"],
  ["ask-coordinator"],
  ["go-together", "tell-teacher"],
];
const OFTEN = 0.75;

/** What the policy makes of these acts where this is known. */
export function judgeWords({ circle, judged }: Deck, facts: Facts, acts: readonly string[]): Judged {
  const key = JSON.stringify([facts, acts]);
  const known = judged.get(key);
  if (known) return known;
  const found = judgeChoice(circle, startState(circle, facts), acts, { reveals: [], ends: false });
  const now: Judged = { verdict: found.verdict, clauses: found.clauses };
  judged.set(key, now);
  return now;
}

/**
 * The words to choose from: for each of what may be known one that is right and one that is a mistake, no two that do
 * the same, and, where a clause is wished for, words that would break it. Nothing where the bank has no such words.
 */
export function wordsToChoose(
  deck: Deck,
  topic: Topic,
  known: readonly Known[],
  chance: Chance,
  { plea, trains }: { plea: Plea | undefined; trains: string | undefined },
): readonly Reply[] | undefined {
  const pool = repliesFor(deck.bank, topic)
    .filter(({ after }) => known.every(({ decision }) => after.includes(decision)))
    .filter(({ asked }) => !asked || plea?.asks === true);
  // A topic's own words come first more often: they fit it best.
  const order = chance
    .shuffled(pool)
    .sort((a, b) => Number(topic.replies?.includes(b)) - Number(topic.replies?.includes(a)));
  const list = chance.next() < 0.5 ? order : chance.shuffled(pool);
  const chosen: Reply[] = [];
  const take = (wanted: (reply: Reply) => boolean): boolean => {
    const found = list.find(
      (reply) => !chosen.some((one) => alike(deck, topic, known, one, reply)) && wanted(reply),
    );
    if (found) chosen.push(found);
    return found !== undefined;
  };
  const breaks = (reply: Reply, clause: string) =>
    known.some(({ facts }) => {
      const { verdict, clauses } = judgeWords(deck, facts, reply.acts);
      return isMistake(verdict) && clauses.includes(clause);
    });
  if (trains !== undefined && !take((reply) => breaks(reply, trains))) return undefined;
  if (chance.next() < OFTEN) {
    for (const acts of DECIDING) {
      if (chosen.length < MOST_CHOICES - 1) take((reply) => acts.some((act) => act === reply.acts.at(-1)));
    }
  }
  for (const { facts } of known) {
    for (const good of [true, false]) {
      const fits = (reply: Reply) => {
        const { verdict } = judgeWords(deck, facts, reply.acts);
        return good ? verdict === "right" : isMistake(verdict);
      };
      if (!chosen.some(fits) && !take(fits)) return undefined;
    }
  }
  const count = chance.next() < 0.25 ? MOST_CHOICES - 1 : MOST_CHOICES;
  while (chosen.length < count && take(() => true));
  return chosen.length > MOST_CHOICES || chosen.length < 3 ? undefined : chance.shuffled(chosen);
}

/** Words that would be answered in the same way do the same. */
function alike(deck: Deck, topic: Topic, known: readonly Known[], one: Reply, other: Reply): boolean {
  return known.some(({ decision }) => {
    const answered = new Set(answersTo(deck.bank, topic, one, decision));
    return answersTo(deck.bank, topic, other, decision).some((answer) => answered.has(answer));
  });
}
