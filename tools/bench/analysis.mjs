// The proof of a policy over every combination of facts, by how many facts there are.
import { loadRules } from "./lib/rules.mjs";
import { growthOf, spreadOf } from "./lib/stats.mjs";
import { plain, spread, table } from "./lib/tables.mjs";

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureAnalysis({ rounds, quick }) {
  const { analyseCircle, circleOf, wideCircle, kempshott } = await loadRules();
  const sizes = quick ? [10, 14, 18, 20] : [10, 12, 14, 16, 18, 20];
  for (const circle of kempshott.circles.values()) analyseCircle(circle);
  const time = (circle) => {
    const start = performance.now();
    const { combinations, sorts, properties } = analyseCircle(circle);
    if (properties.some(({ holds }) => !holds)) throw new Error(`${circle.id} does not hold`);
    return { ms: performance.now() - start, combinations, sorts };
  };
  const wide = sizes.map((facts) => ({ facts, taken: [] }));
  const shipped = [...kempshott.circles.keys()].map((id) => ({ id, taken: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const one of wide) one.taken.push(time(wideCircle(one.facts)));
    for (const one of shipped) one.taken.push(time(circleOf(one.id)));
  }
  const row = ({ taken }) => {
    const [{ combinations, sorts }] = taken;
    return { combinations, judged: sorts, ms: spreadOf(taken.map(({ ms }) => ms)) };
  };
  const said = ({ ms, ...rest }) => ({
    ...rest,
    "ms (quartiles)": spread(ms),
    "µs a combination": (ms.median / rest.combinations) * 1000,
  });
  const wideRows = wide.map((one) => ({ facts: one.facts, ...row(one) }));
  const shippedRows = shipped.map((one) => ({ circle: one.id, ...row(one) }));
  const growth = growthOf(wideRows.map(({ combinations, ms }) => [combinations, ms.median]));
  return {
    id: "analysis",
    title: "The proof of a policy",
    said: `Every property of a circle, over every combination of its facts. *Judged*: how many of them the rules can tell apart. With twice as many combinations it takes ${plain(2 ** growth)} times as long (growth ${plain(growth)}).`,
    tables: [
      { title: "The families' circle, with more facts", text: table(wideRows.map(said)) },
      { title: "The circles that ship", text: table(shippedRows.map(said)) },
    ],
    data: { wide: wideRows, shipped: shippedRows, growth },
  };
}
