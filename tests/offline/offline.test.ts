import { beforeEach, describe, expect, it, vi } from "vitest";
import { browserOffline } from "../../src/offline/browser.ts";
import { lateOffline } from "../../src/offline/late-offline.ts";
import { openOffline, type Offline, type Readiness } from "../../src/offline/offline.ts";
import { FakeContainer, FakeWorker } from "../support/fake-worker.ts";

const settled = () => new Promise((done) => setTimeout(done));

function open(container: FakeContainer) {
  const reload = vi.fn<() => void>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fake has what the game calls, and no more
  const offline = openOffline({ container: container as unknown as ServiceWorkerContainer, reload });
  return { offline, reload };
}

beforeEach(() => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("location", new URL("https://school.example/game/"));
});

describe("[C7] ready for offline", () => {
  it("once the worker has every file, and not before; whoever watches is told", async () => {
    const container = new FakeContainer();
    const { offline } = open(container);
    const told = vi.fn<() => void>();
    const stop = offline.watch(told);
    expect([offline.readiness(), container.registered]).toEqual(["not-yet", []]);
    offline.begin();
    await settled();
    expect(container.registered).toEqual([["./sw.js", { updateViaCache: "none" }]]);
    const worker = container.find();
    worker.become("installed");
    expect(offline.readiness()).toBe("not-yet");
    await container.activate(worker);
    expect(offline.readiness()).toBe("ready");
    expect(told).toHaveBeenCalledTimes(1);
    stop();
  });

  it("where another page had begun, and the browser tells of its worker only once that has every file", async () => {
    const container = new FakeContainer();
    const worker = new FakeWorker();
    worker.state = "installed";
    container.registration.waiting = worker;
    const { offline } = open(container);
    offline.begin();
    await settled();
    expect(offline.readiness()).toBe("not-yet");
    await container.activate(worker);
    expect(offline.readiness()).toBe("ready");
  });

  it("at once, where an earlier visit has fetched them", async () => {
    const container = new FakeContainer();
    await container.activate(new FakeWorker());
    const { offline } = open(container);
    offline.begin();
    await settled();
    expect(offline.readiness()).toBe("ready");
  });

  it("never, where a browser refuses, or has no workers: the game goes on", async () => {
    const container = new FakeContainer();
    container.refuses = true;
    const { offline } = open(container);
    offline.begin();
    await settled();
    expect(offline.readiness()).toBe("never");
    const switchedOff = new FakeContainer();
    switchedOff.register = async () => undefined;
    const off = open(switchedOff).offline;
    off.begin();
    await settled();
    expect(off.readiness()).toBe("never");
    vi.stubGlobal("navigator", {});
    const none = browserOffline();
    none.begin();
    none.atTitle(true);
    expect(none.readiness()).toBe("never");
  });
});

describe("[Q12] a new version", () => {
  async function updated(titled: boolean) {
    const container = new FakeContainer();
    container.controller = new FakeWorker();
    container.registration.active = container.controller;
    const { offline, reload } = open(container);
    offline.atTitle(titled);
    offline.begin();
    await settled();
    const worker = container.find();
    container.registration.waiting = worker;
    worker.become("installed");
    return { container, worker, offline, reload };
  }

  it("waits while somebody is in a scene, and is asked in when the first page is shown", async () => {
    const { container, worker, offline, reload } = await updated(false);
    expect(worker.heard).toEqual([]);
    offline.atTitle(true);
    expect(worker.heard).toEqual(["take over"]);
    container.takeOver();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("is asked in at once on the first page", async () => {
    const { worker } = await updated(true);
    expect(worker.heard).toEqual(["take over"]);
  });

  it("that was never asked in reloads nothing", async () => {
    const { container, reload } = await updated(false);
    container.takeOver();
    expect(reload).not.toHaveBeenCalled();
  });

  it("the first worker of all reloads nothing", async () => {
    const container = new FakeContainer();
    const { offline, reload } = open(container);
    offline.atTitle(true);
    offline.begin();
    await settled();
    // Every browser has it wait for a moment, before it is at work by itself.
    const worker = container.find();
    container.registration.waiting = worker;
    worker.become("installed");
    expect(worker.heard).toEqual([]);
    container.takeOver();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe("[issue 9] offline play whose code comes when it begins", () => {
  it("is not yet ready before, and then tells what the worker tells, and where the game is", async () => {
    let now: Readiness = "not-yet";
    let tell = () => {};
    const done: unknown[] = [];
    const real: Offline = {
      readiness: () => now,
      begin: () => void done.push("begin"),
      watch: (changed) => {
        tell = changed;
        return () => undefined;
      },
      atTitle: (titled) => void done.push(titled),
    };
    const open = vi.fn<() => Promise<Offline>>(async () => real);
    const offline = lateOffline(open);
    const told = vi.fn<() => void>();
    const stop = offline.watch(told);
    offline.atTitle(true);
    expect([offline.readiness(), open.mock.calls.length]).toEqual(["not-yet", 0]);
    offline.begin();
    await settled();
    now = "ready";
    tell();
    offline.atTitle(false);
    expect([offline.readiness(), told.mock.calls.length, done]).toEqual(["ready", 1, [true, "begin", false]]);
    stop();
    tell();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("where its code does not come, is never ready, and nothing is thrown", async () => {
    const offline = lateOffline(() => Promise.reject(new Error("it did not come")));
    offline.begin();
    await settled();
    expect(offline.readiness()).toBe("not-yet");
  });
});
