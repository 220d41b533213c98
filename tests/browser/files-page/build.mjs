// Builds the files page by itself, as the print room's page is built.
import path from "node:path";
import { buildPage } from "../../../tools/build-page.mjs";
import { ROOT } from "../../../tools/install.mjs";

/** The folder of the built page. */
export const FILES_PAGE = path.join(ROOT, "node_modules", ".cache", "files-page");

/** @returns {Promise<string>} the folder of the built page */
export const buildFilesPage = () => buildPage("tests/browser/files-page/index.html", "files-page");
