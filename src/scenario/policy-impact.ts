import { sameRules } from "../policy/compare.ts";
import type { Circle, Policy } from "../policy/model.ts";
import { VERDICTS, type Verdict } from "../policy/verdicts.ts";
import type { Pack, Scenario } from "./format.ts";
import { buildStory } from "./stepping.ts";
import { walk } from "./walk.ts";

/** One choice that another policy judges otherwise: its verdicts on all ways that lead to it, gravest first. */
export interface CardImpact {
  readonly passage: string;
  readonly choice: string;
  readonly from: readonly Verdict[];
  readonly to: readonly Verdict[];
  /** The clauses that are cited before or after, where the verdict is one that differs. */
  readonly clauses: readonly string[];
}

/** A scenario in which another policy judges some choices otherwise. */
export interface ScenarioImpact {
  readonly pack: string;
  readonly scenario: string;
  readonly cards: readonly CardImpact[];
}

/** The scenarios with choices whose verdict changes when `after` is used in place of `before`. Walks every path of both. */
export function scenarioImpact(
  before: Policy,
  after: Policy,
  packs: readonly Pack[],
): readonly ScenarioImpact[] {
  return packs.flatMap((pack) => {
    const [was, is] = [before.circles.get(pack.circle), after.circles.get(pack.circle)];
    if (!was || !is || sameRules(was, is)) return [];
    return pack.scenarios.flatMap((scenario) => {
      const cards = cardsOf(scenario, was, is);
      return cards.length > 0 ? [{ pack: pack.id, scenario: scenario.id, cards }] : [];
    });
  });
}

function cardsOf(scenario: Scenario, was: Circle, is: Circle): CardImpact[] {
  const [from, to] = [verdictsOf(scenario, was), verdictsOf(scenario, is)];
  return scenario.passages.flatMap((passage) => {
    if (passage.kind !== "choose") return [];
    return passage.choices.flatMap((choice) => {
      const name = `${passage.id}/${choice.id}`;
      const [a, b] = [from.get(name) ?? new Map(), to.get(name) ?? new Map()];
      const [one, other] = [ordered(a), ordered(b)];
      if (one.join() === other.join()) return [];
      const lost = one
        .filter((verdict) => !other.includes(verdict))
        .flatMap((verdict) => a.get(verdict) ?? []);
      const gained = other
        .filter((verdict) => !one.includes(verdict))
        .flatMap((verdict) => b.get(verdict) ?? []);
      const clauses = [...new Set([...lost, ...gained])];
      return [{ passage: passage.id, choice: choice.id, from: one, to: other, clauses }];
    });
  });
}

/** The verdicts of one choice, each with the clauses cited for it. */
type Cited = ReadonlyMap<Verdict, readonly string[]>;

const ordered = (verdicts: Cited): Verdict[] => VERDICTS.filter((verdict) => verdicts.has(verdict));

/** Every verdict that each choice of a scenario comes to, over its whole play space. */
function verdictsOf(scenario: Scenario, circle: Circle): ReadonlyMap<string, Cited> {
  const found = new Map<string, Map<Verdict, string[]>>();
  for (const { passage, edges } of walk(buildStory(scenario, circle)).nodes.values()) {
    for (const { choice, judgement } of edges) {
      const name = `${passage.id}/${choice.id}`;
      const verdicts = found.get(name) ?? new Map<Verdict, string[]>();
      found.set(name, verdicts);
      verdicts.set(judgement.verdict, [...(verdicts.get(judgement.verdict) ?? []), ...judgement.clauses]);
    }
  }
  return found;
}
