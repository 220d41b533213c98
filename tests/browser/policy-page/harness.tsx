// The policy page by itself, with every pack that ships: for the tests of the page. Never shipped.
import "../../../src/ui/styles/index.css";
import "../../../src/teacher/teacher.css";
import { render } from "preact";
import profileFile from "../../../scenarios/profile.json";
import policyFile from "../../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json";
import { loadWords } from "../../../src/locale/words.ts";
import type { Parsed } from "../../../src/policy/diagnostic.ts";
import { readPolicy } from "../../../src/policy/read.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import { browserSound } from "../../../src/sound/browser.ts";
import { PolicyPage } from "../../../src/teacher/policy/policy-page.tsx";
import type { SchoolPolicy } from "../../../src/teacher/policy/school-policy.ts";
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

declare global {
  interface Window {
    /** What the page has handed on last, as the room would keep it. */
    handedOn?: SchoolPolicy;
    /** The page has asked to be left. */
    left?: boolean;
  }
}

function must<T>(read: Parsed<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
}

function packsThatShip(): readonly Pack[] {
  return Object.entries(PACKS).map(([file, json]) => {
    const texts = must(readTexts(TEXTS[file.replace("pack.json", "text.en-GB.json")], file));
    return must(readPack(json, file, { [LANGUAGE]: texts }));
  });
}

async function open(root: Element): Promise<void> {
  const wording = readWording(wordingFile);
  const kit = {
    words: await loadWords(),
    wording,
    voice: "adult" as const,
    profile: must(readProfile(profileFile, "profile")),
    settings: DEFAULT_SETTINGS,
    sound: browserSound(LANGUAGE),
  };
  const shipped = { policy: must(readPolicy(policyFile, "policy")).file, wording };
  const packs = packsThatShip();
  const show = (school: SchoolPolicy | undefined): void =>
    render(
      <KitProvider value={kit}>
        <PolicyPage
          shipped={shipped}
          school={school}
          packs={packs}
          onChange={(next) => {
            window.handedOn = next;
            show(next);
          }}
          onBack={() => {
            window.left = true;
          }}
        />
      </KitProvider>,
      root,
    );
  show(undefined);
}

const root = document.querySelector("#page");
if (root) await open(root);
