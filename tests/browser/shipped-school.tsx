// What the pages that are built by themselves share: all that ships, and the kit that every part of a screen is handed.
import "../../src/ui/styles/index.css";
import "../../src/ui/styles/later.css";
import "../../src/teacher/teacher.css";
import { render, type ComponentChildren } from "preact";
import index from "../../scenarios/packs.json";
import profileFile from "../../scenarios/profile.json";
import policyFile from "../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../scenarios/policies/kempshott.text.en-GB.json";
import { addRooms, loadWords } from "../../src/locale/words.ts";
import { readPolicy } from "../../src/policy/read.ts";
import { DEFAULT_SETTINGS } from "../../src/records/settings.ts";
import { readPack, readProfile, readTexts } from "../../src/scenario/read.ts";
import { must } from "../../src/screens/must.ts";
import { openSound } from "../../src/sound/open-sound.ts";
import { KitProvider, type Kit } from "../../src/ui/kit.ts";
import { readWording } from "../../src/ui/read-wording.ts";

const PACKS = import.meta.glob<object>("../../scenarios/packs/*/pack.json", {
  import: "default",
  eager: true,
});
const TEXTS = import.meta.glob<object>("../../scenarios/packs/*/text.en-GB.json", {
  import: "default",
  eager: true,
});
export const LANGUAGE = "en-GB";

export const policy = must(readPolicy(policyFile, "policy"));
export const wording = readWording(wordingFile);
export const profile = must(readProfile(profileFile, "profile"));

/** Every pack that ships, by its id, in the order in which a school would use them. */
export const packs = new Map(
  index.packs.map(({ id }) => {
    const folder = `../../scenarios/packs/${id}`;
    const texts = must(readTexts(TEXTS[`${folder}/text.en-GB.json`], id));
    return [id, must(readPack(PACKS[`${folder}/pack.json`], id, { [LANGUAGE]: texts }))] as const;
  }),
);

/** The first pack that ships. */
export function firstPack() {
  const [first] = packs.values();
  if (!first) throw new Error("no pack ships");
  return first;
}

/** Puts a page into `root`, with the words of the rooms and the kit of this school; `more` is another kit's part. */
export async function show(root: string, page: ComponentChildren, more: Partial<Kit> = {}): Promise<void> {
  const words = await loadWords();
  await addRooms();
  const sound = openSound(LANGUAGE);
  const kit: Kit = { words, wording, voice: "adult", profile, settings: DEFAULT_SETTINGS, sound, ...more };
  const place = document.querySelector(root);
  if (place) render(<KitProvider value={kit}>{page}</KitProvider>, place);
}
