// The build that an LMS launches, as files by name, and the packs that it can be launched with.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../install.mjs";
import { withPolicy, withStyles } from "../policies.mjs";
import { filesIn } from "./zip.mjs";

const LMS_BUILD = path.join(ROOT, "node_modules", ".cache", "lms");

/** For a web server only: headers that forbid a frame, and the pictures of an app on a home screen. */
const NOT_FOR_LMS = /^(_headers|icon-.*\.png)$/;

export const PACKAGE = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

const scenarios = (name) => JSON.parse(readFileSync(path.join(ROOT, "scenarios", name), "utf8"));
const SCENES = scenarios("scenes.json");

/** The packs that ship: `id`, `title` and their `scenarios`. */
export const PACKS = scenarios("packs.json").packs.map((pack) => ({ ...pack, ...SCENES[pack.id] }));

/** What a school reads in its LMS above the list of packs. */
export const COURSE_TITLE = "Buddy Bench: what stays private, and what a grown-up must know";

/** Builds the game for an LMS. */
export async function buildLms() {
  const { build } = await import("vite");
  await build({ root: ROOT, mode: "lms", logLevel: "error" });
}

/**
 * The built files, with a content policy in the page.
 * @param {Record<string, string>} policy
 */
export function lmsFiles(policy) {
  const files = [...filesIn(LMS_BUILD)].filter(([name]) => !NOT_FOR_LMS.test(name));
  return new Map(
    files.map(([name, bytes]) => {
      if (name !== "index.html") return [name, bytes];
      const html = new TextDecoder().decode(bytes);
      return [name, new TextEncoder().encode(withPolicy(html, withStyles(policy, html)))];
    }),
  );
}
