import type { Policy } from "../../policy/model.ts";
import type { CheckAnswer, CheckRequest } from "./check-desk.ts";
import type { Draft } from "./draft.ts";
import { reportMemory, reportOn, type DraftReport } from "./report.ts";
import { draftSender, reportReceiver } from "./wire.ts";

/** A line to a worker that checks. */
export interface Line {
  send(request: CheckRequest): void;
  close(): void;
}

/** What comes back over a line. */
export interface Heard {
  answer(answer: CheckAnswer): void;
  /** The worker cannot be started, or has stopped. */
  lost(): void;
}

/** Opens a line; nothing where there can be none. */
export type OpenLine = (heard: Heard) => Line | undefined;

/** Checks drafts as they are typed. */
export interface Checker {
  /** The newest draft; what was asked before it and is not answered yet will not be. */
  ask(draft: Draft, policy: Policy | undefined): void;
  /** Where the check runs: off the page, or on it where there is no worker. */
  runs(): "worker" | "page";
  close(): void;
}

export interface CheckerSetup {
  readonly openLine: OpenLine;
  /** A report, with the draft that it is about. */
  readonly onReport: (report: DraftReport, draft: Draft) => void;
  /** The check itself broke: a fault of the program. Typing goes on, without hints for this draft. */
  readonly onBroken: (reason: string) => void;
}

/** On the page the check waits for a pause in the typing of so many milliseconds. */
export const PAUSE = 300;

/** A worker that says nothing for so many milliseconds has gone without a word, as where a device is short of memory. */
export const SILENCE = 60_000;

interface Asked {
  readonly draft: Draft;
  readonly policy: Policy | undefined;
}

/** Opens a checker. It goes by the worker while there is one, and goes on by itself on the page when that is lost. */
export function openChecker({ openLine, onReport, onBroken }: CheckerSetup): Checker {
  let closed = false;
  let newest: Asked | undefined;
  const page = pageCheck(({ report, asked }) => onReport(report, asked.draft), onBroken);
  const line = workerLine(openLine, {
    free(report, asked) {
      if (closed) return;
      if (report && asked === newest) onReport(report, asked.draft);
      else if (newest && asked !== newest) line.send(newest);
    },
    lost() {
      if (!closed && newest) page.ask(newest);
    },
  });
  return {
    ask(draft, policy) {
      newest = { draft, policy };
      if (line.open()) line.send(newest);
      else page.ask(newest);
    },
    runs: () => (line.open() ? "worker" : "page"),
    close() {
      closed = true;
      line.close();
      page.close();
    },
  };
}

interface Done {
  /** The worker has answered and can take the next draft. */
  free(report: DraftReport, asked: Asked): void;
  lost(): void;
}

/** The way to the worker: one draft at a time, so that drafts that are out of date by then are never sent. */
function workerLine(openLine: OpenLine, done: Done) {
  const pack = draftSender();
  const unpack = reportReceiver();
  let inHand: Asked | undefined;
  let policy: Policy | "not sent" | undefined = "not sent";
  let line: Line | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(silence);
    line?.close();
    line = undefined;
    inHand = undefined;
  };
  const lose = () => {
    if (!line) return;
    drop();
    done.lost();
  };
  line = openLine({
    answer(answer) {
      clearTimeout(silence);
      const asked = inHand;
      inHand = undefined;
      if (answer.kind === "broke" || !asked) lose();
      else done.free(unpack(answer.report), asked);
    },
    lost: lose,
  });
  return {
    open: () => line !== undefined,
    send(asked: Asked): void {
      if (!line || inHand) return;
      inHand = asked;
      const changed = asked.policy === policy ? {} : { policy: asked.policy?.file ?? ("none" as const) };
      policy = asked.policy;
      silence = setTimeout(lose, SILENCE);
      line.send({ draft: pack(asked.draft), ...changed });
    },
    close: drop,
  };
}

/** The same check on the page, after a pause. */
function pageCheck(
  onReport: (done: { report: DraftReport; asked: Asked }) => void,
  onBroken: (reason: string) => void,
) {
  const memory = reportMemory();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (asked: Asked) => {
    try {
      onReport({ report: reportOn(asked.draft, asked.policy, memory), asked });
    } catch (error) {
      onBroken(String(error));
    }
  };
  return {
    ask(asked: Asked): void {
      clearTimeout(timer);
      timer = setTimeout(() => check(asked), PAUSE);
    },
    close: () => clearTimeout(timer),
  };
}
