// Builds the page of the school's policy by itself, as the print room's is built.
import path from "node:path";
import { buildPage } from "../../../tools/build-page.mjs";
import { ROOT } from "../../../tools/install.mjs";

/** The folder of the built page. */
export const POLICY_PAGE = path.join(ROOT, "node_modules", ".cache", "policy-page");

/** @returns {Promise<string>} the folder of the built page */
export const buildPolicyPage = () => buildPage("tests/browser/policy-page/index.html", "policy-page");
