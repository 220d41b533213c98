import type { Diagnostic } from "../policy/diagnostic.ts";
import type { Circle, Policy } from "../policy/model.ts";
import { checkBalance } from "./check-balance.ts";
import { checkGraph } from "./check-graph.ts";
import { checkCare } from "./check-care.ts";
import { checkGestures } from "./check-gestures.ts";
import { checkNames } from "./check-names.ts";
import { checkPlay } from "./check-play.ts";
import { checkTexts } from "./check-texts.ts";
import { checkTwins } from "./check-twins.ts";
import { checkWording } from "./wording.ts";
import type { Pack, Scenario } from "./format.ts";
import { createReport, didYouMean } from "./report.ts";
import type { Story } from "./stepping.ts";
import { UNSEEN, walkMemory, type WalkMemory } from "./walk-memory.ts";
import type { PlaySpace } from "./walk.ts";

/** Circles whose packs pupils can open: reading limits and the depth table bind them. */
const PUPIL_CIRCLES: readonly string[] = ["peer"];

/** What a check has found, and what it walked. */
export interface CheckedPack {
  readonly diagnostics: readonly Diagnostic[];
  readonly sound: boolean;
  readonly stories: readonly Story[];
  /** The play space of one of its stories; one that nobody has looked into, where the pack is too large to walk. */
  readonly spaceOf: (story: Story) => PlaySpace;
}

/**
 * Checks one pack against its policy and reports every problem. `sound` is false when a name points at nothing, so
 * that the pack cannot be played at all; the play space is walked only when it can. With a memory, scenarios that have
 * not changed since the last check are not walked again.
 */
export function checkPack(
  pack: Pack,
  policy: Policy | undefined,
  file: string,
  memory: WalkMemory = walkMemory(),
): CheckedPack {
  const report = createReport(file);
  const circle = policy?.circles.get(pack.circle);
  if (!policy || policy.id !== pack.policy) {
    report.error(
      "SC001",
      "/policy",
      `There is no policy "${pack.policy}" to judge this pack by.`,
      "Put the policy file beside the pack, or name another policy.",
    );
  } else if (!circle) {
    report.error(
      "SC002",
      "/circle",
      `The policy has no circle "${pack.circle}".`,
      didYouMean(
        pack.circle,
        policy.circles.keys(),
        `Choose one of: ${[...policy.circles.keys()].join(", ")}.`,
      ),
    );
  }
  const sound = checkStructure(pack, circle, report);
  const stories = sound && circle ? pack.scenarios.map((scenario) => memory.storyOf(scenario, circle)) : [];
  const spaces = memory.spacesOf(stories);
  stories.forEach((story, i) => {
    const space = spaces.get(story);
    if (space) checkPlay(story, space, `/scenarios/${i}`, report);
  });
  const spaceOf = (story: Story): PlaySpace => spaces.get(story) ?? UNSEEN;
  checkBalance(pack, stories, report, spaceOf);
  if (sound) checkTwins(pack, report);
  if (sound && circle && PUPIL_CIRCLES.includes(pack.circle)) checkCare(pack, circle, report);
  checkTexts(pack, report);
  checkWording(pack, PUPIL_CIRCLES.includes(pack.circle), report);
  return { diagnostics: report.found, sound: sound && circle !== undefined, stories, spaceOf };
}

/** Problems of structure that leave a scenario playable: its play space is walked all the same. */
const PLAYABLE_YET: readonly string[] = ["SC001", "SC002", "SC011", "SC012", "SC036", "SC037"];

/** Whether a scenario can be walked by itself, whatever is wrong with the others of its pack. */
export function playableAlone(scenario: Scenario, circle: Circle): boolean {
  const report = createReport("");
  checkNames(scenario, circle, "", report);
  checkGraph(scenario, "", report);
  return report.found.every((one) => PLAYABLE_YET.includes(one.code));
}

function checkStructure(
  pack: Pack,
  circle: Circle | undefined,
  report: ReturnType<typeof createReport>,
): boolean {
  const seen = new Set<string>();
  pack.scenarios.forEach((scenario, i) => {
    const at = `/scenarios/${i}`;
    if (seen.has(scenario.id))
      report.error("SC003", `${at}/id`, `There are two scenarios "${scenario.id}".`, "Give each its own id.");
    seen.add(scenario.id);
    checkNames(scenario, circle, at, report);
    checkGraph(scenario, at, report);
    checkGestures(scenario, at, report);
  });
  return report.found.every((one) => PLAYABLE_YET.includes(one.code));
}
