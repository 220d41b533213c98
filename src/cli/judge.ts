import { flips } from "../policy/decide.ts";
import { lightsOf } from "../policy/lights.ts";
import { advance, startRun, type Moment, type Run } from "../play/run.ts";
import { passageAt } from "../scenario/stepping.ts";
import { reasonFor } from "./reason.ts";
import { loadWording, type Places } from "./files.ts";
import { refused, usage, type Outcome } from "./output.ts";
import { loadPlayable, type Playable } from "./walk.ts";

export interface JudgeOptions {
  readonly scenario: string | undefined;
  readonly choose: string | undefined;
  readonly policy: string | undefined;
}

/** `judge`: plays a list of choices, talk passing by itself, and judges each. */
export function judge(target: string, options: JudgeOptions, places: Places): Outcome {
  if (options.scenario === undefined || options.choose === undefined) {
    return usage("judge needs --scenario ID and --choose a,b,c.", target);
  }
  const playable = loadPlayable(target, options.policy, places);
  if ("exit" in playable) return playable;
  const story = playable.stories.find((one) => one.scenario.id === options.scenario);
  if (!story) {
    const ids = playable.stories.map((one) => one.scenario.id).join(", ");
    return refused(1, [
      {
        code: "CL010",
        severity: "error",
        file: target,
        path: "",
        message: `There is no scenario "${options.scenario}".`,
        suggestion: `This pack holds: ${ids}.`,
      },
    ]);
  }
  let run = pass(startRun(story));
  for (const choice of options.choose
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean)) {
    const passage = passageAt(story, run.at);
    const offered = passage.kind === "choose" ? passage.choices.map((one) => one.id) : [];
    if (!offered.includes(choice)) {
      const suggestion =
        offered.length > 0 ? `On offer are: ${offered.join(", ")}.` : "The scenario has ended.";
      return refused(1, [
        {
          code: "CL011",
          severity: "error",
          file: target,
          path: "",
          message: `At "${run.at}" there is no choice "${choice}".`,
          suggestion,
        },
      ]);
    }
    run = pass(advance(run, { kind: "choose", choice }));
  }
  return report(run, playable);
}

/** Passes over the talk up to the next choice or the end. */
function pass(run: Run): Run {
  let now = run;
  while (passageAt(now.story, now.at).kind === "say") now = advance(now, { kind: "next" });
  return now;
}

function report(run: Run, playable: Playable): Outcome {
  const wording = loadWording(playable.policyFile, "en-GB");
  const choices = run.moments.map((moment) => describe(run, moment, wording));
  const lights = lightsOf(run.story.circle, run.state);
  const json = { ok: true, scenario: run.story.scenario.id, ended: run.ended, choices, lights };
  const lines = [
    ...choices.map(
      (one) => `${one.passage} ${one.choice}: ${one.verdict} (${one.clauses.join(", ")}) ${one.reason}`,
    ),
    `lights: safe ${lights.safe}, honest ${lights.honest}, private ${lights.private}${run.ended ? "" : " (not ended)"}`,
  ];
  return { exit: 0, json, lines };
}

function describe(run: Run, moment: Moment, wording: unknown) {
  const { judgement, passage, choice, before } = moment;
  const { verdict, serious, clauses, because, overruled, findings, tips } = judgement;
  return {
    passage,
    choice,
    verdict,
    ...(serious ? { serious } : {}),
    clauses,
    because,
    overruled,
    flips: flips(run.story.circle, before.facts),
    findings,
    tips,
    reason: reasonFor(judgement, wording),
  };
}
