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
];
