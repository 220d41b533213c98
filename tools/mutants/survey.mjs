// Which tests there are, which mutants each passes, and how long each takes: found once, and kept until a file changes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../install.mjs";
import { bundleTest } from "./bundle.mjs";
import { startWorker } from "./pool.mjs";

export const CACHE = path.join(ROOT, "node_modules", ".cache", "mutants");
const TESTS = ["policy", "play", "scenario", "hall", "screens", "teacher", "cli", "records"];

/** Tests that need Vitest itself. What another process does holds no mutant: such tests count for nothing here. */
const NEEDS_MORE = /\bvi\b.*from "vitest"|toMatchFileSnapshot/;

/** Tests over every policy or thousands of packs: a mutant would cost minutes. */
const LONG = [
  "tests/cli/contract.test.ts",
  "tests/scenario/twee/twee.test.ts",
  "tests/screens/translation.test.ts",
  "tests/teacher/policy-prover.test.ts",
  "tests/teacher/studio",
];
const LONG_TITLES = /any list of changes is proved|over any session/;

const testFiles = (long) =>
  TESTS.flatMap((folder) =>
    readdirSync(path.join(ROOT, "tests", folder), { recursive: true })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => path.posix.join("tests", folder, name.split(path.sep).join("/")))
      .filter((name) => long || !LONG.some((one) => name.startsWith(one)))
      .filter((name) => !NEEDS_MORE.test(readFileSync(path.join(ROOT, name), "utf8"))),
  );

/** The bundle of each test that reaches a mutant. */
async function bundled(instrumented, long) {
  const bundles = [];
  for (const name of testFiles(long)) {
    try {
      const code = await bundleTest(path.join(ROOT, name), instrumented);
      if (!code.includes("stryCov_9fa48")) continue;
      const bundle = path.join(CACHE, `${name.replaceAll("/", "-")}.cjs`);
      writeFileSync(bundle, code);
      bundles.push({ file: name, bundle, hash: createHash("sha256").update(code).digest("hex") });
    } catch (error) {
      console.log(`${name} cannot be bundled: ${String(error.message).split("\n")[0]}`);
    }
  }
  return bundles;
}

/** Runs each file once as it is, where its bundle has changed since the last time. */
export async function survey(instrumented, size, { longest, long }) {
  mkdirSync(CACHE, { recursive: true });
  const bundles = await bundled(instrumented, long);
  let worker = await startWorker(bundles);
  const files = [];
  const left = [];
  for (const { file, bundle, hash } of bundles) {
    const kept = `${bundle}.json`;
    const known = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
    const skip = long ? "" : LONG_TITLES.source;
    const found =
      known.hash === hash && known.skip === skip
        ? known.found
        : await worker.ask({ ask: "survey", file, size, skip }, 900);
    if (!found || found.fault) {
      // One that has taken too long has been ended with its process: the next file has a new one.
      if (!found) worker = await startWorker(bundles);
      console.log(`${file} does not run here: ${found?.fault ?? "it took too long"}`);
      continue;
    }
    writeFileSync(kept, JSON.stringify({ hash, skip, found }));
    for (const { name, fault } of found.tests)
      if (fault) console.log(`${file}: ${name} fails here: ${fault}`);
    const tests = found.tests.map((test) => ({ ...test, seen: new Set(test.seen) }));
    left.push(...tests.filter(({ ms }) => ms > longest).map(({ name }) => `${file}: ${name}`));
    files.push({
      file,
      ms: found.ms,
      seen: new Set(found.seen),
      tests: tests.filter(({ ms, fault }) => !fault && ms <= longest),
    });
    const total = found.tests.reduce((sum, { ms }) => sum + ms, found.ms);
    console.log(`${file}: ${found.tests.length} tests, ${Math.round(total)} ms`);
  }
  worker.end();
  return { bundles, files, left: [...left, ...(long ? [] : [...LONG, String(LONG_TITLES)])] };
}

/** The tests that pass a mutant, the quickest file first. */
export function planOf({ files }, { id }) {
  return files
    .map(({ file, ms, seen, tests }) => {
      const passing = seen.has(id) ? tests : tests.filter((test) => test.seen.has(id));
      const sorted = [...passing].sort((a, b) => a.ms - b.ms);
      return {
        file,
        tests: sorted.map(({ index }) => index),
        cost: ms + sorted.reduce((sum, one) => sum + one.ms, 0),
      };
    })
    .filter(({ tests }) => tests.length > 0)
    .sort((a, b) => a.cost - b.cost);
}
