// The files page and the sign-off by themselves, with a school that is kept in memory only. Never shipped.
import "../../../src/ui/styles/index.css";
import "../../../src/teacher/teacher.css";
import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import profileFile from "../../../scenarios/profile.json";
import policyFile from "../../../scenarios/policies/kempshott.policy.json";
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json";
import { loadWords, type Words } from "../../../src/locale/words.ts";
import { applyWording } from "../../../src/policy/apply-edits.ts";
import type { Parsed } from "../../../src/policy/diagnostic.ts";
import { readPolicy } from "../../../src/policy/read.ts";
import { NO_EDITS, type SchoolEdits } from "../../../src/policy/school-edits.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings.ts";
import { checkPack } from "../../../src/scenario/check.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { readPack, readProfile, readTexts } from "../../../src/scenario/read.ts";
import type { Session } from "../../../src/scenario/session.ts";
import { browserSound } from "../../../src/sound/browser.ts";
import { FilesPage } from "../../../src/teacher/files/files-page.tsx";
import { SignOff } from "../../../src/teacher/files/sign-off.tsx";
import type { Here, Taken } from "../../../src/teacher/files/take.ts";
import { policyNow } from "../../../src/teacher/policy/trial.ts";
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

function must<T>(read: Parsed<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
}

const ships = Object.entries(PACKS).map(([file, json]) => {
  const texts = must(readTexts(TEXTS[file.replace("pack.json", "text.en-GB.json")], file));
  return must(readPack(json, file, { [LANGUAGE]: texts }));
});

const policy = must(readPolicy(policyFile, "policy"));
const wording = readWording(wordingFile);
const shipped = {
  policy,
  wording,
  packIds: ships.map(({ id }) => id),
  sceneIds: ships.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
};

/** A pack of the school's own: the first that ships, under other ids, as the studio copies one. */
const OWN: Pack = (() => {
  const [first] = ships;
  if (!first) throw new Error("no pack ships");
  const scenarios = first.scenarios.map(({ twin: _twin, ...one }) => ({ ...one, id: `own-${one.id}` }));
  const title = first.title ?? "own.title";
  const texts = { [LANGUAGE]: { ...first.texts[LANGUAGE], [title]: "On our bench" } };
  return { ...first, id: "on-our-bench", title, scenarios, texts };
})();

const CLEARED: Here = {
  school: {
    profile: must(readProfile(profileFile, "profile")),
    plan: { band: "all", packs: ["first-week"] },
  },
  policy: NO_EDITS(policy.file),
  packs: [],
};

const SCHOOL: Session = {
  profile: {
    ...CLEARED.school.profile,
    school: "Larkfield Juniors",
    uniform: "plum",
    adults: { coordinator: { name: "Miss Quill" }, lead: { name: "Dr Linden" }, deputy: { name: "Mr Wren" } },
  },
  plan: { band: "Y5-6", packs: ["on-our-bench", "first-week"] },
};

const EDITS: SchoolEdits = { ...NO_EDITS(policy.file), settings: { "limit-at-start-meets-warning": true } };

function Room({ words }: { readonly words: Words }) {
  const [here, setHere] = useState<Here>({ school: SCHOOL, policy: EDITS, packs: [OWN] });
  const ofSchool = useMemo(() => {
    return { policy: policyNow(policy, here.policy), wording: applyWording(wording, here.policy) };
  }, [here.policy]);
  const kit = {
    words,
    wording: ofSchool.wording,
    voice: "adult" as const,
    profile: here.school.profile,
    settings: DEFAULT_SETTINGS,
    sound: browserSound(LANGUAGE),
  };
  const onTake = async ({ school, policy: edits, packs = [] }: Taken) => {
    const gone = new Set(packs.map(({ instead }) => instead));
    setHere({
      school: school ?? here.school,
      policy: edits ?? here.policy,
      packs: [...here.packs.filter(({ id }) => !gone.has(id)), ...packs.map(({ pack }) => pack)],
    });
    return location.search.includes("forgets") ? (["packs"] as const) : [];
  };
  const [first] = here.packs;
  const change = (next: Pack) =>
    setHere({ ...here, packs: here.packs.map((pack) => (pack.id === next.id ? next : pack)) });
  return (
    <KitProvider value={kit}>
      <main class="page wide teacher-page teacher">
        <h1>Files</h1>
        <p data-test="here">
          {here.school.profile.school}, {here.school.plan.packs.join(" ")},{" "}
          {JSON.stringify(here.policy.settings)}
        </p>
        <FilesPage
          now={here}
          isBefore={location.search.includes("faulty")}
          shipped={shipped}
          policy={ofSchool.policy}
          counted="2026-11-20"
          today="2026-11-25"
          onTake={onTake}
          onClear={async () => {
            setHere(CLEARED);
            return location.search.includes("stuck") ? "partly" : "gone";
          }}
        />
        {first ? (
          <>
            <SignOff
              pack={first}
              policy={ofSchool.policy}
              problems={checkPack(first, ofSchool.policy, "own").diagnostics}
              onSign={change}
              today={() => "2026-11-25"}
            />
            <button
              type="button"
              class="button"
              onClick={() => change({ ...first, version: `${first.version}1` })}
            >
              Change a thing
            </button>
          </>
        ) : null}
      </main>
    </KitProvider>
  );
}

async function open(root: Element): Promise<void> {
  const words = await loadWords();
  await words.addRooms();
  render(<Room words={words} />, root);
}

const room = document.querySelector("#room");
if (room) await open(room);
