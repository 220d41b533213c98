// Workers that try mutants, and what becomes of one that does not answer.
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Seconds of work after which a mutant counts as one that never ends, and how often that is looked at. */
const MOST_SECONDS = 60;
const LOOK_EVERY_MS = 2000;

/** Where the system says how long a process has worked, that counts: a busy computer makes no mutant endless. */
function secondsOf(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return performance.now() / 1000;
  }
}

/** Starts a process with these bundles open. */
export async function startWorker(bundles) {
  const child = fork(fileURLToPath(new URL("worker.mjs", import.meta.url)), {
    execArgv: ["--max-old-space-size=1500", "--no-warnings"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const worker = {
    end: () => child.kill("SIGKILL"),
    /** The answer, or nothing when the process ended or took too long; then it is of no more use. */
    ask: (message, most = MOST_SECONDS) =>
      new Promise((resolve) => {
        const began = secondsOf(child.pid);
        const settle = (answer) => {
          clearInterval(looking);
          child.off("message", heard);
          child.off("exit", gone);
          resolve(answer);
        };
        const heard = ({ answer }) => settle(answer);
        const gone = () => settle(undefined);
        const looking = setInterval(() => {
          if (secondsOf(child.pid) - began > most) child.kill("SIGKILL");
        }, LOOK_EVERY_MS);
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
export async function tryAll({ tried, most, known, until, workers, start, planOf, onResult }) {
  const results = tried.flatMap((mutant) => (known(mutant) ? [{ mutant, outcome: known(mutant) }] : []));
  const queue = tried.filter((mutant) => !known(mutant));
  const keep = (mutant, outcome) => {
    results.push({ mutant, outcome });
    onResult({ mutant, outcome }, results.length);
  };
  await Promise.all(
    Array.from({ length: workers }, async () => {
      let worker = await start();
      for (let mutant = queue.shift(); mutant && Date.now() < until; mutant = queue.shift()) {
        const plan = planOf(mutant);
        if (plan.length === 0) {
          keep(mutant, { kind: "not covered" });
          continue;
        }
        const answer = await worker.ask(
          { ask: "try", id: mutant.id, plan, most },
          most / 1000 + MOST_SECONDS,
        );
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
