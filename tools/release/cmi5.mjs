// `npm run package:cmi5`: the whole course as a cmi5 package, one assignable unit a pack.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, ROOT } from "../install.mjs";
import { POLICIES } from "../policies.mjs";
import { buildLms, COURSE_TITLE, lmsFiles, PACKS } from "./lms-build.mjs";
import { document, element } from "./xml.mjs";
import { zip } from "./zip.mjs";

export const CMI5_PACKAGE = "buddy-bench-cmi5-course.zip";

const NAMES = { xmlns: "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" };
/** The same as in `src/records/xapi/vocabulary.ts`; a test compares the two. */
const OURS = "urn:x-buddy-bench:";
const LANGUAGE = "en-GB";

const words = (name, text) => element(name, {}, [element("langstring", { lang: LANGUAGE }, text)]);

/**
 * The course's structure. A unit is done when all of its scenes have been played; none is passed, and none has a score.
 * @param {readonly { id: string, title: string, scenarios: readonly string[] }[]} packs
 */
export function cmi5Structure(packs) {
  const about = (pack) =>
    `${pack.scenarios.length} short scenes to play: what stays private, and what is told.`;
  const unit = (pack) =>
    element("au", { id: `${OURS}pack:${pack.id}`, moveOn: "Completed", launchMethod: "AnyWindow" }, [
      words("title", pack.title),
      words("description", about(pack)),
      element("url", {}, `index.html?pack=${pack.id}`),
    ]);
  const course = element("course", { id: `${OURS}course` }, [
    words("title", COURSE_TITLE),
    words(
      "description",
      "Short scenes about one decision, each judged by the school's confidentiality policy.",
    ),
  ]);
  return document(element("courseStructure", NAMES, [course, ...packs.map(unit)]));
}

/** The package: the build for an LMS, whose page may send to the record store that the launch names. */
export function cmi5Package() {
  const structure = new TextEncoder().encode(cmi5Structure(PACKS));
  return zip(new Map([...lmsFiles(POLICIES.lrs), ["cmi5.xml", structure]]));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await buildLms();
  const bytes = cmi5Package();
  mkdirSync(path.join(ROOT, "release"), { recursive: true });
  writeFileSync(path.join(ROOT, "release", CMI5_PACKAGE), bytes);
  console.log(`${(bytes.length / 1e6).toFixed(2).padStart(6)} MB  release/${CMI5_PACKAGE}`);
}
