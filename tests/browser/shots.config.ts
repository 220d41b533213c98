import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

/** `npm run shots`: pictures of every screen, for people to look at. Not a test. */
const { globalSetup: _, ...rest } = tests;
export default defineConfig({ ...rest, testMatch: "shots.ts" });
