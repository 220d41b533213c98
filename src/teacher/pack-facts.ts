import { LOOK_NAMES } from "../art/catalogue.ts";
import type { Circle, Policy } from "../policy/model.ts";
import { coverageOf } from "../scenario/coverage.ts";
import type { Pack, Scenario, Texts } from "../scenario/format.ts";
import { readingLevel } from "../scenario/reading.ts";
import { buildStory, type Story } from "../scenario/stepping.ts";

/** A clause that a pack trains, and in how many of its scenes it is at stake. */
export interface TrainedClause {
  readonly clause: string;
  readonly scenes: number;
}

/** What a teacher is told of a pack: worked out from the pack and the policy, typed by nobody. */
export interface PackFacts {
  readonly clauses: readonly TrainedClause[];
  /** How many screens of talk and choice a scene has, on its shortest way. */
  readonly screens: number;
  /** The reading age in years, by the Revised Spache formula; nothing for packs that adults read. */
  readonly readingAge: number | undefined;
}

/** A grade of the American school, in years of age: its first grade begins at six. */
const AGE_ABOVE_GRADE = 5;

/** The facts of a pack. Walks every path of its scenes, so it takes a moment. */
export function packFacts(pack: Pack, policy: Policy, texts: Texts, forPupils: boolean): PackFacts {
  const ways = pack.scenarios.map(shortestWay);
  const screens = Math.round(ways.reduce((sum, one) => sum + one, 0) / ways.length);
  return {
    clauses: trainedClauses(pack, policy),
    screens,
    readingAge: forPupils ? Math.round(levelOf(texts)) + AGE_ABOVE_GRADE : undefined,
  };
}

/** The clauses at stake in a pack's scenes, in the policy's order. */
function trainedClauses(pack: Pack, policy: Policy): readonly TrainedClause[] {
  const circle = policy.circles.get(pack.circle);
  if (!circle) return [];
  const perScene = pack.scenarios.map((scenario) => atStake(circle, buildStory(scenario, circle)));
  return policy.file.clauses.flatMap(({ id }) => {
    const scenes = perScene.filter((clauses) => clauses.has(id)).length;
    return scenes > 0 ? [{ clause: id, scenes }] : [];
  });
}

/** The clauses of one scene that a choice breaks, that bring a duty which is met, or that decide something. */
function atStake(circle: Circle, story: Story): ReadonlySet<string> {
  const { rules, exceptions } = coverageOf(circle, [story]);
  const duties = new Set(circle.file.duties.map(({ id }) => id));
  const found = [
    ...rules.filter(({ rule, kept, broken }) => broken > 0 || (kept > 0 && duties.has(rule))),
    ...exceptions.filter(({ decides }) => decides > 0),
  ];
  return new Set(found.flatMap(({ clauses }) => clauses));
}

const NAMES = new RegExp(`\\b(${Object.values(LOOK_NAMES).join("|")})\\b`, "g");

/** Names are taken out first: a reader knows the names of people. */
const levelOf = (texts: Texts): number =>
  readingLevel(
    Object.values(texts).map((text) => text.replace(/\{\{[a-z0-9-]+\}\}/g, "he").replace(NAMES, "he")),
  ).grade;

/** How many passages are met on the shortest way from the start to an end. */
function shortestWay({ start, passages }: Scenario): number {
  const known = new Map(passages.map((passage) => [passage.id, passage]));
  const seen = new Set<string>();
  let front = [start];
  for (let length = 1; front.length > 0; length++) {
    const next: string[] = [];
    for (const id of front) {
      const passage = known.get(id);
      if (!passage || seen.has(id)) continue;
      seen.add(id);
      if (passage.kind === "end") return length;
      if (passage.kind === "say") next.push(passage.next);
      else next.push(...passage.choices.map(({ to }) => to));
    }
    front = next;
  }
  return passages.length;
}
