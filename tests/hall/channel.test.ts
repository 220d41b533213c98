import { describe, expect, it } from "vitest";
import {
  GONE_AFTER_MS,
  openPresenterLink,
  openStageLink,
  SAY_AGAIN_MS,
  type Clock,
  type Port,
} from "../../src/hall/channel.ts";

/** All windows of one device: each hears what the others post, unless the message is lost. */
class Windows {
  readonly #ears = new Map<number, (message: unknown) => void>();
  #count = 0;
  time = 0;
  lost: (message: unknown) => boolean = () => false;
  readonly posted: unknown[] = [];
  readonly #work = new Map<number, { ms: number; work: () => void; last: number }>();

  port(): Port {
    const own = this.#count++;
    return {
      post: (message) => {
        this.posted.push(message);
        if (this.lost(message)) return;
        // As the browser does: a copy arrives, never the thing itself.
        for (const [ear, hear] of this.#ears) if (ear !== own) hear(structuredClone(message));
      },
      listen: (hear) => void this.#ears.set(own, hear),
      close: () => void this.#ears.delete(own),
    };
  }

  readonly clock: Clock = {
    now: () => this.time,
    every: (ms, work) => {
      const own = this.#count++;
      this.#work.set(own, { ms, work, last: this.time });
      return () => void this.#work.delete(own);
    },
  };

  pass(ms: number): void {
    for (const end = this.time + ms; this.time < end;) {
      this.time += 100;
      for (const one of this.#work.values()) {
        if (this.time - one.last < one.ms) continue;
        one.last = this.time;
        one.work();
      }
    }
  }
}

interface Hall {
  readonly at: number;
}
type Event = "next" | "back";

const readHall = (value: unknown): Hall | undefined =>
  typeof value === "object" && value !== null && "at" in value && typeof value.at === "number"
    ? { at: value.at }
    : undefined;
const readEvent = (value: unknown): Event | undefined =>
  value === "next" || value === "back" ? value : undefined;

function openStage(windows: Windows, name: string, at = 0) {
  const stage = { hall: { at }, connected: [] as boolean[] };
  const link = openStageLink<Hall, Event>({
    port: windows.port(),
    clock: windows.clock,
    name,
    hallNow: () => stage.hall,
    readEvent,
    onEvent(event) {
      stage.hall = { at: stage.hall.at + (event === "next" ? 1 : -1) };
      link.show();
    },
    onConnected: (connected) => stage.connected.push(connected),
  });
  return { stage, link };
}

function openPresenter(windows: Windows, name: string) {
  const seen: (Hall | undefined)[] = [];
  const port = windows.port();
  const link = openPresenterLink<Hall, Event>({
    port,
    clock: windows.clock,
    name,
    readHall,
    onHall: (hall) => seen.push(hall),
  });
  return { seen, link, last: () => seen.at(-1), port };
}

describe("[issue 5] the link between the projector and the presenter's window", () => {
  it.each(["stage first", "presenter first"])("they find each other: %s", (order) => {
    const windows = new Windows();
    const early = order === "presenter first" ? openPresenter(windows, "p") : undefined;
    const { stage, link } = openStage(windows, "s", 3);
    const { last, link: presenter } = early ?? openPresenter(windows, "p");
    expect(last()).toEqual({ at: 3 });
    expect(stage.connected).toEqual([true]);
    presenter.send("next");
    expect(stage.hall).toEqual({ at: 4 });
    expect(last()).toEqual({ at: 4 });
    stage.hall = { at: 9 };
    link.show();
    expect(last()).toEqual({ at: 9 });
  });

  it("the presenter's window closed in the middle: the projector says so and goes on; opened again, it has the place", () => {
    const windows = new Windows();
    const { stage } = openStage(windows, "s");
    const first = openPresenter(windows, "p1");
    first.link.send("next");
    first.link.close();
    expect(stage.connected).toEqual([true, false]);
    stage.hall = { at: 5 };
    const second = openPresenter(windows, "p2");
    expect(second.last()).toEqual({ at: 5 });
    expect(stage.connected).toEqual([true, false, true]);
  });

  it("a reload of the projector: the presenter is told, and recovers with the place it was at", () => {
    const windows = new Windows();
    const before = openStage(windows, "s1");
    const { seen, last, link } = openPresenter(windows, "p");
    link.send("next");
    before.link.close();
    expect(last()).toBeUndefined();
    link.send("next");
    const after = openStage(windows, "s2", before.stage.hall.at);
    expect(last()).toEqual({ at: 1 });
    expect(after.stage.connected).toEqual([true]);
    link.send("next");
    expect(last()).toEqual({ at: 2 });
    expect(seen.filter((hall) => hall === undefined)).toHaveLength(1);
  });

  it("a projector that vanishes without a word is missed after a while, and so is a presenter", () => {
    const windows = new Windows();
    const { stage } = openStage(windows, "s");
    const { last } = openPresenter(windows, "p");
    windows.pass(GONE_AFTER_MS * 2);
    expect(last()).toEqual({ at: 0 });
    expect(stage.connected).toEqual([true]);
    windows.lost = () => true;
    windows.pass(GONE_AFTER_MS + SAY_AGAIN_MS);
    expect(last()).toBeUndefined();
    expect(stage.connected).toEqual([true, false]);
    windows.lost = () => false;
    windows.pass(SAY_AGAIN_MS);
    expect(last()).toEqual({ at: 0 });
    expect(stage.connected).toEqual([true, false, true]);
  });

  it("lost messages are made good: a state that got lost comes again with the next hello", () => {
    const windows = new Windows();
    const { stage, link } = openStage(windows, "s");
    const { last } = openPresenter(windows, "p");
    windows.lost = (message) => JSON.stringify(message).includes('"state"');
    stage.hall = { at: 7 };
    link.show();
    expect(last()).toEqual({ at: 0 });
    windows.lost = () => false;
    windows.pass(SAY_AGAIN_MS);
    expect(last()).toEqual({ at: 7 });
  });

  it("two presenters see the same hall, and either may act; the projector counts them as one", () => {
    const windows = new Windows();
    const { stage } = openStage(windows, "s");
    const one = openPresenter(windows, "p1");
    const other = openPresenter(windows, "p2");
    one.link.send("next");
    other.link.send("next");
    expect(one.last()).toEqual({ at: 2 });
    expect(other.last()).toEqual({ at: 2 });
    one.link.close();
    expect(stage.connected).toEqual([true]);
    other.link.close();
    expect(stage.connected).toEqual([true, false]);
  });

  it("two projectors: the presenter stays with the first, steers that one alone, and moves on when it has gone", () => {
    const windows = new Windows();
    const one = openStage(windows, "s1", 1);
    const presenter = openPresenter(windows, "p");
    const other = openStage(windows, "s2", 20);
    windows.pass(SAY_AGAIN_MS * 2);
    presenter.link.send("next");
    expect([one.stage.hall.at, other.stage.hall.at]).toEqual([2, 20]);
    expect(presenter.seen.every((hall) => hall !== undefined && hall.at < 20)).toBe(true);
    one.link.close();
    windows.pass(SAY_AGAIN_MS);
    expect(presenter.last()).toEqual({ at: 20 });
  });

  it.each([
    ["nothing", undefined],
    ["a number", 7],
    ["an unknown kind", { kind: "shout", stage: "s" }],
    ["a state of something else", { kind: "state", stage: "s", hall: { at: "<b>" } }],
    ["a state with a key too many", { kind: "state", stage: "s", hall: { at: 1 }, score: 3 }],
    ["an event that nobody knows", { kind: "event", stage: "s", event: "explode" }],
    ["an event without a stage", { kind: "event", event: "next" }],
    ["a hello without a name", { kind: "hello", presenter: "" }],
    ["a hello with a very long name", { kind: "hello", presenter: "x".repeat(41) }],
  ])("nothing that is heard is trusted: %s is passed over", (_, message) => {
    const windows = new Windows();
    const { stage } = openStage(windows, "s");
    const { seen } = openPresenter(windows, "p");
    const before = seen.length;
    windows.port().post(message);
    expect(stage.hall).toEqual({ at: 0 });
    expect(stage.connected).toEqual([true]);
    expect(seen).toHaveLength(before);
  });

  it("nobody answers an answer: four windows left alone say no more than a few words at a time", () => {
    const windows = new Windows();
    openStage(windows, "s");
    openPresenter(windows, "p1");
    openPresenter(windows, "p2");
    windows.posted.length = 0;
    windows.pass(SAY_AGAIN_MS * 10);
    expect(windows.posted.length).toBeLessThanOrEqual(10 * 10);
  });

  it("what closes is silent", () => {
    const windows = new Windows();
    const { link } = openStage(windows, "s");
    const presenter = openPresenter(windows, "p");
    link.close();
    presenter.link.close();
    windows.posted.length = 0;
    windows.pass(GONE_AFTER_MS * 3);
    expect(windows.posted).toEqual([]);
  });
});
