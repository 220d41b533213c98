import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_EDITS, type RuleEdit, type SchoolEdits } from "../../src/policy/school-edits.ts";
import { openProver, SILENCE, type OpenTrialLine, type TrialHeard } from "../../src/teacher/policy/prover.ts";
import {
  policyNow,
  trialDesk,
  tryOut,
  type Trial,
  type TrialRequest,
} from "../../src/teacher/policy/trial.ts";
import { kempshott } from "../support/policies.ts";

const none = NO_EDITS(kempshott.file);
const withRules = (...rules: RuleEdit[]): SchoolEdits => ({ ...none, rules });
const BLAME: RuleEdit = {
  kind: "prohibit",
  circle: "staff-governors",
  act: "delay",
  verdict: "partly",
  clause: "SG-0",
};
const LOOSE: RuleEdit = { kind: "drop-rule", circle: "staff-governors", rule: "gossip" };
const ground = { shipped: kempshott, packs: [] };

/** A worker that answers only when it is told to. */
function slowWorker() {
  const desk = trialDesk();
  const requests: TrialRequest[] = [];
  let heard: TrialHeard | undefined;
  let closed = 0;
  const open: OpenTrialLine = (ears) => {
    heard = ears;
    return {
      send: (request) => void requests.push(structuredClone(request)),
      close: () => {
        closed += 1;
      },
    };
  };
  return {
    open,
    requests,
    closed: () => closed,
    answer(i: number): void {
      const request = requests[i];
      if (!request) throw new Error("nothing was asked");
      heard?.answer(structuredClone(desk(request)));
    },
    lose: () => heard?.lost(),
  };
}

describe("[issue 6] a change of the rules is tried before it is used", () => {
  it("[SG-0] what is stricter comes with a report: how many situations of how many, in its circle only", () => {
    const trial = tryOut(kempshott, [], none, withRules(BLAME));
    if (trial.kind !== "report") throw new Error("it was refused");
    const changed = trial.circles.filter((circle) => circle.changed > 0);
    expect(changed.map(({ circle, combinations }) => [circle, combinations])).toEqual([
      ["staff-governors", 64],
    ]);
    expect(changed[0]?.examples[0]).toMatchObject({ kind: "tightened", act: "delay", to: "partly" });
    expect(trial.scenarios).toEqual([]);
  });

  it("the report compares with what the school has now, and not with what shipped", () => {
    const before = withRules(BLAME);
    const trial = tryOut(kempshott, [], before, before);
    expect(trial.kind === "report" && trial.circles.every(({ changed }) => changed === 0)).toBe(true);
  });

  it("[SG-0] what is weaker is refused", () => {
    expect(tryOut(kempshott, [], none, withRules(LOOSE))).toMatchObject({
      kind: "refused",
      refusals: [{ why: "loosened", circle: "staff-governors", edit: LOOSE }],
    });
  });

  it("the policy now is the shipped one with the school's changes; the shipped one where they no longer fit", () => {
    const now = policyNow(kempshott, withRules(BLAME)).circles.get("staff-governors");
    const shipped = kempshott.circles.get("staff-governors");
    expect(now?.file.prohibitions).toHaveLength((shipped?.file.prohibitions.length ?? 0) + 1);
    expect(policyNow(kempshott, withRules({ ...BLAME, act: "juggle" }))).toBe(kempshott);
  });
});

describe("[issue 6] the proofs run off the page", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("the worker's answers find their questions, in any order; policy and packs go along once", async () => {
    const worker = slowWorker();
    const prover = openProver(worker.open);
    const first = prover.prove(ground, none, withRules(BLAME));
    const second = prover.prove(ground, none, withRules(LOOSE));
    expect(worker.requests.map(({ shipped, packs }) => [shipped?.id, packs])).toEqual([
      ["kempshott", []],
      [undefined, undefined],
    ]);
    worker.answer(0);
    worker.answer(1);
    expect(await second).toMatchObject({ kind: "refused" });
    expect(await first).toMatchObject({ kind: "report" });
    prover.close();
    expect(worker.closed()).toBe(1);
  });

  it("other packs are sent again", () => {
    const worker = slowWorker();
    const prover = openProver(worker.open);
    void prover.prove(ground, none, none);
    void prover.prove({ ...ground, packs: [] }, none, none);
    expect(worker.requests[1]).toMatchObject({ packs: [] });
    expect(worker.requests[1]).not.toHaveProperty("shipped");
  });

  it("where the worker is lost, what waits is proved on the page; and all that comes later", async () => {
    const worker = slowWorker();
    const prover = openProver(worker.open);
    const waiting = prover.prove(ground, none, withRules(BLAME));
    worker.lose();
    await vi.runAllTimersAsync();
    expect(await waiting).toMatchObject({ kind: "report" });
    const later = prover.prove(ground, none, withRules(LOOSE));
    await vi.runAllTimersAsync();
    expect(await later).toMatchObject({ kind: "refused" });
    expect(worker.requests).toHaveLength(1);
  });

  it("where the worker has gone without a word, what waits is proved on the page; one that answers is never given up", async () => {
    const worker = slowWorker();
    const prover = openProver(worker.open);
    const answered = prover.prove(ground, none, withRules(BLAME));
    worker.answer(0);
    expect(await answered).toMatchObject({ kind: "report" });
    expect(vi.getTimerCount()).toBe(0);
    const waiting = prover.prove(ground, none, withRules(LOOSE));
    await vi.advanceTimersByTimeAsync(SILENCE);
    await vi.runAllTimersAsync();
    expect(await waiting).toMatchObject({ kind: "refused" });
    expect(worker.closed()).toBe(1);
  });

  it("what cannot be sent to the worker is proved on the page", async () => {
    const prover = openProver(() => ({
      send: () => {
        throw new DOMException("it cannot be cloned", "DataCloneError");
      },
      close: () => undefined,
    }));
    const asked = prover.prove(ground, none, withRules(LOOSE));
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ kind: "refused" });
  });

  it("what still waits when it is closed has no trial", async () => {
    const prover = openProver(slowWorker().open);
    const waiting = prover.prove(ground, none, withRules(BLAME));
    prover.close();
    expect(await waiting).toBeUndefined();
  });

  it("where there can be no worker, the page has its turn first", async () => {
    const prover = openProver(() => undefined);
    let trial: Trial | "waits" | undefined = "waits";
    void prover.prove(ground, none, withRules(LOOSE)).then((found) => {
      trial = found;
    });
    await Promise.resolve();
    expect(trial).toBe("waits");
    await vi.runAllTimersAsync();
    expect(trial).toMatchObject({ kind: "refused" });
  });

  it("a fault of the program is told as one, by the worker and on the page", async () => {
    const broken: SchoolEdits = JSON.parse('{"rules":null}');
    expect(trialDesk()({ number: 1, shipped: kempshott.file, before: none, after: broken })).toEqual({
      number: 1,
      trial: undefined,
    });
    const onPage = openProver(() => undefined).prove(ground, none, broken);
    await vi.runAllTimersAsync();
    expect(await onPage).toBeUndefined();
  });
});
