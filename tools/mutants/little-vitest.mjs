// As much of Vitest's way of writing tests as the tests under mutation use. Nothing is kept between two collections.
import { format } from "node:util";

/** Collects what a test file declares while `declare` is run. */
export function collect(declare, expect) {
  const tests = [];
  let group = { names: [], before: [], after: [], once: [] };

  function describe(name, body) {
    const outer = group;
    group = {
      names: [...outer.names, String(name)],
      before: [...outer.before],
      after: [...outer.after],
      once: [...outer.once],
    };
    body();
    group = outer;
  }
  function it(name, ...rest) {
    const run = rest.find((one) => typeof one === "function");
    // The group itself, not what it holds now: a hook may stand below the test.
    tests.push({ name: [...group.names, name].join(" > "), run, group });
  }
  const each = (declareOne) => (rows) => (name, body) =>
    rows.forEach((row) => {
      const args = Array.isArray(row) ? row : [row];
      declareOne(format(name, ...args), () => body(...args));
    });
  it.each = each(it);
  describe.each = each(describe);
  declare({
    describe,
    it,
    test: it,
    expect,
    onTestFinished: () => {},
    beforeEach: (hook) => group.before.push(hook),
    afterEach: (hook) => group.after.push(hook),
    beforeAll: (hook) => group.once.push(hook),
  });
  return tests;
}

/** Runs one collected test with its hooks; throws what it throws. */
export async function runTest({ run, group }) {
  for (const hook of group.once.splice(0)) await hook();
  for (const hook of group.before) await hook();
  try {
    await run();
  } finally {
    for (const hook of group.after) await hook();
  }
}
