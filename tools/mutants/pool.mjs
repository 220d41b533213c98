// Workers that try mutants, and what becomes of one that does not answer.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Time on the clock after which a mutant counts as one that never ends. */
const PATIENCE = 240_000;

/** Starts a process with these bundles open. */
export async function startWorker(bundles) {
  const child = fork(fileURLToPath(new URL("worker.mjs", import.meta.url)), {
    execArgv: ["--max-old-space-size=1500", "--no-warnings"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const worker = {
    end: () => child.kill("SIGKILL"),
    /** The answer, or nothing when the process ended or took too long; then it is of no more use. */
    ask: (message, patience = PATIENCE) =>
      new Promise((resolve) => {
        const settle = (answer) => {
          clearTimeout(timer);
          child.off("message", heard);
          child.off("exit", gone);
          resolve(answer);
        };
        const heard = ({ answer }) => settle(answer);
        const gone = () => settle(undefined);
        const timer = setTimeout(() => {
          child.kill("SIGKILL");
        }, patience);
        child.on("message", heard);
        child.on("exit", gone);
        child.send(message, (error) => error && settle(undefined));
      }),
  };
  for (const bundle of bundles) {
    const opened = await worker.ask({ ask: "open", ...bundle });
    if (opened?.fault) throw new Error(`${bundle.file}: ${opened.fault}`);
  }
  return worker;
}

/** Tries each mutant, some at the same time. */
export async function tryAll({ tried, workers, start, planOf, onResult }) {
  const queue = [...tried];
  const results = [];
  const keep = (mutant, outcome) => {
    results.push({ mutant, outcome });
    onResult({ mutant, outcome }, results.length);
  };
  await Promise.all(
    Array.from({ length: workers }, async () => {
      let worker = await start();
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const plan = planOf(mutant);
        if (plan.length === 0) {
          keep(mutant, { kind: "not covered" });
          continue;
        }
        const answer = await worker.ask({ ask: "try", id: mutant.id, plan });
        keep(mutant, outcomeOf(answer));
        if (!answer) {
          worker.end();
          worker = await start();
        }
      }
      worker.end();
    }),
  );
  return results;
}

function outcomeOf(answer) {
  if (!answer) return { kind: "timeout" };
  if (answer.fault) return { kind: "error", by: answer.fault };
  return answer.killed ? { kind: "killed", by: answer.killed } : { kind: "survived" };
}
