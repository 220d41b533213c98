import { buildGallery } from "../../tools/gallery/build.mjs";
import { buildLms } from "../../tools/release/lms-build.mjs";
import { buildSingle } from "../../tools/release/single.mjs";
import { buildPrintRoom } from "./print-room/build.mjs";

/** Once before all browser tests: two workers that each built a page would pull it away from under one another. */
const setUp = async (): Promise<void> => {
  await buildGallery();
  await buildPrintRoom();
  await buildSingle();
  await buildLms();
};

export default setUp;
