import { readPolicy } from "../../src/policy/read.ts";
import { readPack, readProfile, readTexts } from "../../src/scenario/read.ts";
import { contentOf, withRest, type Content } from "../../src/screens/content.ts";
import { must } from "../../src/screens/must.ts";
import { readWording } from "../../src/ui/read-wording.ts";

/** What ships, from its files: the build checks the same. Throws where one is not sound. */
export const readContent = (
  files: Readonly<Record<"policy" | "wording" | "profile" | "pack" | "texts", unknown>>,
): Content => {
  const pack = must(readPack(files.pack, "pack"));
  const texts = must(readTexts(files.texts, "texts"));
  const opening = contentOf({
    policy: must(readPolicy(files.policy, "policy")).file,
    profile: must(readProfile(files.profile, "profile")),
    pack,
    texts,
  });
  return withRest(opening, { wording: readWording(files.wording), pack, texts });
};
