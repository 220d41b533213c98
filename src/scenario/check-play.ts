import { levelIndex } from "../policy/facts.ts";
import { lightsOf } from "../policy/lights.ts";
import { isKept, type Verdict } from "../policy/verdicts.ts";
import type { Story } from "./stepping.ts";
import { talkFrom } from "./stepping.ts";
import type { Report } from "./report.ts";
import type { Node, PlaySpace } from "./walk.ts";

/** Looks through the whole play space of a scenario and reports what is unfair, unanswerable or unsafe in it. */
export function checkPlay(story: Story, space: PlaySpace, at: string, report: Report): void {
  if (space.cut) {
    report.error("SC020", at, "This scenario has more paths than can be checked.", "Split it in two.");
    return;
  }
  const indexOf = new Map(story.scenario.passages.map((passage, i) => [passage.id, `${at}/passages/${i}`]));
  const pathOf = (node: Node) => indexOf.get(node.passage.id) ?? at;
  const told = new Set<string>();
  const once = (code: string, node: Node, message: string, suggestion: string) => {
    if (told.has(code + node.passage.id)) return;
    told.add(code + node.passage.id);
    report.error(code, pathOf(node), message, suggestion);
  };
  for (const node of space.nodes.values()) {
    if (node.passage.kind === "choose") checkChoice(story, space, node, once);
  }
  checkPaths(space, at, report);
  checkTalk(story, at, report);
}

type Once = (code: string, node: Node, message: string, suggestion: string) => void;

const isGood = (verdict: Verdict): boolean => isKept(verdict) || verdict === "repaired";

function checkChoice(story: Story, space: PlaySpace, node: Node, once: Once): void {
  const id = node.passage.id;
  const verdicts = node.edges.map((edge) => edge.judgement.verdict);
  if (!verdicts.some((verdict) => verdict === "right" || verdict === "repaired")) {
    once(
      "SC014",
      node,
      `At "${id}" there is a way to come where no choice is right and none mends anything.`,
      "Add a choice that keeps the policy.",
    );
  }
  if (verdicts.every((verdict) => verdict === "right" || verdict === "repaired")) {
    once(
      "SC015",
      node,
      `At "${id}" there is a way to come where every choice is right, so there is nothing to learn.`,
      "Add a tempting, kindly meant slip.",
    );
  }
  for (const edge of node.edges) {
    const to = space.nodes.get(edge.to);
    if (to?.passage.kind !== "end" || lightsOf(story.circle, edge.judgement.after).safe !== "unlit") continue;
    const opened = lightsOf(story.circle, node.state).safe !== "none";
    if (!opened) {
      once(
        "SC018",
        node,
        `After the choice "${edge.choice.id}" something that must be told comes out, and then the talk ends.`,
        "Put a choice between the telling and the end.",
      );
    } else if (!refusedBefore(story, node)) {
      once(
        "SC017",
        node,
        `The choice "${edge.choice.id}" keeps what must be told, and the story ends there.`,
        'Lead it to a "tell now" choice first.',
      );
    }
  }
}

/** Whether telling was already refused once on this path: then the story may end, and a grown-up notices. */
function refusedBefore(story: Story, node: Node): boolean {
  const broke = node.state.broken.some(
    (rule) => story.circle.prohibitions.get(rule)?.verdict === "kept-too-much",
  );
  const missed = Object.entries(node.state.duties).some(
    ([duty, state]) => state === "missed" && story.circle.duties.get(duty)?.kind === "telling",
  );
  return broke || missed;
}

/** One path keeps the policy from start to end, and one does not. */
function checkPaths(space: PlaySpace, at: string, report: Report): void {
  if (!reachesEnd(space, (verdict) => isKept(verdict))) {
    report.error(
      "SC016",
      at,
      "No path through this scenario keeps the policy from start to end.",
      "Make one way through of right and allowed choices.",
    );
  }
  const slips = [...space.nodes.values()].some((node) =>
    node.edges.some((edge) => !isGood(edge.judgement.verdict)),
  );
  if (!slips && space.nodes.size > 1) {
    report.error(
      "SC019",
      at,
      "No path through this scenario breaks the policy, so it teaches nothing.",
      "Add a tempting, kindly meant slip.",
    );
  }
}

function reachesEnd(space: PlaySpace, follow: (verdict: Verdict) => boolean): boolean {
  const seen = new Set([space.start]);
  const queue = [space.start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const node = space.nodes.get(key);
    if (node?.passage.kind === "end") return true;
    for (const edge of node?.edges ?? []) {
      if (!follow(edge.judgement.verdict) || seen.has(edge.to)) continue;
      seen.add(edge.to);
      queue.push(edge.to);
    }
  }
  return false;
}

/** A cue and what it led up to, told in one breath: nobody could have said the limit in between. */
function checkTalk(story: Story, at: string, report: Report): void {
  const steps = story.circle.file.facts.filter((fact) => (fact.levels?.length ?? 0) > 2);
  story.scenario.passages.forEach((passage, i) => {
    if (passage.kind === "choose") return;
    for (const { id, levels = [] } of steps) {
      if (passage.reveals?.[id] !== levels[1]) continue;
      const next = passage.kind === "say" ? talkFrom(story, passage.next).heard : [];
      const full = next.some(
        (later) =>
          later.kind === "say" && levelIndex(story.circle, id, later.reveals?.[id]) === levels.length - 1,
      );
      if (full) {
        report.error(
          "SC021",
          `${at}/passages/${i}`,
          `The cue in "${passage.id}" is followed by the telling itself with no choice between.`,
          "Put a choice between them, or leave the cue out.",
        );
      }
    }
  });
}
