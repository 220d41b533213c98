import { buildPage } from "../../tools/build-page.mjs";
import { buildGallery } from "../../tools/gallery/build.mjs";
import { buildLms } from "../../tools/release/lms-build.mjs";
import { buildSingle } from "../../tools/release/single.mjs";

/** Rooms that are tested each on a page of its own, in folders of these names. */
const PAGES = [
  "print-room",
  "studio",
  "studio-problems",
  "policy-page",
  "files-page",
  "results-page",
  "drawer-page",
] as const;

/** Once before all browser tests: two workers that each built a page would pull it away from under one another. */
const setUp = async (): Promise<void> => {
  const pages = PAGES.map((name) => buildPage(`tests/browser/${name}/index.html`, name));
  // In a run of all tests the one file stands built: browsers of another make have opened it.
  const oneFile = process.env["BUDDY_BENCH_BUILT"] ? undefined : buildSingle();
  await Promise.all([...pages, buildGallery(), oneFile, buildLms()]);
};

export default setUp;
