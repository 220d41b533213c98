// The check of a pack, and the walk through it, by how many play states it has.
import { loadRules } from "./lib/rules.mjs";
import { growthOf, spreadOf } from "./lib/stats.mjs";
import { plain, spread, table } from "./lib/tables.mjs";

/** Scenarios by passages: from a handful of play states to the largest pack that a file may hold. */
const PACKS = [
  [1, 16],
  [1, 50],
  [1, 200],
  [3, 200],
  [10, 200],
  [30, 200],
  [70, 200],
  [200, 200],
];
/** Choices that are all remembered: the states double with each. */
const FORKS = [2, 4, 6, 8];

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureCheck({ rounds, quick }) {
  const { branchingScenario, buildStory, checkPack, circleOf, kempshott, longPack, walk, walkMemory } =
    await loadRules();
  const peer = circleOf("peer");
  const packs = PACKS.filter((_size, i) => !quick || i % 2 === 1).map(([scenarios, passages]) => ({
    scenarios,
    passages,
    pack: longPack(scenarios, passages),
    taken: [],
  }));
  const forks = FORKS.map((choices) => ({
    choices,
    scenario: branchingScenario("forks", choices, 3),
    taken: [],
  }));
  checkPack(longPack(10, 100), kempshott, "warm-up");
  for (let round = 0; round < rounds; round++) {
    for (const { pack, taken } of packs) {
      const memory = walkMemory();
      const start = performance.now();
      const { stories } = checkPack(pack, kempshott, "bench", memory);
      const checked = performance.now();
      const states = memory.walked();
      for (const { scenario, circle } of stories) walk(buildStory(scenario, circle));
      const walked = performance.now();
      const edited = {
        ...pack,
        scenarios: pack.scenarios.map((one, i) => (i === 0 ? { ...one, passages: [...one.passages] } : one)),
      };
      checkPack(edited, kempshott, "bench", memory);
      const again = performance.now();
      taken.push({
        states,
        check: checked - start,
        walk: walked - checked,
        again: again - walked,
        walkedAgain: memory.walked() - states,
      });
    }
    for (const { scenario, taken } of forks) {
      const start = performance.now();
      const { nodes } = walk(buildStory(scenario, peer));
      taken.push({ states: nodes.size, walk: performance.now() - start });
    }
  }
  const of = (taken, name) => spreadOf(taken.map((one) => one[name]));
  const rows = packs.map(({ scenarios, passages, taken }) => ({
    scenarios,
    passages,
    states: taken[0].states,
    check: of(taken, "check"),
    walk: of(taken, "walk"),
    again: of(taken, "again"),
    walkedAgain: taken[0].walkedAgain,
  }));
  const forked = forks.map(({ choices, taken }) => ({
    choices,
    states: taken[0].states,
    walk: of(taken, "walk"),
  }));
  const growth = (list, name) => growthOf(list.map((one) => [one.states, one[name].median]));
  const grown = { check: growth(rows, "check"), walk: growth(rows, "walk"), forks: growth(forked, "walk") };
  return {
    id: "check",
    title: "The check of a pack",
    said: `Growth with the play states (1 is linear): check ${plain(grown.check)}, walk ${plain(grown.walk)}, walk through forks that are all remembered ${plain(grown.forks)}. *After an edit*: one scenario has changed, and the rest is remembered.`,
    tables: [
      {
        title: "Packs",
        text: table(
          rows.map((row) => ({
            scenarios: row.scenarios,
            passages: row.scenarios * row.passages,
            "play states": row.states,
            "check, ms": spread(row.check),
            "walk, ms": spread(row.walk),
            "walk, µs a state": (row.walk.median / row.states) * 1000,
            "check after an edit, ms": spread(row.again),
            "states walked again": row.walkedAgain,
          })),
        ),
      },
      {
        title: "One scenario, with choices that are all remembered",
        text: table(
          forked.map((row) => ({
            choices: row.choices,
            "play states": row.states,
            "walk, ms": spread(row.walk),
            "µs a state": (row.walk.median / row.states) * 1000,
          })),
        ),
      },
    ],
    data: { rows, forked, grown },
  };
}
