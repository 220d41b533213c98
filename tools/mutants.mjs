// `npm run test:mutation`: changes the rules in thousands of small ways, one at a time, and sees whether a test notices.
//   --folder src/policy      only this folder (may be given more than once; default: policy, play and scenario)
//   --sample 600 --seed 7    a drawn part, in proportion to the folders' sizes
//   --file judge.ts          only files whose path ends so
//   --again                  only what the last run of the same folders let live
//   --longest 1500           leaves out tests that take longer (milliseconds); those left out are listed
//   --workers 2              processes at the same time
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./install.mjs";
import { bundleTest } from "./mutants/bundle.mjs";
import { makeMutants, staleEquivalents } from "./mutants/make.mjs";
import { drawn } from "./mutants/sample.mjs";
import { report } from "./mutants/report.mjs";
import { startWorker, tryAll } from "./mutants/pool.mjs";

const FOLDERS = ["src/policy", "src/play", "src/scenario"];
const TESTS = ["policy", "play", "scenario", "hall", "screens", "teacher", "cli", "records"];
const CACHE = path.join(ROOT, "node_modules", ".cache", "mutants");

/** Tests that need Vitest itself, another process, or files that the bundle moves. */
const NEEDS_MORE = /\bvi\b.*from "vitest"|onTestFinished|toMatchFileSnapshot|node:child_process|support\/command-line/;

const { values } = parseArgs({
  options: {
    folder: { type: "string", multiple: true, default: FOLDERS },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    file: { type: "string", default: "" },
    again: { type: "boolean", default: false },
    longest: { type: "string", default: "1500" },
    workers: { type: "string", default: "1" },
  },
});

mkdirSync(CACHE, { recursive: true });
const { mutants, instrumented } = await makeMutants(values.folder);
for (const { file, code } of staleEquivalents(mutants).filter(({ file: of }) => values.folder.some((one) => of.startsWith(`${one}/`))))
  console.log(`no mutant any more: ${file}: ${code}`);

const surveyed = await survey();
const tried = chosen();
console.log(`${tried.length} of ${mutants.length} mutants are tried.`);
const results = await tryAll({
  tried,
  workers: Number(values.workers),
  start: () => startWorker(surveyed.bundles),
  planOf,
  onResult: ({ mutant, outcome }, done) => {
    appendFileSync(path.join(CACHE, "results.jsonl"), `${JSON.stringify({ key: keyOf(mutant), outcome })}\n`);
    if (outcome.kind !== "killed") console.log(`${done}/${tried.length} ${outcome.kind}: ${line(mutant)}`);
    else if (done % 100 === 0) console.log(`${done}/${tried.length}`);
  },
});
const survivors = path.join(CACHE, "survivors.json");
writeFileSync(survivors, JSON.stringify(results.filter(({ outcome }) => isAlive(outcome)).map(({ mutant }) => keyOf(mutant))));
report({ results, mutants, longest: surveyed.left, seed: values.seed, sample: values.sample });

function isAlive({ kind }) {
  return kind === "survived" || kind === "not covered";
}
function keyOf({ file, line: at, column, mutator, becomes }) {
  return [file, at, column, mutator, becomes].join("|");
}
function line({ file, line: at, column, mutator, code, becomes }) {
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 90);
  return `${file}:${at}:${column} ${mutator}: ${short(code)} -> ${short(becomes)}`;
}

/** The mutants of this run. */
function chosen() {
  let list = mutants.filter(({ file, leftOut }) => !leftOut && file.endsWith(values.file));
  if (values.again) {
    const alive = new Set(JSON.parse(readFileSync(path.join(CACHE, "survivors.json"), "utf8")));
    list = list.filter((mutant) => alive.has(keyOf(mutant)));
  }
  return values.sample ? drawn(list, Number(values.sample), Number(values.seed)) : list;
}

/** Bundles the tests and runs each once as it is. */
async function survey() {
  const bundles = [];
  for (const name of testFiles()) {
    try {
      const code = await bundleTest(path.join(ROOT, name), instrumented);
      if (!code.includes("stryCov_9fa48")) continue;
      const bundle = path.join(CACHE, `${name.replaceAll("/", "-")}.cjs`);
      writeFileSync(bundle, code);
      bundles.push({ file: name, bundle });
    } catch (error) {
      console.log(`${name} cannot be bundled: ${String(error.message).split("\n")[0]}`);
    }
  }
  const worker = await startWorker(bundles);
  const files = [];
  const left = [];
  for (const { file } of bundles) {
    const found = await worker.ask({ ask: "survey", file, size: mutants.length }, 600_000);
    if (!found || found.fault) {
      console.log(`${file} does not run here: ${found?.fault ?? "it took too long"}`);
      continue;
    }
    for (const { name, fault } of found.tests) if (fault) console.log(`${file}: ${name} fails here: ${fault}`);
    const tests = found.tests.map((test, index) => ({ ...test, index, seen: new Set(test.seen) }));
    left.push(...tests.filter(({ ms }) => ms > Number(values.longest)).map(({ name }) => `${file}: ${name}`));
    files.push({
      file,
      ms: found.ms,
      seen: new Set(found.seen),
      tests: tests.filter(({ ms, fault }) => !fault && ms <= Number(values.longest)),
    });
  }
  worker.end();
  console.log(`${files.reduce((sum, { tests }) => sum + tests.length, 0)} tests of ${files.length} files are used.`);
  return { bundles, files, left };
}

function testFiles() {
  return TESTS.flatMap((folder) =>
    readdirSync(path.join(ROOT, "tests", folder), { recursive: true })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => path.posix.join("tests", folder, name.split(path.sep).join("/")))
      .filter((name) => !NEEDS_MORE.test(readFileSync(path.join(ROOT, name), "utf8"))),
  );
}

/** The tests that pass a mutant, the quickest file first. */
function planOf({ id }) {
  return surveyed.files
    .map(({ file, ms, seen, tests }) => {
      const passing = seen.has(id) ? tests : tests.filter((test) => test.seen.has(id));
      const sorted = [...passing].sort((a, b) => a.ms - b.ms);
      return { file, tests: sorted.map(({ index }) => index), cost: ms + sorted.reduce((sum, one) => sum + one.ms, 0) };
    })
    .filter(({ tests }) => tests.length > 0)
    .sort((a, b) => a.cost - b.cost);
}
