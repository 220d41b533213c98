import type { CircleFile } from "../../src/policy/format.ts";

/** An edit that a school might make, with the smallest combination of facts at which it asks for less. */
interface Loosened {
  readonly title: string;
  readonly circle: string;
  readonly change: (circle: CircleFile) => void;
  readonly found: Readonly<Record<string, unknown>>;
}

const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

export const LOOSENED: readonly Loosened[] = [
  {
    title: "[PM-1] a loosened exception: telling only when it is heavy too",
    circle: "peer",
    change: ({ decision }) =>
      (named(decision.exceptions, "told").when = [{ facts: { safety: "disclosed", uneasy: true } }]),
    found: { combination: { safety: "disclosed" }, from: "must-tell", to: "warn-first" },
  },
  {
    title: "[PM-2] an exception taken away",
    circle: "peer",
    change: ({ decision }) =>
      (decision.exceptions = decision.exceptions.filter((one) => one.id !== "about-to-tell")),
    found: { combination: { safety: "approaching" }, from: "warn-first", to: "keep-private" },
  },
  {
    title: "[PM-1] a duty taken away",
    circle: "peer",
    change: (circle) => (circle.duties = circle.duties.filter((one) => one.id !== "tell-again")),
    found: {
      combination: { "danger-now": "yes", "adult-did-not-act": "yes" },
      duty: "tell-again",
      from: "owed",
      to: "not owed",
    },
  },
  {
    title: "[PM-4] a prohibition taken away",
    circle: "peer",
    change: (circle) => (circle.prohibitions = circle.prohibitions.filter((one) => one.id !== "promise")),
    found: { combination: {}, act: "promise-secret", from: "promised", to: "allowed" },
  },
  {
    title: "[SG-2] a must made into a may",
    circle: "staff-governors",
    change: ({ decision }) => (named(decision.exceptions, "endangers").value = "may-share"),
    found: { combination: { endangers: "yes" }, from: "must-share", to: "may-share" },
  },
  {
    title: "[PF-2b] a risk fact taken away",
    circle: "families",
    change: (circle) => {
      const fact = "protection-concern";
      circle.facts = circle.facts.filter((one) => one.id !== fact);
      circle.decision.exceptions = circle.decision.exceptions.filter((one) => one.id !== fact);
      circle.duties = circle.duties.filter((one) => one.id !== "share-concern");
      circle.prohibitions = circle.prohibitions.filter((one) => one.id !== "keep-concern");
    },
    found: { combination: { "protection-concern": "yes" }, from: "protection-concern", to: "gone" },
  },
  {
    title: "[PM-1] one duty for a concern and for a disclosure: told once, it is not owed again",
    circle: "peer",
    change: ({ decision }) => (named(decision.exceptions, "uneasy").value = "must-tell"),
    found: {
      combination: { uneasy: "yes" },
      duty: "tell",
      from: "owed",
      to: "not owed",
      after: { act: "ask-coordinator", learned: { safety: "disclosed" } },
    },
  },
  ...(
    [
      ["peer", "PM-0", "tell-friend"],
      ["adult-mentoring", "AM-0", "tell-friend"],
      ["staff-pupil", "GE-1", "tell-colleague"],
      ["families", "PF-0", "tell-colleague"],
      ["staff-governors", "SG-0", "tell-colleague"],
    ] as const
  ).map(([circle, clause, act]) => ({
    title: `[${clause}] telling it and then denying it, in ${circle}`,
    circle,
    change: (one: CircleFile) => {
      one.prohibitions = one.prohibitions.filter(({ id }) => id !== "deny-telling");
    },
    found: { combination: {}, act: "deny", from: "told-too-much", after: { act, learned: {} } },
  })),
  {
    title: "[SP-2] keeping it from the lead, where keeping it from everybody is forbidden too",
    circle: "adult-mentoring",
    change: (circle) =>
      (circle.prohibitions = circle.prohibitions.filter(({ id }) => id !== "keep-from-lead")),
    found: {
      combination: { "danger-now": "yes", "mentor-is-staff": "yes" },
      act: "keep-private",
      clauses: ["SP-2"],
      from: "kept-too-much",
      to: "allowed",
    },
  },
  {
    title: "[SP-5] a later deadline, where SP-3 asks for the same words in time",
    circle: "adult-mentoring",
    change: ({ duties }) => (named(duties, "staff-explain-break").deadline = { kind: "end" }),
    found: {
      combination: { "danger-now": "yes", "mentor-is-staff": "yes" },
      act: "tell-lead",
      clauses: ["SP-5"],
      from: "partly",
      to: "allowed",
    },
  },
  {
    title: "[SG-0] a note on what could have stayed private taken away",
    circle: "staff-governors",
    change: (circle) =>
      (circle.prohibitions = circle.prohibitions.filter(({ id }) => id !== "shared-without-need")),
    found: { combination: {}, act: "tell-head", from: "could-stay-private", to: "allowed" },
  },
  {
    title: "[PM-1] the mentor chooses whom to tell: telling a teacher is forbidden",
    circle: "peer",
    change: (circle) => named(circle.prohibitions, "told-a-pupil").acts.push("tell-teacher"),
    found: {
      combination: { safety: "approaching" },
      act: "tell-teacher",
      from: "right",
      to: "told-too-much",
    },
  },
  {
    title: "[PM-4] a promise that stands no longer, though nothing was taken back",
    circle: "peer",
    change: (circle) => named(circle.prohibitions, "promise").mendedBy.splice(0),
    found: {
      combination: {},
      from: "stands",
      to: "does not stand",
      after: { act: "promise-secret", learned: {} },
    },
  },
];
