import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    expect: { requireAssertions: true },
    testTimeout: 120_000,
  },
});
