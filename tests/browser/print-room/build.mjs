// Builds the page of the print room by itself, as the gallery's page is built.
import path from "node:path";
import { buildPage } from "../../../tools/build-page.mjs";
import { ROOT } from "../../../tools/install.mjs";

/** The folder of the built page. */
export const PRINT_ROOM = path.join(ROOT, "node_modules", ".cache", "print-room");

/** @returns {Promise<string>} the folder of the built page */
export const buildPrintRoom = () => buildPage("tests/browser/print-room/index.html", "print-room");
