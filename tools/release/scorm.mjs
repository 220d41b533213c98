// `npm run package:scorm`: a SCORM 1.2 package for each pack, and one for the whole course.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, ROOT } from "../install.mjs";
import { POLICIES } from "../policies.mjs";
import { buildLms, COURSE_TITLE, lmsFiles, PACKAGE, PACKS } from "./lms-build.mjs";
import { document, element } from "./xml.mjs";
import { zip } from "./zip.mjs";

/** What the package of all packs is called. */
const COURSE = "course";

const NAMES = {
  xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
  "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
};

/**
 * The manifest of a package. Each pack is an item (a SCO) of its own, also in the course: a pack's place, status,
 * objectives and 4,096 characters are then its own, and the LMS shows the list of packs.
 * @param {readonly { id: string, title: string }[]} packs
 * @param {{ id: string, title: string, files: readonly string[] }} course
 */
export function scormManifest(packs, { id, title, files }) {
  const item = (pack) =>
    element(
      "item",
      {
        identifier: `item-${pack.id}`,
        identifierref: "game",
        parameters: `?pack=${pack.id}`,
        isvisible: "true",
      },
      [element("title", {}, pack.title)],
    );
  const organization = element("organization", { identifier: "course" }, [
    element("title", {}, title),
    ...packs.map(item),
  ]);
  const resource = element(
    "resource",
    { identifier: "game", type: "webcontent", "adlcp:scormtype": "sco", href: "index.html" },
    [...files].sort().map((href) => element("file", { href })),
  );
  return document(
    element("manifest", { identifier: `buddy-bench-${id}`, version: PACKAGE.version, ...NAMES }, [
      element("metadata", {}, [element("schema", {}, "ADL SCORM"), element("schemaversion", {}, "1.2")]),
      element("organizations", { default: "course" }, [organization]),
      element("resources", {}, [resource]),
    ]),
  );
}

/**
 * One package.
 * @param {string} [id] of the one pack that it holds; without, it is the course of all
 * @returns {Uint8Array} the zip
 */
export function scormPackage(id) {
  const files = lmsFiles(POLICIES.lms);
  const packs = PACKS.filter((pack) => id === undefined || pack.id === id);
  const title = id === undefined ? COURSE_TITLE : packs[0].title;
  const manifest = scormManifest(packs, { id: id ?? COURSE, title, files: [...files.keys()] });
  return zip(new Map([...files, ["imsmanifest.xml", new TextEncoder().encode(manifest)]]));
}

/** The packages by their file names: one a pack, and the course. */
export const scormPackages = () =>
  new Map(
    [...PACKS.map(({ id }) => id), undefined].map((id) => [
      `buddy-bench-scorm12-${id ?? COURSE}.zip`,
      scormPackage(id),
    ]),
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await buildLms();
  const folder = path.join(ROOT, "release");
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of scormPackages()) {
    writeFileSync(path.join(folder, name), bytes);
    console.log(`${(bytes.length / 1e6).toFixed(2).padStart(6)} MB  release/${name}`);
  }
}
