import type { Policy } from "../../policy/model.ts";
import type { SchoolEdits } from "../../policy/school-edits.ts";
import type { Pack } from "../../scenario/format.ts";
import { tryOut, type Trial, type TrialAnswer, type TrialRequest } from "./trial.ts";

/** A line to a worker that proves. */
interface TrialLine {
  send(request: TrialRequest): void;
  close(): void;
}

/** What comes back over a line. */
export interface TrialHeard {
  answer(answer: TrialAnswer): void;
  /** The worker cannot be started, or has stopped. */
  lost(): void;
}

/** Opens a line; nothing where there can be none. */
export type OpenTrialLine = (heard: TrialHeard) => TrialLine | undefined;

/** What a change would be tried on. */
export interface Ground {
  readonly shipped: Policy;
  readonly packs: readonly Pack[];
}

/** Tries changes of the rules, off the page where a worker can be had, and on it after a paint where not. */
export interface Prover {
  /** The trial; nothing where the program itself broke. */
  prove(ground: Ground, before: SchoolEdits, after: SchoolEdits): Promise<Trial | undefined>;
  /** Closes it: what still waits has no trial. */
  close(): void;
}

interface Waiting {
  readonly ground: Ground;
  readonly before: SchoolEdits;
  readonly after: SchoolEdits;
  readonly done: (trial: Trial | undefined) => void;
}

/** A worker that says nothing for so many milliseconds has gone without a word, as where a device is short of memory. */
export const SILENCE = 60_000;

/** Opens a prover. What waits for a worker that is lost is proved on the page. */
export function openProver(openLine: OpenTrialLine): Prover {
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let sent: Partial<Ground> = {};
  let line: TrialLine | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const onPage = ({ ground, before, after, done }: Waiting) => {
    setTimeout(() => {
      try {
        done(tryOut(ground.shipped, ground.packs, before, after));
      } catch {
        done(undefined);
      }
    });
  };
  const lost = () => {
    clearTimeout(silence);
    line?.close();
    line = undefined;
    for (const one of waiting.values()) onPage(one);
    waiting.clear();
  };
  /** From now on the worker has this long for its next answer. */
  const listen = () => {
    clearTimeout(silence);
    if (waiting.size > 0) silence = setTimeout(lost, SILENCE);
  };
  line = openLine({
    answer({ number: of, trial }) {
      waiting.get(of)?.done(trial);
      waiting.delete(of);
      listen();
    },
    lost,
  });
  return {
    prove: (ground, before, after) =>
      new Promise((done) => {
        const asked: Waiting = { ground, before, after, done };
        if (!line) {
          onPage(asked);
          return;
        }
        number += 1;
        waiting.set(number, asked);
        const { shipped, packs } = ground;
        const news = {
          ...(sent.shipped === shipped ? {} : { shipped: shipped.file }),
          ...(sent.packs === packs ? {} : { packs }),
        };
        sent = ground;
        try {
          line.send({ number, ...news, before, after });
          listen();
        } catch {
          lost();
        }
      }),
    close() {
      clearTimeout(silence);
      line?.close();
      line = undefined;
      for (const { done } of waiting.values()) done(undefined);
      waiting.clear();
    },
  };
}
