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

/** Loads a bundle once: what it takes from packages is shared by all runs, its own modules are new in each. */
async function open({ file, bundle }) {
  const code = readFileSync(bundle, "utf8");
  const packages = new Map();
  for (const name of packagesOf(code)) {
    if (name !== "vitest") packages.set(name, await taken(name));
  }
  files.set(file, {
    packages,
    quick: compile(code, file, { seen: false }),
    noting: () => compile(code, file, { seen: true }),
  });
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
  const opened = files.get(file);
  const reading = (bench.seen = new Uint8Array(size));
  const began = spent();
  const tests = declared(opened, opened.noting(), -1);
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

/** Tries one mutant with these tests, file by file, until one fails. */
async function tryOne({ id, plan }) {
  bench.hits = 0;
  for (const { file, tests } of plan) {
    const opened = files.get(file);
    let list;
    try {
      list = declared(opened, opened.quick, id);
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
  open,
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
