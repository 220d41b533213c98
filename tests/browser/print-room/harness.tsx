// The print room by itself, with every pack that ships: for the tests of its prints. Never shipped.
import "../../../src/ui/styles/index.css";
import { render } from "preact";
import profileFile from "../../../scenarios/profile.json";
import policyFile from "../../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json";
import { loadWords } from "../../../src/locale/words.ts";
import { readPolicy } from "../../../src/policy/read.ts";
import type { Parsed } from "../../../src/policy/diagnostic.ts";
import type { Policy } from "../../../src/policy/model.ts";
import { NO_EDITS, type SchoolEdits } from "../../../src/policy/school-edits.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import { readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import { browserSound } from "../../../src/sound/browser.ts";
import type { PrintPack } from "../../../src/teacher/print/print-pack.ts";
import { PrintRoom } from "../../../src/teacher/print/print-room.tsx";
import { withReview } from "../../../src/teacher/policy/policy-review.ts";
import { schoolPolicy } from "../../../src/ui/school-policy.ts";
import { KitProvider } from "../../../src/ui/kit.ts";
import { readWording, type Wording } from "../../../src/ui/wording.ts";

const PACKS = import.meta.glob<object>("../../../scenarios/packs/*/pack.json", {
  import: "default",
  eager: true,
});
const TEXTS = import.meta.glob<object>("../../../scenarios/packs/*/text.en-GB.json", {
  import: "default",
  eager: true,
});
const LANGUAGE = "en-GB";
const TODAY = "2026-11-25";
const LEAD = { role: "Safeguarding lead", date: "2026-11-20" };

/** Another school, to see that its names are the ones that are printed. */
const OTHER_SCHOOL = {
  format: 1,
  school: "Larkfield Juniors",
  adults: {
    coordinator: { name: "Miss Quill", look: "tran" },
    teacher: { name: "Mr Wren", look: "gill" },
    lead: { name: "Dr Linden" },
    deputy: { name: "Mrs Thorne" },
  },
};

function must<T>(read: Parsed<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
}

function packsThatShip(): readonly PrintPack[] {
  return Object.entries(PACKS).map(([file, json]) => {
    const texts = must(readTexts(TEXTS[file.replace("pack.json", "text.en-GB.json")], file));
    return { pack: must(readPack(json, file, { [LANGUAGE]: texts })), texts };
  });
}

/** What a school has changed: nothing, or words that children read and a rule, reviewed or not. */
function schoolEdits(shipped: { readonly policy: Policy; readonly wording: Wording }): SchoolEdits {
  const none = NO_EDITS(shipped.policy.file);
  if (!location.search.includes("changed")) return none;
  const named = location.search.includes("reviewed") ? "1.1.0" : none.about.version;
  const edits: SchoolEdits = {
    ...none,
    rules: [{ kind: "exception-value", circle: "peer", exception: "uneasy", value: "warn-first" }],
    wording: { clauses: { "PM-1": { child: "Keep it to yourself." } } },
    about: { ...none.about, version: named, next: "2020-01-01" },
  };
  return location.search.includes("reviewed") ? withReview(shipped, edits, LEAD) : edits;
}

async function open(root: Element): Promise<void> {
  const words = await loadWords();
  await words.addRooms();
  const other = location.search.includes("other-school");
  const shipped = { policy: must(readPolicy(policyFile, "policy")), wording: readWording(wordingFile) };
  const edits = schoolEdits(shipped);
  const now = schoolPolicy(shipped, edits);
  if (!now) throw new Error("the changes do not fit");
  const kit = {
    words,
    wording: now.wording,
    voice: "adult" as const,
    profile: must(readProfile(other ? OTHER_SCHOOL : profileFile, "profile")),
    settings: DEFAULT_SETTINGS,
    sound: browserSound(LANGUAGE),
  };
  const packs = location.search.includes("no-packs") ? [] : packsThatShip();
  const onBack = () => document.body.setAttribute("data-left", "yes");
  render(
    <KitProvider value={kit}>
      <PrintRoom
        policy={now.policy}
        packs={packs}
        school={{ shipped, edits }}
        today={TODAY}
        onBack={onBack}
      />
    </KitProvider>,
    root,
  );
}

const room = document.querySelector("#room");
if (room) await open(room);
