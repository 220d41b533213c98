// `npm run test:mutation`: changes the rules in thousands of small ways, one at a time, and sees whether a test notices.
//   --folder src/policy      only this folder (may be given more than once; default: policy, play and scenario)
//   --sample 600 --seed 7    a drawn part, in proportion to the folders' sizes
//   --file judge.ts          only files whose path ends so
//   --again                  only what the last run let live
//   --longest 4000           leaves out tests that take longer (milliseconds of work); those left out are listed
//   --most 25000             work on one mutant (milliseconds) after which it counts as one that nothing noticed
//   --long                   uses the tests over every policy and thousands of packs too
//   --minutes 30             stops after that; with --go-on the next run begins where this one ended
//   --workers 2              processes at the same time
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeMutants, staleEquivalents } from "./mutants/make.mjs";
import { startWorker, tryAll } from "./mutants/pool.mjs";
import { isAlive, lineOf, report } from "./mutants/report.mjs";
import { drawn } from "./mutants/sample.mjs";
import { CACHE, planOf, survey } from "./mutants/survey.mjs";

const FOLDERS = ["src/policy", "src/play", "src/scenario"];
const RESULTS = path.join(CACHE, "results.jsonl");
const SURVIVORS = path.join(CACHE, "survivors.json");

const { values } = parseArgs({
  options: {
    folder: { type: "string", multiple: true, default: FOLDERS },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    file: { type: "string", default: "" },
    again: { type: "boolean", default: false },
    longest: { type: "string", default: "4000" },
    most: { type: "string", default: "25000" },
    long: { type: "boolean", default: false },
    minutes: { type: "string", default: "100000" },
    "go-on": { type: "boolean", default: false },
    workers: { type: "string", default: "1" },
  },
});

const { mutants, instrumented } = await makeMutants(FOLDERS);
for (const { file, code } of staleEquivalents(mutants)) console.log(`no mutant any more: ${file}: ${code}`);
const surveyed = await survey(instrumented, mutants.length, {
  longest: Number(values.longest),
  long: values.long,
});
const tried = chosen();
const known = values["go-on"] ? knownResults() : (rmSync(RESULTS, { force: true }), new Map());
console.log(`${tried.length} of ${mutants.length} mutants are tried.`);
const results = await tryAll({
  tried,
  most: Number(values.most),
  known: (mutant) => known.get(keyOf(mutant)),
  until: Date.now() + Number(values.minutes) * 60_000,
  workers: Number(values.workers),
  start: () => startWorker(surveyed.bundles),
  planOf: (mutant) => planOf(surveyed, mutant),
  onResult({ mutant, outcome }, done) {
    appendFileSync(RESULTS, `${JSON.stringify({ key: keyOf(mutant), outcome })}\n`);
    if (outcome.kind !== "killed")
      console.log(`${done} ${outcome.kind}: ${lineOf(mutant)} ${outcome.by ?? ""}`);
    else if (done % 100 === 0) console.log(`${done} of ${tried.length}`);
  },
});
const alive = results.filter(({ outcome }) => isAlive(outcome)).map(({ mutant }) => keyOf(mutant));
writeFileSync(SURVIVORS, JSON.stringify(alive));
report({ results, mutants, longest: surveyed.left, seed: values.seed });

/** What earlier runs found. */
function knownResults() {
  const lines = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8").trim().split("\n").filter(Boolean) : [];
  return new Map(lines.map((text) => JSON.parse(text)).map(({ key, outcome }) => [key, outcome]));
}

/** A mutant's name from one run to the next: its number changes with the code before it. */
function keyOf({ file, line, column, mutator, becomes }) {
  return [file, line, column, mutator, becomes].join("|");
}

/** The mutants of this run. */
function chosen() {
  const within = values.folder.map((folder) => `${folder}/`);
  let list = mutants.filter(
    ({ file, leftOut }) =>
      !leftOut && file.endsWith(values.file) && within.some((folder) => file.startsWith(folder)),
  );
  if (values.again) {
    const before = new Set(JSON.parse(readFileSync(SURVIVORS, "utf8")));
    list = list.filter((mutant) => before.has(keyOf(mutant)));
  }
  return values.sample ? drawn(list, Number(values.sample), Number(values.seed)) : list;
}
