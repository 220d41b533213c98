import type { Diagnostic } from "../../policy/diagnostic.ts";
import type { Policy } from "../../policy/model.ts";
import type { Verdict } from "../../policy/verdicts.ts";
import { checkPlay } from "../../scenario/check-play.ts";
import { checkPack, playableAlone } from "../../scenario/check.ts";
import type { Scenario } from "../../scenario/format.ts";
import { createReport } from "../../scenario/report.ts";
import type { Story } from "../../scenario/stepping.ts";
import { walkMemory, type WalkMemory } from "../../scenario/walk-memory.ts";
import type { PlaySpace } from "../../scenario/walk.ts";
import { careHints } from "./care.ts";
import type { Draft } from "./draft.ts";
import { cardsOf, readingOf, textsOf, waysThrough } from "./scenario-report.ts";
import { shapeProblems, type ShapeMemory } from "./shape.ts";
import { placeOf, type StudioPlace } from "./where.ts";

/** One problem of a draft, in the checker's own words, with the place in the studio where it is put right. */
export interface Problem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly suggestion: string | undefined;
  readonly where: StudioPlace;
  /** The checker's JSON Pointer into the pack: together with the code it tells problems apart. */
  readonly path: string;
}

/** One judgement that a card gets somewhere in the play space, and in how many states of it. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly serious: boolean;
  readonly clauses: readonly string[];
  readonly tips: readonly string[];
  /** The facts that it stands on. */
  readonly because: readonly string[];
  readonly states: number;
}

/** What a card is judged to be, gravest first: more than one where it depends on the way there. */
export interface CardReport {
  readonly passage: string;
  readonly choice: string;
  readonly outcomes: readonly Outcome[];
}

/** How hard the English words of a scenario are to read. */
export interface Reading {
  /** Revised Spache level; too few words give no useful one. */
  readonly grade: number | undefined;
  readonly words: number;
  /** The sentence with the most words, and in which text it stands. */
  readonly longest: { readonly key: string; readonly words: number } | undefined;
}

export interface ScenarioReport {
  readonly scenario: string;
  /** True when it can be played: then it has been walked. */
  readonly walked: boolean;
  readonly cards: readonly CardReport[];
  /** Ways from the start to an end; nothing where a choice can be come back to for ever, or the walk was cut. */
  readonly ways: number | undefined;
  /** Pairs of passage and state in its play space. */
  readonly states: number;
  readonly reading: Reading;
}

/** All that the studio says about a draft. */
export interface DraftReport {
  readonly problems: readonly Problem[];
  /** What the studio asks to look at besides, since the checker cannot read meaning: see `care.ts`. */
  readonly hints: readonly Problem[];
  /** One for each scenario, in the order of the pack. What did not change is the same object as before. */
  readonly scenarios: readonly ScenarioReport[];
  /** How many states this check had to walk: 0 where only words changed. */
  readonly statesWalked: number;
}

/** What has been worked out for earlier drafts. A scenario that is the same object is not looked at again. */
export interface ReportMemory {
  readonly walks: WalkMemory;
  readonly shapes: ShapeMemory;
  readonly reports: WeakMap<Scenario, Kept>;
}

interface Kept {
  readonly story: Story | undefined;
  readonly space: PlaySpace | undefined;
  readonly words: string;
  readonly report: ScenarioReport;
}

/** An empty memory. What is dropped from the draft is dropped from here. */
export const reportMemory = (): ReportMemory => ({
  walks: walkMemory(),
  shapes: new WeakMap(),
  reports: new WeakMap(),
});

/** The studio's drafts have no file yet: the name that stands in their diagnostics. */
const FILE = "draft.pack.json";

/**
 * Everything the studio says about a draft, by the checker that the command line uses. While one scenario cannot be
 * played, the others are walked and checked all the same, so that their verdicts stay in sight.
 */
export function reportOn(draft: Draft, policy: Policy | undefined, memory: ReportMemory): DraftReport {
  const before = memory.walks.walked();
  const shape = shapeProblems(draft, FILE, memory.shapes);
  const checked = checkPack(draft, policy, FILE, memory.walks);
  const circle = policy?.circles.get(draft.circle);
  const stories = checked.sound
    ? checked.stories
    : draft.scenarios.map((scenario) =>
        circle && playableAlone(scenario, circle) ? memory.walks.storyOf(scenario, circle) : undefined,
      );
  const spaces = memory.walks.spacesOf(stories.flatMap((story) => story ?? []));
  const alone = checked.sound ? [] : playProblems(stories, spaces);
  const scenarios = draft.scenarios.map((scenario, i) => {
    const story = stories[i];
    return scenarioReport(draft, scenario, story, story && spaces.get(story), memory);
  });
  return {
    problems: [...shape, ...checked.diagnostics, ...alone].map((one) => problemFrom(draft, one)),
    hints: careHints(draft, circle),
    scenarios,
    statesWalked: memory.walks.walked() - before,
  };
}

function playProblems(
  stories: readonly (Story | undefined)[],
  spaces: ReadonlyMap<Story, PlaySpace>,
): readonly Diagnostic[] {
  const report = createReport(FILE);
  stories.forEach((story, i) => {
    const space = story && spaces.get(story);
    if (space) checkPlay(story, space, `/scenarios/${i}`, report);
  });
  return report.found;
}

const problemFrom = (draft: Draft, diagnostic: Diagnostic): Problem => ({
  code: diagnostic.code,
  severity: diagnostic.severity,
  message: diagnostic.message,
  suggestion: diagnostic.suggestion,
  path: diagnostic.path,
  where: placeOf(draft, diagnostic),
});

function scenarioReport(
  draft: Draft,
  scenario: Scenario,
  story: Story | undefined,
  space: PlaySpace | undefined,
  { reports }: ReportMemory,
): ScenarioReport {
  const english = Object.entries(draft.texts).find(([language]) => language.startsWith("en"))?.[1] ?? {};
  const texts = textsOf(scenario, english);
  const words = JSON.stringify(texts);
  const kept = reports.get(scenario);
  const isPlayedSo = kept?.story === story && kept?.space === space;
  if (kept && isPlayedSo && kept.words === words) return kept.report;
  const played =
    kept && isPlayedSo
      ? kept.report
      : {
          cards: space ? cardsOf(scenario, space) : [],
          ways: space && waysThrough(space),
          states: space?.nodes.size ?? 0,
        };
  const { cards, ways, states } = played;
  const report: ScenarioReport = {
    scenario: scenario.id,
    walked: space !== undefined,
    cards,
    ways,
    states,
    reading: kept?.words === words ? kept.report.reading : readingOf(texts),
  };
  reports.set(scenario, { story, space, words, report });
  return report;
}
