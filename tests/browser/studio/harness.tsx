// The studio by itself, with a pack that ships or a long one: for its tests. Never shipped.
import "../../../src/ui/styles/index.css";
import "../../../src/teacher/teacher.css";
import { render } from "preact";
import profileFile from "../../../scenarios/profile.json";
import policyFile from "../../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json";
import packFile from "../../../scenarios/packs/first-week/pack.json";
import textFile from "../../../scenarios/packs/first-week/text.en-GB.json";
import { loadWords } from "../../../src/locale/words.ts";
import type { Parsed } from "../../../src/policy/diagnostic.ts";
import { readPolicy } from "../../../src/policy/read.ts";
import { browserDraftStore, openDrafts, type Drafts } from "../../../src/records/drafts.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import { browserSound } from "../../../src/sound/browser.ts";
import { Studio } from "../../../src/teacher/studio/screens/studio.tsx";
import { KitProvider } from "../../../src/ui/kit.ts";
import { readWording } from "../../../src/ui/wording.ts";
import { wearSettings } from "../../../src/ui/wear-settings.ts";
import { longPack } from "../../support/studio-packs.ts";

const LANGUAGE = "en-GB";
const KEY = "own-pack";
const asked = new URLSearchParams(location.search);

function must<T>(read: Parsed<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
}

/** The pack that ships, or one of so many passages: `?passages=200`. */
function packAsked(): Pack {
  const passages = Number(asked.get("passages") ?? 0);
  if (passages > 0) return longPack(Number(asked.get("scenes") ?? 1), passages);
  const texts = must(readTexts(textFile, "texts"));
  return must(readPack(packFile, "pack", { [LANGUAGE]: texts }));
}

/** A browser that keeps nothing, or that has no room: `?keeps=no-store`. */
function draftsAsked(): Pick<Drafts, "write"> {
  const why = asked.get("keeps");
  if (why === "no-store" || why === "full") return { write: async (key) => ({ kind: "unkept", key, why }) };
  return openDrafts(browserDraftStore());
}

async function startAsked() {
  if (!asked.has("again")) return { key: KEY, pack: packAsked(), stamp: undefined };
  const kept = await openDrafts(browserDraftStore()).read(KEY);
  if (kept.kind !== "found") throw new Error(`the draft was not found: ${kept.kind}`);
  return { key: KEY, pack: kept.pack, stamp: kept.stamp };
}

async function open(root: Element): Promise<void> {
  const words = await loadWords();
  await words.addRooms();
  const size = Number(asked.get("size") ?? 1);
  const settings = { ...DEFAULT_SETTINGS, textSize: size === 2 ? (2 as const) : (1 as const) };
  wearSettings(settings);
  const profile = must(readProfile(profileFile, "profile"));
  const kit = {
    words,
    wording: readWording(wordingFile),
    voice: "adult" as const,
    profile,
    settings,
    sound: browserSound(LANGUAGE),
  };
  const tell = (what: string, value: string) => document.body.setAttribute(`data-${what}`, value);
  render(
    <KitProvider value={kit}>
      <div class="teacher">
        <header class="bar">{"Teacher's room"}</header>
        <main class="studio-page">
          <Studio
            start={await startAsked()}
            drafts={draftsAsked()}
            policy={must(readPolicy(policyFile, "policy"))}
            profile={profile}
            onLeave={() => tell("left", "yes")}
            onSaveFile={(pack) => tell("saved-file", pack.id)}
          />
        </main>
      </div>
    </KitProvider>,
    root,
  );
}

const root = document.querySelector("#studio");
if (root) await open(root);
