import { describe, expect, it } from "vitest";
import { createAwakener } from "../../src/sound/awake.ts";
import { fakeHowling, FakeContext, FakeTime } from "./fakes.ts";

type Answer = FakeContext["answer"];

/** An awakener over contexts that behave like this, one after each rebuild. */
function withContexts(...kinds: readonly (readonly [state: string, answer: Answer])[]) {
  const time = new FakeTime();
  const contexts = kinds.map(([state, answer]) => new FakeContext(time, state, answer));
  const { howling, unloads } = fakeHowling(time, contexts);
  let rebuilt = 0;
  const awakener = createAwakener({
    howler: howling.Howler,
    now: time.now,
    wait: time.wait,
    onRebuilt: () => (rebuilt += 1),
  });
  const wake = async (ms = 2000) => {
    const woken = awakener.wake();
    await time.pass(ms);
    return woken;
  };
  return { awakener, wake, time, contexts, unloads, rebuilt: () => rebuilt };
}

describe("[C2] waking sound", () => {
  it("that runs: nothing is asked and nothing is rebuilt", async () => {
    const { wake, contexts, unloads } = withContexts(["running", "runs"]);
    expect(await wake()).toBe(true);
    expect([contexts[0]?.asked, unloads()]).toEqual([0, 0]);
  });

  it.each(["suspended", "interrupted"])("that is %s: it is resumed", async (state) => {
    const { wake, contexts, unloads } = withContexts([state, "runs"]);
    expect(await wake()).toBe(true);
    expect([contexts[0]?.asked, unloads()]).toEqual([1, 0]);
  });

  it.each<[string, Answer]>([
    ["does not answer", "hangs"],
    ["is refused", "refuses"],
    ["throws", "throws"],
  ])("where resuming %s: after 300 ms everything is unloaded and built again", async (_, answer) => {
    const { awakener, time, unloads, rebuilt, contexts } = withContexts(
      ["interrupted", answer],
      ["suspended", "runs"],
    );
    const woken = awakener.wake();
    await time.pass(299);
    expect(unloads()).toBe(0);
    await time.pass(1);
    expect(await woken).toBe(true);
    expect([unloads(), rebuilt(), contexts[1]?.asked]).toEqual([1, 1, 1]);
  });

  it("that is closed, since what plays it was unplugged: it is built again, and heard", async () => {
    const { wake, unloads, rebuilt } = withContexts(["closed", "refuses"], ["suspended", "runs"]);
    expect(await wake()).toBe(true);
    expect([unloads(), rebuilt()]).toEqual([1, 1]);
  });

  it("that says it runs while its clock stands still is built again", async () => {
    const { wake, unloads } = withContexts(["running", "stuck"], ["running", "runs"]);
    expect(await wake()).toBe(true);
    expect(unloads()).toBe(0);
    expect(await wake()).toBe(true);
    expect(unloads()).toBe(1);
    await wake();
    expect(unloads()).toBe(1);
  });

  it("that will not wake at all is rebuilt three times and no more, and then only asked", async () => {
    const never = ["suspended", "refuses"] as const;
    const { wake, unloads, contexts } = withContexts(never, never, never, never);
    for (let press = 0; press < 6; press++) expect(await wake()).toBe(false);
    expect(unloads()).toBe(3);
    expect(contexts[3]?.asked).toBeGreaterThan(2);
    // The moment it is let, it is heard again.
    if (contexts[3]) contexts[3].answer = "runs";
    expect(await wake()).toBe(true);
  });

  it("two presses at once ask once", async () => {
    const { awakener, time, contexts } = withContexts(["suspended", "runs"]);
    const both = [awakener.wake(), awakener.wake()];
    await time.pass(1000);
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(contexts[0]?.asked).toBe(1);
  });

  it("where there is no context, nothing is heard and nothing breaks", async () => {
    const { awakener, wake } = withContexts();
    expect(await wake()).toBe(false);
    expect(awakener.isAwake()).toBe(false);
  });
});
