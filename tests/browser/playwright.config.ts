import { defineConfig } from "@playwright/test";
import { installedBrowser } from "../../tools/browser.mjs";

const installed = installedBrowser();

/** Drives the built game in an installed Chromium, Chrome or Edge, else in Playwright's own. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./build-gallery.ts",
  outputDir: "../../node_modules/.cache/browser-results",
  fullyParallel: true,
  // Twice the cores of the smallest machine: a test waits for a good part of its time.
  workers: 4,
  retries: 0,
  timeout: 90_000,
  // On a busy machine a worker's answer takes its time: this is when to give up, not how fast to be.
  expect: { timeout: 20_000 },
  reporter: "line",
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    // Half the work of a machine without a graphics chip is movement: tests of movement ask for it.
    contextOptions: { reducedMotion: "reduce" },
    // Each test is a first visit; offline.spec.ts lets the worker in.
    serviceWorkers: "block",
    launchOptions: {
      ...(installed ? { executablePath: installed } : {}),
      args: [
        "--no-sandbox",
        // The soak test reads the heap after a collection.
        "--enable-precise-memory-info",
        // No page of a test lives for as long as it takes to win back what the slowest of its compilers costs.
        "--js-flags=--expose-gc --no-turbofan",
      ],
    },
  },
});
