import { expect, it } from "vitest";
import { together } from "../../tools/together.mjs";

const HELPER = "\0vite/preload-helper.js";
const build = {
  error: (told: string): never => {
    throw new Error(told);
  },
};

it("[issue 9] parts are fetched by the game's own few lines; a build that does not ask for them stops", () => {
  const used = together();
  expect(used.load("/src/main.ts")).toBeUndefined();
  expect(used.load(HELPER)).toContain("modulepreload");
  expect(() => used.buildEnd.call(build)).not.toThrow();
  expect(() => together().buildEnd.call(build)).toThrow("tools/together.js");
  // A build that failed has its own reason to tell.
  expect(() => together().buildEnd.call(build, new Error("other"))).not.toThrow();
});
