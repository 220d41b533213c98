// Builds the page of a group's results by itself, as the print room's page is built.
import path from "node:path";
import { buildPage } from "../../../tools/build-page.mjs";
import { ROOT } from "../../../tools/install.mjs";

/** The folder of the built page. */
export const RESULTS_PAGE = path.join(ROOT, "node_modules", ".cache", "results-page");

/** @returns {Promise<string>} the folder of the built page */
export const buildResultsPage = () => buildPage("tests/browser/results-page/index.html", "results-page");
