import { expect, it } from "vitest";
import { eventsBetween } from "../../src/play/lesson-events.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { lightsOf } from "../../src/policy/lights.ts";
import { viewOf } from "../../src/play/view.ts";
import { debriefOf } from "../../src/play/debrief.ts";
import { passTalk, storyOf } from "../support/first-week.ts";

const start = startRun(storyOf("camp-rabbit"));
const atChoice = passTalk(start);
const chosen = advance(atChoice, { kind: "choose", choice: "private" });
const other = startRun(storyOf("promise-first"));
const kinds = (before: Run | undefined, after: Run | undefined) =>
  eventsBetween(before, after).map(({ kind }) => kind);

it("[xAPI] a game is told step by step: that it began, what was chosen with its verdict, how it ended", () => {
  expect(eventsBetween(undefined, start)).toEqual([{ kind: "began", scenario: "camp-rabbit" }]);
  expect(kinds(other, start)).toEqual(["began"]);
  const judged = chosen.moments[0]?.judgement;
  expect(eventsBetween(atChoice, chosen)).toEqual([
    {
      kind: "chose",
      scenario: "camp-rabbit",
      passage: atChoice.at,
      choice: "private",
      verdict: judged?.verdict,
      serious: judged?.serious,
      clauses: judged?.clauses,
    },
  ]);
  const told: string[] = [];
  let [before, ended] = [chosen, chosen];
  while (!ended.ended) {
    before = ended;
    const [choice] = viewOf(before).choices;
    ended = advance(before, choice ? { kind: "choose", choice: choice.id } : { kind: "next" });
    told.push(...kinds(before, ended));
  }
  const later = ended.moments.slice(1).map(() => "chose");
  expect(told).toEqual([...later, "ended"]);
  expect(eventsBetween(before, ended)).toEqual([
    {
      kind: "ended",
      scenario: "camp-rabbit",
      lights: lightsOf(ended.story.circle, ended.state),
      clauses: debriefOf(ended).clauses,
    },
  ]);
});

it("[xAPI] nothing is told of a line passed, of going back, of only looking, or of nothing", () => {
  const second = advance(start, { kind: "next" });
  expect(second).not.toBe(start);
  expect(kinds(start, start)).toEqual([]);
  expect(kinds(start, second)).toEqual([]);
  expect(kinds(second, start)).toEqual([]);
  expect(kinds(chosen, atChoice)).toEqual([]);
  expect(kinds(chosen, chosen)).toEqual([]);
  expect(kinds(start, chosen)).toEqual([]);
  expect(kinds(other, chosen)).toEqual([]);
  expect(kinds(undefined, undefined)).toEqual([]);
  expect(kinds(chosen, undefined)).toEqual([]);
});

it("[xAPI] beginning again is told as a beginning", () => {
  expect(kinds(chosen, startRun(chosen.story))).toEqual(["began"]);
});
