import { buildStory, type Story } from "../scenario/stepping.ts";
import { checkPack } from "../scenario/check.ts";
import { clauseCoverage, verdictCounts, walk, type PlaySpace } from "../scenario/walk.ts";
import type { Pack } from "../scenario/format.ts";
import type { Policy } from "../policy/model.ts";
import { findPolicyFile, loadPack, loadPolicy, type Places } from "./files.ts";
import { refused, type Outcome } from "./output.ts";

/** A pack that can be played, and the policy it is judged by. */
export interface Playable {
  readonly pack: Pack;
  readonly policy: Policy;
  readonly policyFile: string;
  readonly stories: readonly Story[];
}

/** Loads a pack that can be played, or says why it cannot. What only teaches badly does not stop it. */
export function loadPlayable(
  target: string,
  policyFile: string | undefined,
  places: Places,
): Playable | Outcome {
  const pack = loadPack(target);
  if (!pack.ok) return refused(1, pack.diagnostics);
  const file = policyFile ?? findPolicyFile(pack.value.policy, target, places);
  const policy = file ? loadPolicy(file) : undefined;
  if (policy && !policy.ok) return refused(1, policy.diagnostics);
  const checked = checkPack(pack.value, policy?.value, target);
  const circle = policy?.value.circles.get(pack.value.circle);
  if (!checked.sound || !policy || !circle || !file) {
    return refused(
      1,
      checked.diagnostics.filter((one) => one.severity === "error"),
    );
  }
  const stories = pack.value.scenarios.map((scenario) => buildStory(scenario, circle));
  return { pack: pack.value, policy: policy.value, policyFile: file, stories };
}

/** `walk`: the whole play space of every scenario of a pack. */
export function walkPack(target: string, policyFile: string | undefined, places: Places): Outcome {
  const playable = loadPlayable(target, policyFile, places);
  if ("exit" in playable) return playable;
  const scenarios = playable.stories.map((story) => describe(story, walk(story)));
  const lines = scenarios.map(
    (one) => `${one.id}: ${one.states} states, ${one.endings} endings, ${JSON.stringify(one.verdicts)}`,
  );
  return { exit: 0, json: { ok: true, scenarios }, lines };
}

function describe(story: Story, space: PlaySpace) {
  const nodes = [...space.nodes.values()];
  const ends = new Set(nodes.filter((node) => node.passage.kind === "end").map((node) => node.passage.id));
  const choices = story.scenario.passages.flatMap((passage) =>
    passage.kind === "choose"
      ? passage.choices.map(({ id, acts, to }) => ({ passage: passage.id, choice: id, acts, to }))
      : [],
  );
  return {
    id: story.scenario.id,
    states: nodes.length,
    endings: ends.size,
    verdicts: verdictCounts(space),
    choices,
    clauses: clauseCoverage(space),
  };
}
