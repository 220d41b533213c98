// The same question of a policy, asked of its own rules and of two rule engines: what does it ask for, at these facts?
import { ensureRivals } from "./rivals/install.mjs";
import { engineOf, logicOf } from "./rivals/policy.mjs";
import { loadRules } from "./lib/rules.mjs";
import { spreadOf } from "./lib/stats.mjs";
import { plain, spread, table, times } from "./lib/tables.mjs";

const CIRCLE = "peer";
const WAY = { reveals: [], ends: false };

/** @param {import("./lib/measures.mjs").Bench} bench */
export async function measureVerdicts({ rounds, quick }) {
  const rules = await loadRules();
  const { require, versions } = ensureRivals();
  const circle = rules.circleOf(CIRCLE);
  const all = rules.combinations(circle);
  // The rivals count in numbers: each gets the levels as it can compare them, made ready beforehand.
  const numbers = all.map((facts) =>
    Object.fromEntries([...circle.levels.keys()].map((id) => [id, rules.levelIndex(circle, id, facts[id])])),
  );
  const logic = logicOf(circle, rules.levelIndex, require("json-logic-js"));
  const engine = engineOf(circle, rules.levelIndex, require("json-rules-engine"));
  await assertSame(all, numbers, { decide: (facts) => rules.decide(circle, facts).value, logic, engine });

  const starts = all.map((facts) => rules.startState(circle, facts));
  const acts = [...circle.acts.keys()];
  const share = quick ? 4 : 1;
  const contenders = [
    {
      name: "Buddy Bench: the decision",
      run: async () => all.forEach((facts) => rules.decide(circle, facts)),
      asked: all.length,
    },
    {
      name: `json-logic-js ${versions["json-logic-js"]}`,
      run: async () => numbers.forEach((facts) => logic(facts)),
      asked: numbers.length,
    },
    {
      name: `json-rules-engine ${versions["json-rules-engine"]}`,
      run: async () => {
        for (const facts of numbers.slice(0, numbers.length / share)) await engine(facts);
      },
      asked: numbers.length / share,
    },
    {
      name: "Buddy Bench: the whole verdict on one act, with findings and what is owed after it",
      run: async () => {
        for (const start of starts) for (const act of acts) rules.judgeChoice(circle, start, [act], WAY);
      },
      asked: starts.length * acts.length,
    },
  ].map((one) => ({ ...one, taken: [] }));
  for (let round = -1; round < rounds; round++) {
    for (const { run, asked, taken } of contenders) {
      const start = performance.now();
      await run();
      // The first round is for the engine to warm up, with each of them alike.
      if (round >= 0) taken.push(((performance.now() - start) / asked) * 1000);
    }
  }
  const rows = contenders.map(({ name, taken }) => ({ name, ...spreadOf(taken) }));
  const own = rows[0];
  return {
    id: "verdicts",
    title: "Verdicts a second",
    said: `What the policy asks for in the circle of peers, over all ${plain(all.length)} combinations of facts. Before anything was timed, all of them gave the same ${plain(all.length)} answers.`,
    tables: [
      {
        title: "",
        text: table(
          rows.map((row) => ({
            rules: row.name,
            "µs each (quartiles)": spread(row),
            "a second": Math.round(1e6 / row.median),
            "as long as ours": row === own ? "" : times(row.median, own.median),
          })),
        ),
      },
    ],
    data: rows,
  };
}

async function assertSame(all, numbers, { decide, logic, engine }) {
  for (const [i, facts] of all.entries()) {
    const answers = [decide(facts), logic(numbers[i]), await engine(numbers[i])];
    if (new Set(answers).size > 1) throw new Error(`${JSON.stringify(facts)}: ${answers.join(", ")}`);
  }
}
