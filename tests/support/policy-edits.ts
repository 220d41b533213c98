import { NO_EDITS, type RuleEdit, type SchoolEdits } from "../../src/policy/school-edits.ts";
import { kempshottFile } from "./policies.ts";

/** A school's policy with these changes of rules, and nothing else. */
export const withRules = (...rules: readonly RuleEdit[]): SchoolEdits => ({
  ...NO_EDITS(kempshottFile),
  rules: [...rules],
});

/** A school's policy with its one setting switched. */
export const withSetting = (value: boolean): SchoolEdits => ({
  ...NO_EDITS(kempshottFile),
  settings: { "limit-at-start-meets-warning": value },
});

interface Tightening {
  readonly title: string;
  readonly rules: readonly RuleEdit[];
}

/** Changes that a school may make, in all five circles, each with the clause that it makes stricter. */
export const TIGHTENINGS: readonly Tightening[] = [
  {
    title: "[PM-3] what makes a mentor uneasy must be told",
    rules: [{ kind: "exception-value", circle: "peer", exception: "uneasy", value: "must-tell" }],
  },
  {
    title: "[PM-2] after a cue an adult is told with the next choice",
    rules: [{ kind: "deadline", circle: "peer", duty: "tell-after-cue", deadline: "this-choice" }],
  },
  {
    title: "[PM-1] it must be told again when an adult did not act, whatever it was",
    rules: [
      {
        kind: "new-exception",
        circle: "peer",
        id: "nobody-acted",
        fact: "adult-did-not-act",
        level: true,
        value: "must-tell",
        clause: "PM-1",
      },
    ],
  },
  {
    title: "[PM-2] a cue stays a cue, even where it turns out to be private",
    rules: [
      { kind: "drop-relief", circle: "peer", rule: "about-to-tell", fact: "only-private" },
      { kind: "drop-relief", circle: "peer", rule: "tell-after-cue", fact: "only-private" },
    ],
  },
  {
    title: "[AM-1] an adult mentor tells with the next choice",
    rules: [{ kind: "deadline", circle: "adult-mentoring", duty: "tell", deadline: "this-choice" }],
  },
  {
    title: "[AM-3] what is about the co-ordinator may be talked over too",
    rules: [
      {
        kind: "exception-also",
        circle: "adult-mentoring",
        exception: "uneasy",
        fact: "about-coordinator",
        level: true,
      },
    ],
  },
  {
    title: "[SP-4] significant illegal activity goes to the safeguarding lead",
    rules: [
      { kind: "exception-value", circle: "staff-pupil", exception: "illegal-told", value: "must-tell-lead" },
    ],
  },
  {
    title: "[SP-2] the safeguarding lead is told with the next choice",
    rules: [{ kind: "deadline", circle: "staff-pupil", duty: "tell-lead", deadline: "this-choice" }],
  },
  {
    title: "[SP-1] a worry about home calls for the limit",
    rules: [
      {
        kind: "new-exception",
        circle: "staff-pupil",
        id: "home-worry",
        fact: "home-is-the-worry",
        level: true,
        value: "warn",
        clause: "SP-1",
      },
    ],
  },
  {
    title: "[PF-1] the parent is asked with the next choice",
    rules: [{ kind: "deadline", circle: "families", duty: "parent-first", deadline: "this-choice" }],
  },
  {
    title: "[PF-0] no digging in a family's news",
    rules: [
      { kind: "prohibit", circle: "families", act: "ask-details", verdict: "told-too-much", clause: "PF-0" },
    ],
  },
  {
    title: "[SG-1] what bears on a contract must be shared",
    rules: [
      { kind: "exception-value", circle: "staff-governors", exception: "contract", value: "must-share" },
    ],
  },
  {
    title: "[SG-5] what the public interest justifies must be shared",
    rules: [
      { kind: "exception-value", circle: "staff-governors", exception: "interest", value: "must-share" },
    ],
  },
  {
    title: "[SG-2] danger is shared with the next choice",
    rules: [{ kind: "deadline", circle: "staff-governors", duty: "share-danger", deadline: "this-choice" }],
  },
];
