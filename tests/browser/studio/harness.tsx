// The studio by itself, with a pack that ships or a long one: for its tests. Never shipped.
import { browserDraftStore, openDrafts, type Drafts } from "../../../src/records/drafts.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { Studio } from "../../../src/teacher/studio/screens/studio.tsx";
import { wearSettings } from "../../../src/ui/wear-settings.ts";
import { longPack } from "../../support/studio-packs.ts";
import { firstPack, policy, profile, show } from "../shipped-school.tsx";

const KEY = "own-pack";
const asked = new URLSearchParams(location.search);

/** The pack that ships, or one of so many passages: `?passages=200`. */
function packAsked(): Pack {
  const passages = Number(asked.get("passages") ?? 0);
  if (passages > 0) return longPack(Number(asked.get("scenes") ?? 1), passages);
  return firstPack();
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

const settings = { ...DEFAULT_SETTINGS, textSize: asked.get("size") === "2" ? (2 as const) : (1 as const) };
wearSettings(settings);
const tell = (what: string, value: string) => document.body.setAttribute(`data-${what}`, value);
await show(
  "#studio",
  <div class="teacher">
    <header class="bar">{"Teacher's room"}</header>
    <main class="studio-page">
      <Studio
        start={await startAsked()}
        drafts={draftsAsked()}
        policy={policy}
        profile={profile}
        onLeave={() => tell("left", "yes")}
        onSaveFile={(pack) => tell("saved-file", pack.id)}
      />
    </main>
  </div>,
  { settings },
);
