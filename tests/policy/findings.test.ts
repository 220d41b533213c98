import { expect, it } from "vitest";
import { judgeChoice, startState, type Judgement } from "../../src/policy/judge.ts";
import type { Facts } from "../../src/policy/model.ts";
import { circleOf } from "../support/policies.ts";
import { FOUND } from "./findings.ts";

/** A talk: a circle, what is known at its start, and what is done, choice after choice, with what comes to light after each. */
interface Talk {
  readonly circle: string;
  readonly known?: Facts;
  readonly choices: readonly { readonly acts: readonly string[]; readonly news?: Facts }[];
  /** Whether the talk ends after the last choice. */
  readonly ends?: boolean;
}

/** Everything that a judgement says, in a few lines. */
function inLines({
  verdict,
  serious,
  clauses,
  tips,
  because,
  overruled,
  findings,
  decision,
}: Judgement): string[] {
  return [
    `${verdict}${serious ? " (serious)" : ""} under ${clauses.join(" ")}; ${decision} because ${because.join(" ")}, over ${overruled.join(" ")}; tips ${tips.join(" ")}`,
    ...findings.map((one) =>
      [
        ` ${one.kind}: ${one.verdict}${one.serious ? " (serious)" : ""} under ${one.clauses.join(" ")}`,
        `by ${one.act ?? "nothing"} of ${one.rule ?? "no rule"} because ${one.because.join(" ")}`,
      ].join(" "),
    ),
  ];
}

const TALKS: Readonly<Record<string, Talk>> = {
  "[PM-0] what is private is kept": {
    circle: "peer",
    choices: [{ acts: ["listen", "keep-private"] }],
    ends: true,
  },
  "[PM-0] what is private is told": { circle: "peer", choices: [{ acts: ["tell-teacher"] }] },
  "[PM-0] it is passed on, denied, owned up to": {
    circle: "peer",
    choices: [{ acts: ["tell-friend"] }, { acts: ["deny"] }, { acts: ["own-up"] }],
  },
  "[PM-2] the limit, then the telling": {
    circle: "peer",
    known: { safety: "approaching" },
    choices: [{ acts: ["limit"], news: { safety: "disclosed" } }, { acts: ["go-together"] }],
    ends: true,
  },
  "[PM-2] the cue is let pass, and the limit comes late": {
    circle: "peer",
    known: { safety: "approaching" },
    choices: [{ acts: ["listen"], news: { safety: "disclosed" } }, { acts: ["limit"] }],
    ends: true,
  },
  "[PM-4] a promise, taken back with the telling": {
    circle: "peer",
    known: { safety: "disclosed", begged: "yes" },
    choices: [{ acts: ["promise-secret"] }, { acts: ["take-back", "tell-teacher"] }],
    ends: true,
  },
  "[PM-1] kept, sent alone, and told after all": {
    circle: "peer",
    known: { safety: "disclosed" },
    choices: [{ acts: ["keep-private"] }, { acts: ["send-alone"] }, { acts: ["ask-coordinator"] }],
    ends: true,
  },
  "[PM-1] danger now waits for no second choice; a pause is no choice": {
    circle: "peer",
    known: { "danger-now": "yes" },
    choices: [{ acts: ["limit"] }, { acts: ["listen"] }, { acts: ["tell-any-adult"] }],
  },
  "[PM-1] nobody acted: another adult is told, and the same one is not enough": {
    circle: "peer",
    known: { safety: "disclosed" },
    choices: [
      { acts: ["tell-teacher"], news: { "adult-did-not-act": "yes" } },
      { acts: ["tell-teacher"] },
      { acts: ["tell-assistant"] },
    ],
    ends: true,
  },
  "[PM-3] uneasy: asked, with a slip": {
    circle: "peer",
    known: { uneasy: "yes" },
    choices: [{ acts: ["ask-coordinator", "blame"] }, { acts: ["hand-over"] }],
  },
  "[PM-1] news while the co-ordinator is asked misses nothing": {
    circle: "peer",
    known: { safety: "approaching" },
    choices: [{ acts: ["ask-coordinator"], news: { safety: "disclosed" } }],
    ends: true,
  },
  "[SP-3] who is told, and why, comes before the telling": {
    circle: "staff-pupil",
    known: { harm: "disclosed" },
    choices: [{ acts: ["tell-lead"] }, { acts: ["explain-who-and-why"] }],
    ends: true,
  },
  "[SP-1] what may matter is shared without the limit": {
    circle: "staff-pupil",
    known: { "may-matter": "yes" },
    choices: [{ acts: ["explain-who-and-why", "tell-lead"] }],
    ends: true,
  },
  "[PF-1] the parent first": {
    circle: "families",
    known: { "sharing-needed": "yes" },
    choices: [{ acts: ["tell-who-needs"] }, { acts: ["discuss-with-parent"] }],
    ends: true,
  },
  "[SG-2] danger kept by a governor, and the head told": {
    circle: "staff-governors",
    known: { endangers: "yes" },
    choices: [{ acts: ["keep-private"] }, { acts: ["tell-head"] }],
    ends: true,
  },
};

it.each(Object.entries(TALKS))(
  "all that is found is told: %s",
  (title, { circle: id, known, choices, ends }) => {
    const circle = circleOf(id);
    let state = startState(circle, known);
    const found = choices.flatMap(({ acts, news }, i) => {
      const way = { reveals: news ? [news] : [], ends: ends === true && i === choices.length - 1 };
      const judged = judgeChoice(circle, state, acts, way);
      state = judged.after;
      return inLines(judged);
    });
    expect(found).toEqual(FOUND[title]);
  },
);
