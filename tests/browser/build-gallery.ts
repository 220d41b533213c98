import { buildGallery } from "../../tools/gallery/build.mjs";

/** Once before all browser tests: two workers that each built it would pull it away from under one another. */
const setUp = async (): Promise<void> => {
  await buildGallery();
};

export default setUp;
