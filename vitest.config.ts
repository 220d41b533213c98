import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Browsers of another make have a run of their own: npm run test:engines.
    exclude: ["tests/engines/**"],
    expect: { requireAssertions: true },
    testTimeout: 120_000,
  },
});
