import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkDesk, type CheckAnswer, type CheckRequest } from "../../../src/teacher/studio/check-desk.ts";
import {
  openChecker,
  PAUSE,
  SILENCE,
  type Heard,
  type OpenLine,
} from "../../../src/teacher/studio/checker.ts";
import { setText, type Draft } from "../../../src/teacher/studio/draft.ts";
import { kempshott } from "../../support/policies.ts";
import { longPack } from "../../support/studio-packs.ts";

/** A worker that answers only when it is told to. */
function slowWorker() {
  const desk = checkDesk();
  const requests: CheckRequest[] = [];
  let heard: Heard | undefined;
  let closed = false;
  const open: OpenLine = (ears) => {
    heard = ears;
    return {
      send: (request) => void requests.push(structuredClone(request)),
      close: () => {
        closed = true;
      },
    };
  };
  let answered = 0;
  return {
    open,
    requests,
    closed: () => closed,
    answerNext(): void {
      const request = requests[answered++];
      if (!request) throw new Error("nothing was asked");
      heard?.answer(structuredClone(desk(request)));
    },
    say: (answer: CheckAnswer) => heard?.answer(answer),
    lose: () => heard?.lost(),
  };
}

const draft = longPack(2, 10);
const typed = (words: string): Draft => setText(draft, "story-0.title", words);

function listening(openLine: OpenLine) {
  const reported: Draft[] = [];
  const broken: string[] = [];
  const checker = openChecker({
    openLine,
    onReport: (report, about) => {
      expect(report.scenarios).toHaveLength(about.scenarios.length);
      reported.push(about);
    },
    onBroken: (reason) => void broken.push(reason),
  });
  return { checker, reported, broken };
}

describe("[issue 6, Shows 5] the check runs off the main thread", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("a draft is sent to the worker, and the report on it comes back", () => {
    const worker = slowWorker();
    const { checker, reported } = listening(worker.open);
    checker.ask(draft, kempshott);
    expect(checker.runs()).toBe("worker");
    expect(reported).toEqual([]);
    worker.answerNext();
    expect(reported).toEqual([draft]);
  });

  it("only the newest is answered: what was typed meanwhile is neither sent nor reported on", () => {
    const worker = slowWorker();
    const { checker, reported } = listening(worker.open);
    for (const words of ["O", "On", "One", "One d", "One day"]) checker.ask(typed(words), kempshott);
    expect(worker.requests).toHaveLength(1);
    worker.answerNext();
    expect(reported).toEqual([]);
    expect(worker.requests).toHaveLength(2);
    worker.answerNext();
    expect(reported).toEqual([typed("One day")]);
    vi.runAllTimers();
    expect(reported).toHaveLength(1);
  });

  it("the policy goes along once, and again when it is another one", () => {
    const worker = slowWorker();
    const { checker } = listening(worker.open);
    const other = { ...kempshott, version: "2" };
    for (const policy of [kempshott, kempshott, other, undefined]) {
      checker.ask(draft, policy);
      worker.answerNext();
    }
    expect(worker.requests.map(({ policy }) => policy)).toEqual([
      kempshott.file,
      undefined,
      other.file,
      "none",
    ]);
  });

  it("where no worker can be started, the same check runs on the page, after a pause in the typing", () => {
    const { checker, reported } = listening(() => undefined);
    checker.ask(typed("O"), kempshott);
    vi.advanceTimersByTime(PAUSE - 1);
    checker.ask(typed("On"), kempshott);
    vi.advanceTimersByTime(PAUSE - 1);
    expect(reported).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(reported).toEqual([typed("On")]);
    expect(checker.runs()).toBe("page");
  });

  it.each([
    ["stops", (worker: ReturnType<typeof slowWorker>) => worker.lose()],
    ["breaks", (worker: ReturnType<typeof slowWorker>) => worker.say({ kind: "broke", reason: "a fault" })],
    ["has gone without a word", () => void vi.advanceTimersByTime(SILENCE)],
  ])("a worker that %s in the middle loses nothing: the newest draft is checked on the page", (_, end) => {
    const worker = slowWorker();
    const { checker, reported } = listening(worker.open);
    checker.ask(typed("O"), kempshott);
    checker.ask(typed("On"), kempshott);
    end(worker);
    expect(worker.closed()).toBe(true);
    vi.advanceTimersByTime(PAUSE);
    expect(reported).toEqual([typed("On")]);
    checker.ask(typed("One"), kempshott);
    vi.advanceTimersByTime(PAUSE);
    expect(reported).toEqual([typed("On"), typed("One")]);
  });

  it("a worker that answers is never given up, however long nobody types", () => {
    const worker = slowWorker();
    const { checker } = listening(worker.open);
    checker.ask(draft, kempshott);
    worker.answerNext();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10 * SILENCE);
    expect(checker.runs()).toBe("worker");
  });

  it("a check that breaks on the page is said, and the next draft is checked all the same", () => {
    const { checker, reported, broken } = listening(() => undefined);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fault of the program, made on purpose
    checker.ask({ ...draft, scenarios: undefined } as unknown as Draft, kempshott);
    vi.advanceTimersByTime(PAUSE);
    expect(broken).toHaveLength(1);
    checker.ask(draft, kempshott);
    vi.advanceTimersByTime(PAUSE);
    expect(reported).toEqual([draft]);
  });

  it("a closed checker says nothing more", () => {
    const worker = slowWorker();
    const { checker, reported } = listening(worker.open);
    checker.ask(draft, kempshott);
    checker.close();
    worker.answerNext();
    worker.lose();
    vi.runAllTimers();
    expect(reported).toEqual([]);
    expect(worker.closed()).toBe(true);
  });
});
