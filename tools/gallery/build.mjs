// Builds the gallery's page into the cache.
import path from "node:path";
import { buildPage } from "../build-page.mjs";
import { ROOT } from "../install.mjs";

/** The folder of the built page. */
export const GALLERY = path.join(ROOT, "node_modules", ".cache", "gallery");

/** @returns {Promise<string>} the folder of the built page */
export const buildGallery = () => buildPage("tools/gallery/index.html", "gallery");
