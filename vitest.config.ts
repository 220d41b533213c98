import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Browsers of another make have a run of their own: npm run test:engines.
    exclude: ["tests/engines/**"],
    expect: { requireAssertions: true },
    testTimeout: 120_000,
    // Half of the time of short tests is reading modules anew for each file: none of them keeps anything between tests.
    pool: "threads",
    isolate: false,
    // It would leave one core to its own watching, which a run of all tests does not do.
    maxWorkers: "100%",
  },
});
