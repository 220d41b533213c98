// Builds the page of the studio's problems, ways and twins, and of the list of own packs, by itself.
import path from "node:path";
import { buildPage } from "../../../tools/build-page.mjs";
import { ROOT } from "../../../tools/install.mjs";

/** The folder of the built page. */
export const STUDIO_PROBLEMS = path.join(ROOT, "node_modules", ".cache", "studio-problems");

/** @returns {Promise<string>} the folder of the built page */
export const buildStudioProblems = () =>
  buildPage("tests/browser/studio-problems/index.html", "studio-problems");
