// The page of the school's policy by itself, with the packs that ship: for its tests. Never shipped.
import "../../../src/ui/styles/index.css";
import "../../../src/teacher/teacher.css";
import { render } from "preact";
import { useState } from "preact/hooks";
import profileFile from "../../../scenarios/profile.json";
import policyFile from "../../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json";
import { loadWords } from "../../../src/locale/words.ts";
import type { Parsed } from "../../../src/policy/diagnostic.ts";
import { readPolicy } from "../../../src/policy/read.ts";
import { NO_EDITS, readSchoolEdits } from "../../../src/policy/school-edits.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import { browserSound } from "../../../src/sound/browser.ts";
import { PolicyPage } from "../../../src/teacher/policy/policy-page.tsx";
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
/** What the room keeps, as a room would: so that a reload finds it. */
const KEPT = "policy-page";

function must<T>(read: Parsed<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
}

const packs: readonly Pack[] = Object.entries(PACKS).map(([file, json]) => {
  const texts = must(readTexts(TEXTS[file.replace("pack.json", "text.en-GB.json")], file));
  return must(readPack(json, file, { [LANGUAGE]: texts }));
});
const policy = must(readPolicy(policyFile, "policy"));
const shipped = { policy, wording: readWording(wordingFile) };

function Room() {
  const kept = sessionStorage.getItem(KEPT);
  const [edits, setEdits] = useState(() =>
    kept === null ? NO_EDITS(policy.file) : must(readSchoolEdits(JSON.parse(kept), policy.file)),
  );
  return (
    <main class="page wide teacher-page">
      <h1>The school's policy</h1>
      <PolicyPage
        shipped={shipped}
        edits={edits}
        packs={packs}
        today="2026-11-25"
        onUnplayable={(scenes) => document.body.setAttribute("data-unplayable", scenes.join(" "))}
        onChange={(next) => {
          sessionStorage.setItem(KEPT, JSON.stringify(next));
          setEdits(next);
        }}
      />
    </main>
  );
}

async function open(root: Element): Promise<void> {
  const words = await loadWords();
  await words.addRooms();
  const kit = {
    words,
    wording: shipped.wording,
    voice: "adult" as const,
    profile: must(readProfile(profileFile, "profile")),
    settings: DEFAULT_SETTINGS,
    sound: browserSound(LANGUAGE),
  };
  render(
    <KitProvider value={kit}>
      <div class="teacher">
        <Room />
      </div>
    </KitProvider>,
    root,
  );
}

const room = document.querySelector("#room");
if (room) await open(room);
