import { readFileSync } from "node:fs";
import { flips } from "../../src/policy/decide.ts";
import { levelIndex } from "../../src/policy/facts.ts";
import { judgeChoice, runTalk, startState } from "../../src/policy/judge.ts";
import type { Judgement } from "../../src/policy/judgement.ts";
import { lightsOf } from "../../src/policy/lights.ts";
import type { Circle, Policy } from "../../src/policy/model.ts";
import { circleOf } from "../support/policies.ts";

/** One situation worked by hand: what was known and done before, one choice, what comes next, and what must follow. */
export interface Row {
  readonly circle: string;
  /** The clauses that the row stands for. */
  readonly tags: readonly string[];
  readonly title: string;
  readonly opening: readonly News[];
  readonly choices: readonly Choice[];
  readonly ends: boolean;
  /** Settings of the school that are on. */
  readonly settings: readonly string[];
  readonly expected: Outcome;
}

type News = Readonly<Record<string, string | boolean>>;
interface Choice {
  readonly acts: readonly string[];
  readonly reveals: News[];
}

/** What a row says of its last choice. The last five are said in some rows only. */
export interface Outcome {
  verdict: string;
  clauses: readonly string[];
  lights: string;
  serious?: boolean;
  tips?: readonly string[];
  because?: readonly string[];
  overruled?: readonly string[];
  flips?: readonly string[];
}

/** The tables, by circle. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  peer: ["peer", "peer-telling"],
  "adult-mentoring": ["adult-mentoring"],
  "staff-pupil": ["staff-pupil"],
  families: ["families"],
  "staff-governors": ["staff-governors"],
};

export const ROWS: readonly Row[] = Object.entries(TABLES).flatMap(([circle, names]) =>
  names.flatMap((name) =>
    readFileSync(new URL(`worked/${name}.txt`, import.meta.url), "utf8")
      .replaceAll(/^#.*\n/gm, "")
      .split(/\n\n+/)
      .map((block) => block.trim())
      .filter(Boolean)
      .map((block) => readRow(circle, block)),
  ),
);

function readRow(circle: string, block: string): Row {
  const [head = "", ...lines] = block.split("\n").map((line) => line.trim());
  const [, tags = "", title = ""] = /^((?:[A-Z]{2}-\d[ab]? ?)+): (.+)$/.exec(head) ?? bad(head);
  const row = { circle, tags: words(tags), title, opening: [] as News[], choices: [] as Choice[] };
  const settings: string[] = [];
  let ends = false;
  const expected: Outcome = { verdict: "", clauses: [], lights: "" };
  for (const line of lines) {
    const [mark = "", rest = ""] = /^(\S+) ?(.*)$/.exec(line)?.slice(1) ?? [];
    if (line.startsWith("[")) (row.choices.at(-1)?.reveals ?? row.opening).push(news(line));
    else if (mark === ">") row.choices.push({ acts: words(rest), reveals: [] });
    else if (mark === "end") ends = true;
    else if (mark === "setting") settings.push(rest);
    else if (mark === "=") Object.assign(expected, given(rest));
    else if (mark === "serious") expected.serious = true;
    else if (mark === "flips") expected.flips = rest.split(", ").sort();
    else if (mark === "tips" || mark === "because" || mark === "overruled")
      expected[mark] = words(rest).sort();
    else bad(line);
  }
  return { ...row, ends, settings, expected };
}

function words(text: string): string[] {
  return text.split(" ").filter(Boolean);
}

function news(line: string): News {
  const levels = words(line.slice(1, -1)).map((word) => word.split("="));
  return Object.fromEntries(levels.map(([fact = "", level]) => [fact, level ?? true]));
}

function given(text: string): Outcome {
  const [first = "", ...lights] = text.split(" | ");
  const [verdict = "", ...clauses] = words(first);
  return { verdict, clauses: clauses.sort(), lights: lights.join(", ") };
}

function bad(line: string): never {
  throw new Error(`a worked row holds a line that says nothing known: ${line}`);
}

/** Plays a row under a policy and says of its last choice what the row says of it, and no more. */
export function outcomeOf(row: Row, policy: Policy): Outcome {
  const circle = withSettings(circleOf(row.circle, policy), row.settings);
  let state = runTalk(circle, startState(circle), row.opening.map(known(circle)));
  let before = state;
  let judgement: Judgement | undefined;
  row.choices.forEach(({ acts, reveals }, i) => {
    for (const act of acts) if (!circle.acts.has(act)) bad(act);
    const ends = row.ends && i === row.choices.length - 1;
    before = state;
    judgement = judgeChoice(circle, state, acts, { reveals: reveals.map(known(circle)), ends });
    state = judgement.after;
  });
  if (!judgement) return bad(row.title);
  const { safe, honest, private: kept } = lightsOf(circle, state);
  const { verdict, clauses, serious, tips, because, overruled } = judgement;
  const { expected } = row;
  const turns = flips(circle, before.facts).map(({ fact, level, to }) => `${fact}=${level} -> ${to}`);
  return {
    verdict,
    clauses: clauses.toSorted(),
    lights: `safe ${safe}, honest ${honest}, private ${kept}`,
    ...(expected.serious === undefined ? {} : { serious }),
    ...(expected.tips ? { tips: tips.toSorted() } : {}),
    ...(expected.because ? { because: because.toSorted() } : {}),
    ...(expected.overruled ? { overruled: overruled.toSorted() } : {}),
    ...(expected.flips ? { flips: turns.sort() } : {}),
  };
}

const known = (circle: Circle) => (facts: News) => {
  for (const [fact, level] of Object.entries(facts)) if (levelIndex(circle, fact, level) < 1) bad(fact);
  return facts;
};

function withSettings(circle: Circle, on: readonly string[]): Circle {
  for (const setting of on) if (!(setting in circle.settings)) bad(setting);
  return { ...circle, settings: { ...circle.settings, ...Object.fromEntries(on.map((one) => [one, true])) } };
}
