import type { Passage, Scenario } from "../../src/scenario/format.ts";
import type { Circle } from "../../src/policy/model.ts";
import type { Run } from "../../src/play/run.ts";
import { buildStory } from "../../src/scenario/stepping.ts";
import { play } from "./first-week.ts";
import { circleOf } from "./policies.ts";

/** What comes to light, and then what is done. */
export interface Lived {
  readonly hears?: Readonly<Record<string, string | boolean>>;
  readonly does: readonly string[];
}

/** A run made for one rule: step by step something is heard and something is done; then it ends, or goes on where `ends` says no. */
export function lived(
  steps: readonly Lived[],
  {
    circle = circleOf("peer"),
    ends = true,
    last = {},
  }: {
    readonly circle?: Circle;
    readonly ends?: boolean;
    /** What is heard after the last step. */
    readonly last?: Lived["hears"];
  } = {},
): Run {
  const passages = [...steps, ...(ends ? [] : [{ hears: last, does: ["listen"] }])].flatMap(
    ({ hears = {}, does }, i): Passage[] => [
      { id: `line-${i}`, kind: "say", by: "mentee", text: `line-${i}`, reveals: hears, next: `ask-${i}` },
      {
        id: `ask-${i}`,
        kind: "choose",
        choices: [{ id: `do-${i}`, text: `do-${i}`, acts: [...does], to: `line-${i + 1}` }],
      },
    ],
  );
  const scenario: Scenario = {
    id: "lived",
    title: "lived",
    place: "playground",
    cast: { mentor: { role: "mentor", look: "amara" }, mentee: { role: "mentee", look: "leo" } },
    start: "line-0",
    passages: ends
      ? [...passages, { id: `line-${steps.length}`, kind: "end", text: "end", reveals: last }]
      : passages,
  };
  return play(buildStory(scenario, circle), ...steps.map((_, i) => `do-${i}`));
}
