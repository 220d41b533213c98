import { defineConfig } from "@playwright/test";

/** Drives the built game in an installed Chromium, Chrome or Edge: `tools/test.mjs` says which. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../node_modules/.cache/browser-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  reporter: "line",
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    launchOptions: {
      ...(process.env["BUDDY_BENCH_BROWSER"] ? { executablePath: process.env["BUDDY_BENCH_BROWSER"] } : {}),
      args: ["--no-sandbox"],
    },
  },
});
