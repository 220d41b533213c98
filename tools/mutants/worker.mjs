// A process of its own that tries mutants: it can be ended from outside when a mutant never comes back.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect } from "vitest";
import { compile, packagesOf, requireHere } from "./bundle.mjs";
import { collect, runTest } from "./little-vitest.mjs";

/** A mutant that is passed more often than this goes round in a circle. */
const MOST_HITS = 30_000_000;

// One seed, so that a run can be run again; no search for the smallest failure, one is enough.
fc.configureGlobal({ seed: 20_261_129, endOnFailure: true });

/** Milliseconds of this process's own work so far: a busy computer makes no test longer. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const files = new Map();

/** Where each bundle is. */
const known = new Map();

/** Loads a bundle once, when it is first wanted: its packages are shared by all runs, its own modules are new in each. */
async function opened(file) {
  const before = files.get(file);
  if (before) return before;
  const code = readFileSync(known.get(file), "utf8");
  const packages = new Map();
  for (const name of packagesOf(code)) {
    if (name !== "vitest") packages.set(name, await taken(name));
  }
  const now = {
    packages,
    quick: compile(code, file, { seen: false }),
    noting: () => compile(code, file, { seen: true }),
  };
  files.set(file, now);
  return now;
}

const taken = async (name) => {
  try {
    return requireHere(name);
  } catch {
    return import(name);
  }
};

const bench = { seen: undefined, hits: 0, hit: undefined };
bench.hit = () => {
  if (++bench.hits > MOST_HITS) throw new Error("this mutant goes round in a circle");
  return true;
};

const declared = ({ packages }, run, active) =>
  collect(
    (vitest) => run((name) => (name === "vitest" ? vitest : packages.get(name)), bench, active),
    expect,
  );

/** Runs a file as it is: which mutants are passed while it is read, and by each test, and how long each takes. */
async function survey(file, size, skip) {
  const skipped = skip ? new RegExp(skip) : undefined;
  const bundle = await opened(file);
  const reading = (bench.seen = new Uint8Array(size));
  const began = spent();
  const tests = declared(bundle, bundle.noting(), -1);
  const ms = spent() - began;
  const list = [];
  for (const [index, test] of tests.entries()) {
    if (skipped?.test(test.name)) continue;
    const passed = (bench.seen = new Uint8Array(size));
    const from = spent();
    let fault;
    try {
      await runTest(test);
    } catch (error) {
      fault = String(error?.message ?? error).slice(0, 300);
    }
    list.push({ index, name: test.name, ms: spent() - from, seen: idsIn(passed), fault });
  }
  return { file, ms, seen: idsIn(reading), tests: list };
}

const idsIn = (marks) => [...marks.keys()].filter((id) => marks[id]);

/** Tries one mutant with these tests, file by file, until one fails, or until so much work was done in vain. */
async function tryOne({ id, plan, most }) {
  bench.hits = 0;
  const began = spent();
  for (const { file, tests } of plan) {
    if (spent() - began > most) break;
    const bundle = await opened(file);
    let list;
    try {
      list = declared(bundle, bundle.quick, id);
    } catch (error) {
      return { killed: `${file} does not load: ${String(error?.message).slice(0, 80)}` };
    }
    for (const index of tests) {
      const test = list[index];
      if (!test) return { killed: `${file} has fewer tests` };
      try {
        await runTest(test);
      } catch {
        return { killed: `${file}: ${test.name}`.slice(0, 160) };
      }
    }
  }
  return { hits: bench.hits };
}

const ANSWERS = {
  open: ({ file, bundle }) => void known.set(file, bundle),
  survey: ({ file, size, skip }) => survey(file, size, skip),
  try: tryOne,
};

process.on("unhandledRejection", () => {});
process.on("message", async ({ ask, ...rest }) => {
  try {
    process.send({ answer: (await ANSWERS[ask](rest)) ?? {} });
  } catch (error) {
    process.send({ answer: { fault: String(error?.stack ?? error).slice(0, 2000) } });
  }
});
