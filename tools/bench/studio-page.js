// The page in which the studio's checker is timed, with the worker that the studio uses.
import { readPolicy } from "../../src/policy/read.ts";
import { openChecker } from "../../src/teacher/studio/checker.ts";
import { setText } from "../../src/teacher/studio/draft.ts";
import { changeChoice } from "../../src/teacher/studio/edit-passages.ts";
import { openWorker } from "../../src/teacher/studio/open-worker.ts";
import { longPack } from "../../tests/support/studio-packs.ts";
import file from "../../scenarios/policies/kempshott.policy.json";

const policy = readPolicy(file, "policy").value;

/** What is typed: another act of a card, or another letter of its words. */
const KEYSTROKES = {
  act: (draft, i) =>
    changeChoice(draft, "story-0", "choice-1", "listen", { acts: [i % 2 === 0 ? "reassure" : "thank"] }),
  words: (draft, i) => setText(draft, "story-0.listen-1", `We can play${"!".repeat(1 + (i % 3))}`),
};

/** A checker whose next report can be waited for. */
function listening() {
  let tell;
  const checker = openChecker({
    openLine: openWorker,
    onReport: (report) => tell.resolve(report),
    onBroken: (reason) => tell.reject(new Error(reason)),
  });
  const ask = (draft) => {
    const start = performance.now();
    const answer = new Promise((resolve, reject) => {
      tell = { resolve, reject };
    });
    checker.ask(draft, policy);
    const typing = performance.now() - start;
    return answer.then(({ statesWalked }) => ({ typing, ms: performance.now() - start, statesWalked }));
  };
  return { ask, checker };
}

/** Times the first check, and so many keystrokes after it. */
async function timeKeystrokes({ scenarios, passages, keystroke, times }) {
  const { ask, checker } = listening();
  const draft = longPack(scenarios, passages);
  const first = await ask(draft);
  const taken = [];
  for (let i = 0; i < times; i++) taken.push(await ask(KEYSTROKES[keystroke](draft, i)));
  const runs = checker.runs();
  checker.close();
  return { runs, first, taken };
}

globalThis.studio = { timeKeystrokes };
