import { buildGallery } from "../../tools/gallery/build.mjs";
import { buildFilesPage } from "./files-page/build.mjs";
import { buildPolicyPage } from "./policy-page/build.mjs";
import { buildPrintRoom } from "./print-room/build.mjs";
import { buildResultsPage } from "./results-page/build.mjs";
import { buildStudio } from "./studio/build.mjs";
import { buildStudioProblems } from "./studio-problems/build.mjs";

/** Once before all browser tests: two workers that each built a page would pull it away from under one another. */
const setUp = async (): Promise<void> => {
  await buildGallery();
  await buildPrintRoom();
  await buildStudio();
  await buildStudioProblems();
  await buildPolicyPage();
  await buildFilesPage();
  await buildResultsPage();
};

export default setUp;
