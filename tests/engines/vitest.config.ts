import { defineConfig } from "vitest/config";

/** The play in browsers of another make: one process for each, one part after another. */
export default defineConfig({
  test: {
    include: ["tests/engines/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
  },
});
