import type { CircleFile } from "../../src/policy/format.ts";
import { buildCircle, type Circle } from "../../src/policy/model.ts";
import { changed, kempshottFile } from "./policies.ts";

/** What each further fact of a wide circle is, in turn. */
const POLARITIES = ["risk", "context", "risk", "pressure"] as const;

/**
 * The families' circle with more facts, for measuring: each further risk is one more reason to tell, each context makes
 * one more prohibition hold, and pressure is asked for by no rule.
 */
export function wideCircle(facts: number): Circle {
  const file = changed(kempshottFile, "families", (circle) => {
    for (let i = 0; circle.facts.length < facts; i++) widen(circle, `more-${i}`, POLARITIES[i % 4] ?? "risk");
  });
  const circle = file.circles.find(({ id }) => id === "families");
  if (!circle) throw new Error("there is no circle of families");
  return buildCircle(circle, file);
}

function widen(circle: CircleFile, id: string, polarity: (typeof POLARITIES)[number]): void {
  circle.facts.push({ id, polarity });
  if (polarity === "risk")
    circle.decision.exceptions
      .find((one) => one.id === "protection-concern")
      ?.when.push({ facts: { [id]: true } });
  if (polarity === "context")
    circle.prohibitions.push({
      id: `${id}-rule`,
      clauses: ["PF-1"],
      acts: ["ask-details"],
      when: [{ facts: { [id]: true } }],
      unless: [],
      verdict: "told-too-much",
      serious: false,
      mendedBy: [],
    });
}
