// The page of a group's results by itself, over this browser's own store: for its tests. Never shipped.
import "../../../src/ui/styles/index.css";
import "../../../src/teacher/teacher.css";
import { render } from "preact";
import { useState } from "preact/hooks";
import profileFile from "../../../scenarios/profile.json";
import policyFile from "../../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json";
import index from "../../../scenarios/packs.json";
import { loadWords } from "../../../src/locale/words.ts";
import type { GroupSession } from "../../../src/play/group-merge.ts";
import type { Parsed } from "../../../src/policy/diagnostic.ts";
import { readPolicy } from "../../../src/policy/read.ts";
import { dropExpired } from "../../../src/records/results.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import { browserStores, openShelf } from "../../../src/records/storage.ts";
import { readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import { browserSound } from "../../../src/sound/browser.ts";
import { ResultsPage } from "../../../src/teacher/results/results-page.tsx";
import { KitProvider } from "../../../src/ui/kit.ts";
import { readWording } from "../../../src/ui/wording.ts";

const PACKS = import.meta.glob<object>("../../../scenarios/packs/*/pack.json", {
  import: "default",
  eager: true,
});
const TEXTS = import.meta.glob<object>("../../../scenarios/packs/*/text.en-GB.json", {
  import: "default",
  eager: true,
});
const LANGUAGE = "en-GB";
const TODAY = "2026-11-29";

function must<T>(read: Parsed<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
}

/** Every pack that ships, in the order in which a school would use them. */
const packs = new Map(
  index.packs.map(({ id }) => {
    const folder = `../../../scenarios/packs/${id}`;
    const texts = must(readTexts(TEXTS[`${folder}/text.en-GB.json`], id));
    return [id, must(readPack(PACKS[`${folder}/pack.json`], id, { [LANGUAGE]: texts }))] as const;
  }),
);
const policy = must(readPolicy(policyFile, "policy"));
const shelf = openShelf(browserStores());
/** The day on which the page is looked at; the address may name another. */
const today = new URLSearchParams(location.search).get("today") ?? TODAY;
// As the game does when it opens.
dropExpired(shelf, today);

function Room() {
  const [added, setAdded] = useState<readonly GroupSession[]>([]);
  return (
    <div class="teacher">
      <main class="page wide teacher-page">
        <h1>Group results</h1>
        <ResultsPage
          shelf={shelf}
          today={today}
          packs={packs}
          policy={policy}
          added={added}
          onAdded={setAdded}
        />
      </main>
    </div>
  );
}

async function open(root: Element): Promise<void> {
  const words = await loadWords();
  await words.addRooms();
  const kit = {
    words,
    wording: readWording(wordingFile),
    voice: "adult" as const,
    profile: must(readProfile(profileFile, "profile")),
    settings: DEFAULT_SETTINGS,
    sound: browserSound(LANGUAGE),
  };
  render(
    <KitProvider value={kit}>
      <Room />
    </KitProvider>,
    root,
  );
}

const root = document.querySelector("#results");
if (root) await open(root);
