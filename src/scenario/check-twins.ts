import type { Pack, Passage, Scenario } from "./format.ts";
import { didYouMean, type Report } from "./report.ts";

/** Twins: two scenarios that are the same word for word, but for the one passage each names. */
export function checkTwins(pack: Pack, report: Report): void {
  pack.scenarios.forEach((scenario, i) => {
    const { twin } = scenario;
    if (!twin) return;
    const path = `/scenarios/${i}/twin`;
    const other = pack.scenarios.find((one) => one.id === twin.scenario);
    if (!other || other === scenario) {
      const others = pack.scenarios.filter((one) => one !== scenario).map((one) => one.id);
      report.error(
        "SC040",
        `${path}/scenario`,
        `There is no other scenario "${twin.scenario}" in this pack.`,
        didYouMean(twin.scenario, others, "Twins live in one pack."),
      );
      return;
    }
    if (other.twin?.scenario !== scenario.id) {
      report.error(
        "SC041",
        path,
        `"${other.id}" does not name "${scenario.id}" as its twin.`,
        "Let each name the other.",
      );
    }
    const differing = differences(scenario, other);
    if (differing.length !== 1 || differing[0] !== twin.differs) {
      const list = differing.length > 0 ? differing.map((id) => `"${id}"`).join(", ") : "nothing";
      report.error(
        "SC042",
        `${path}/differs`,
        `Twins differ in one passage only; these differ in ${list}.`,
        `Make all but "${twin.differs}" the same.`,
      );
    }
  });
}

function differences(a: Scenario, b: Scenario): string[] {
  const [own, others] = [byId(a), byId(b)];
  const changed = a.passages.filter(
    (passage) => JSON.stringify(passage) !== JSON.stringify(others.get(passage.id)),
  );
  const missing = b.passages.filter((passage) => !own.has(passage.id));
  return [...changed, ...missing].map((passage) => passage.id);
}

const byId = ({ passages }: Scenario): ReadonlyMap<string, Passage> =>
  new Map(passages.map((passage) => [passage.id, passage]));
