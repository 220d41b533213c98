// Builds the page of the studio by itself, as the gallery's page is built.
import path from "node:path";
import { buildPage } from "../../../tools/build-page.mjs";
import { ROOT } from "../../../tools/install.mjs";

/** The folder of the built page. */
export const STUDIO = path.join(ROOT, "node_modules", ".cache", "studio");

/** @returns {Promise<string>} the folder of the built page */
export const buildStudio = () => buildPage("tests/browser/studio/index.html", "studio");
