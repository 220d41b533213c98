import type { CircleFile } from "../../src/policy/format.ts";
import type { PropertyId } from "../../src/policy/analyse.ts";

interface SeededFault {
  readonly title: string;
  readonly circle: string;
  readonly change: (circle: CircleFile) => void;
  readonly property: PropertyId;
  readonly witness: Readonly<Record<string, string>>;
}

const exception = (circle: CircleFile, id: string) => {
  const found = circle.decision.exceptions.find((one) => one.id === id);
  if (!found) throw new Error(`no exception ${id}`);
  return found;
};
const duty = (circle: CircleFile, id: string) => {
  const found = circle.duties.find((one) => one.id === id);
  if (!found) throw new Error(`no duty ${id}`);
  return found;
};
const rule = (circle: CircleFile, id: string) => {
  const found = circle.prohibitions.find((one) => one.id === id);
  if (!found) throw new Error(`no prohibition ${id}`);
  return found;
};

/** Faults sown in the shipped policy, one each, with the property that must name it and the smallest combination. */
export const SEEDED_FAULTS: readonly SeededFault[] = [
  {
    title: "missing precedence",
    circle: "peer",
    change: (circle) => (exception(circle, "told").overrules = ["about-to-tell"]),
    property: "total",
    witness: { safety: "disclosed", uneasy: "yes" },
  },
  {
    title: "two winners that overrule each other",
    circle: "peer",
    change: (circle) => exception(circle, "uneasy").overrules.push("about-to-tell"),
    property: "total",
    witness: { safety: "approaching", uneasy: "yes" },
  },
  {
    title: "two exceptions of one level with different values",
    circle: "staff-governors",
    change: (circle) => (exception(circle, "law").overrules = []),
    property: "total",
    witness: { "bears-on-contract": "yes", "law-obliges": "yes" },
  },
  {
    title: "an exception that can never hold",
    circle: "peer",
    change: (circle) =>
      (exception(circle, "uneasy").when = [{ facts: { uneasy: true }, notFacts: { uneasy: true } }]),
    property: "alive",
    witness: {},
  },
  {
    title: "an exception that another one always covers",
    circle: "families",
    change: (circle) =>
      (exception(circle, "protection-concern").when = [
        { facts: { "protection-concern": true, "immediate-risk": true } },
      ]),
    property: "alive",
    witness: {},
  },
  {
    title: "a duty that never opens",
    circle: "staff-pupil",
    change: (circle) =>
      (duty(circle, "explain-need").when = [{ decision: ["private"], facts: { harm: "disclosed" } }]),
    property: "alive",
    witness: {},
  },
  {
    title: "a base rule that never decides",
    circle: "families",
    change: (circle) => (exception(circle, "sharing-needed").when = [{}]),
    property: "alive",
    witness: {},
  },
  {
    title: "a risk fact that weakens",
    circle: "peer",
    change: (circle) =>
      (exception(circle, "told").when = [{ facts: { safety: "disclosed" }, notFacts: { uneasy: true } }]),
    property: "protective",
    witness: { safety: "disclosed", uneasy: "yes" },
  },
  {
    title: "a risk fact that ends the duty to tell",
    circle: "staff-pupil",
    change: (circle) => duty(circle, "tell-lead").unless.push({ facts: { illegal: "disclosed" } }),
    property: "protective",
    witness: { harm: "disclosed", illegal: "disclosed" },
  },
  {
    title: "a pressure fact that counts in a decision",
    circle: "peer",
    change: (circle) =>
      (exception(circle, "told").when = [{ facts: { safety: "disclosed" }, notFacts: { begged: true } }]),
    property: "firm",
    witness: { safety: "disclosed", begged: "yes" },
  },
  {
    title: "a pressure fact that counts in a duty",
    circle: "peer",
    change: (circle) => duty(circle, "tell").unless.push({ facts: { begged: true } }),
    property: "firm",
    witness: { begged: "yes" },
  },
  {
    title: "a pressure fact that counts in a prohibition",
    circle: "families",
    change: (circle) => rule(circle, "gossip").unless.push({ facts: { "asks-confidence": true } }),
    property: "firm",
    witness: { "asks-confidence": "yes" },
  },
  {
    title: "a relief fact that weakens a disclosure",
    circle: "peer",
    change: (circle) =>
      (exception(circle, "told").when = [
        { facts: { safety: "disclosed" }, notFacts: { "only-private": true } },
      ]),
    property: "firm",
    witness: { safety: "disclosed", "only-private": "yes" },
  },
  {
    title: "a relief fact that weakens danger now, where nothing was disclosed",
    circle: "peer",
    change: (circle) =>
      (exception(circle, "danger").when = [{ facts: { "danger-now": true }, notFacts: { agreed: true } }]),
    property: "firm",
    witness: { "danger-now": "yes", agreed: "yes" },
  },
  {
    title: "a relief fact that ends the duty to tell after a disclosure",
    circle: "peer",
    change: (circle) => duty(circle, "tell").unless.push({ facts: { agreed: true } }),
    property: "firm",
    witness: { safety: "disclosed", agreed: "yes" },
  },
  {
    title: "a duty and a prohibition that contradict each other",
    circle: "families",
    change: (circle) => {
      const gossip = rule(circle, "gossip");
      gossip.acts.push("tell-lead", "tell-who-needs", "ask-lead");
    },
    property: "answerable",
    witness: { "immediate-risk": "yes" },
  },
  {
    title: "a duty that nothing allowed can meet",
    circle: "staff-governors",
    change: (circle) => (duty(circle, "share-by-law").metBy = [{ act: "tell-colleague" }]),
    property: "answerable",
    witness: { "law-obliges": "yes" },
  },
  {
    title: "a fact that says who somebody is",
    circle: "peer",
    change: (circle) => circle.facts.push({ id: "mentee-is-a-girl", polarity: "context" }),
    property: "name-blind",
    witness: { "mentee-is-a-girl": "yes" },
  },
];
