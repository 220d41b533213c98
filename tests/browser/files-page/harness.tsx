// The files page and the sign-off by themselves, with a school that is kept in memory only. Never shipped.
import { useMemo, useState } from "preact/hooks";
import { applyWording } from "../../../src/policy/apply-edits.ts";
import { NO_EDITS, type SchoolEdits } from "../../../src/policy/school-edits.ts";
import { checkPack } from "../../../src/scenario/check.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import type { Session } from "../../../src/scenario/session.ts";
import { FilesPage } from "../../../src/teacher/files/files-page.tsx";
import { SignOff } from "../../../src/teacher/files/sign-off.tsx";
import type { Here, Taken } from "../../../src/teacher/files/take.ts";
import { KitProvider, useKit } from "../../../src/ui/kit.ts";
import { policyNow } from "../../../src/teacher/policy/trial.ts";
import { firstPack, LANGUAGE, packs, policy, profile, show, wording } from "../shipped-school.tsx";

const ships = [...packs.values()];
const shipped = {
  policy,
  wording,
  packIds: ships.map(({ id }) => id),
  sceneIds: ships.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
};

/** A pack of the school's own: the first that ships, under other ids, as the studio copies one. */
const OWN: Pack = (() => {
  const first = firstPack();
  const scenarios = first.scenarios.map(({ twin: _twin, ...one }) => ({ ...one, id: `own-${one.id}` }));
  const title = first.title ?? "own.title";
  const texts = { [LANGUAGE]: { ...first.texts[LANGUAGE], [title]: "On our bench" } };
  return { ...first, id: "on-our-bench", title, scenarios, texts };
})();

const CLEARED: Here = {
  school: {
    profile,
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

function Room() {
  const [here, setHere] = useState<Here>({ school: SCHOOL, policy: EDITS, packs: [OWN] });
  const ofSchool = useMemo(() => {
    return { policy: policyNow(policy, here.policy), wording: applyWording(wording, here.policy) };
  }, [here.policy]);
  const kit = { ...useKit(), wording: ofSchool.wording, profile: here.school.profile };
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

await show("#room", <Room />);
