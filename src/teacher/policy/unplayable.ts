import type { Circle, Policy } from "../../policy/model.ts";
import { checkPlay } from "../../scenario/check-play.ts";
import type { Pack, Scenario } from "../../scenario/format.ts";
import { createReport } from "../../scenario/report.ts";
import { buildStory } from "../../scenario/stepping.ts";
import { walk } from "../../scenario/walk.ts";

/** A story that a policy leaves without a right way: nowhere to go right at some choice, or no whole way that keeps it. */
export interface Unplayable {
  readonly pack: string;
  readonly scenario: string;
  readonly why: "no-answer" | "no-way";
  /** It can be played under the policy before, so this change is to blame. */
  readonly isNew: boolean;
}

/** Every story that cannot be played rightly under `after`, by the checker's own findings; `before` tells which are new. */
export const unplayableIn = (before: Policy, after: Policy, packs: readonly Pack[]): readonly Unplayable[] =>
  packs.flatMap((pack) =>
    pack.scenarios.flatMap((scenario) => {
      const why = whyNot(scenario, after.circles.get(pack.circle));
      if (!why) return [];
      const isNew = whyNot(scenario, before.circles.get(pack.circle)) === undefined;
      return [{ pack: pack.id, scenario: scenario.id, why, isNew }];
    }),
  );

/** What the checker says of a story without a right way; it need not be a sound one in other ways. */
const CODES = { "no-way": "SC016", "no-answer": "SC014" } as const;

function whyNot(scenario: Scenario, circle: Circle | undefined): Unplayable["why"] | undefined {
  if (!circle) return undefined;
  const story = buildStory(scenario, circle);
  const report = createReport("");
  checkPlay(story, walk(story), "", report);
  const has = (code: string) => report.found.some((one) => one.code === code);
  if (has(CODES["no-way"])) return "no-way";
  return has(CODES["no-answer"]) ? "no-answer" : undefined;
}
