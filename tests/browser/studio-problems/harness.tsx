// The studio's problems, ways and twins beside a bare desk, and the list of own packs: for tests. Never shipped.
import { useMemo, useReducer, useState } from "preact/hooks";
import type { Policy } from "../../../src/policy/model.ts";
import { browserDraftStore, openDrafts, type DraftStore } from "../../../src/records/drafts.ts";
import type { Pack, Profile } from "../../../src/scenario/format.ts";
import { OwnPacks } from "../../../src/teacher/own/own-packs.tsx";
import { scenarioOf, setText, type Draft } from "../../../src/teacher/studio/draft.ts";
import { beginHistory, edit, undo } from "../../../src/teacher/studio/history.ts";
import { reportMemory, reportOn } from "../../../src/teacher/studio/report.ts";
import type { StudioDesk } from "../../../src/teacher/studio/screens/desk.ts";
import { Problems } from "../../../src/teacher/studio/screens/problems.tsx";
import { TwinMaker } from "../../../src/teacher/studio/screens/twin-maker.tsx";
import { Ways } from "../../../src/teacher/studio/screens/ways.tsx";
import { firstPack, policy, profile, show } from "../shipped-school.tsx";

/** The shipped pack with faults of several kinds. */
function faulty(pack: Pack): Draft {
  const [first, second] = pack.scenarios;
  if (!first || !second) return pack;
  const broken: Draft = {
    ...pack,
    scenarios: pack.scenarios.map((scenario) =>
      scenario === second
        ? {
            ...scenario,
            passages: [...scenario.passages, { id: "isle", kind: "end" as const, text: `${second.id}.isle` }],
          }
        : scenario,
    ),
  };
  const long = "I want to tell you a thing that I have had in my head since last week.";
  const said = first.passages.find(({ kind }) => kind === "say");
  const texts = setText(broken, `${second.id}.isle`, "The bell goes.");
  const spare = setText(texts, `${first.id}.spare`, "Nobody says this.");
  return said?.kind === "say" ? setText(spare, said.text, long) : spare;
}

function Desk({
  pack,
  policy,
  profile,
}: {
  readonly pack: Pack;
  readonly policy: Policy;
  readonly profile: Profile;
}) {
  const memory = useMemo(reportMemory, []);
  const [history, setHistory] = useState(() => beginHistory<Draft>(pack));
  const [at, setAt] = useState<StudioDesk["at"]>({ scenario: pack.scenarios[0]?.id, passage: undefined });
  const [wanted, setWanted] = useState<StudioDesk["wanted"]>(undefined);
  const [isTwinning, toggleTwin] = useReducer((now: boolean) => !now, false);
  const report = useMemo(() => reportOn(history.now, policy, memory), [history.now]);
  const desk: StudioDesk = {
    draft: history.now,
    report,
    isReported: true,
    policy,
    profile,
    at,
    saving: { kind: "saved", key: "x" },
    canUndo: history.past.length > 0,
    canRedo: false,
    edit: (next, field) => setHistory((now) => edit(now, next, field)),
    undo: () => setHistory(undo),
    redo: () => undefined,
    go: (place) => {
      setAt({ scenario: place.scenario, passage: place.passage });
      setWanted({ ...place });
    },
    wanted,
  };
  const scenario = at.scenario === undefined ? undefined : scenarioOf(history.now, at.scenario);
  return (
    <main class="page wide teacher-page teacher">
      <h1>Parts of the studio</h1>
      <div class="row">
        <button type="button" class="button small" onClick={toggleTwin}>
          Twin
        </button>
        <button type="button" class="button small" onClick={desk.undo}>
          Undo
        </button>
        <output aria-label="Wanted">{JSON.stringify(wanted ?? {})}</output>
      </div>
      {isTwinning && scenario ? (
        <TwinMaker desk={desk} scenario={scenario} onClose={() => toggleTwin(undefined)} />
      ) : null}
      <div class="teacher-sides">
        <Problems desk={desk} />
        <Ways desk={desk} />
      </div>
    </main>
  );
}

/** A browser that keeps nothing. */
const refusing: DraftStore = {
  get: () => Promise.reject(new DOMException("no", "SecurityError")),
  update: () => Promise.reject(new DOMException("no", "SecurityError")),
  entries: () => Promise.reject(new DOMException("no", "SecurityError")),
  remove: () => Promise.reject(new DOMException("no", "SecurityError")),
  clear: () => Promise.reject(new DOMException("no", "SecurityError")),
};

function Own({ pack, policy }: { readonly pack: Pack; readonly policy: Policy }) {
  const drafts = useMemo(
    () => openDrafts(location.search.includes("refusing") ? refusing : browserDraftStore()),
    [],
  );
  const [told, tell] = useState("");
  const offer = (id: string, title: string) => ({
    id,
    circle: "peer",
    title,
    scenarios: pack.scenarios.map((one) => one.id),
    review: "awaiting",
    hall: [],
  });
  return (
    <main class="page wide teacher-page teacher">
      <h1>Write</h1>
      <output aria-label="Told">{told}</output>
      <OwnPacks
        drafts={drafts}
        shipped={[offer(pack.id, "First week"), offer("online", "Online")]}
        packs={new Map([[pack.id, pack]])}
        policy={policy}
        onOpen={({ key, pack: opened, stamp }) =>
          tell(`open ${key} ${opened.scenarios.length} ${stamp ?? "new"}`)
        }
        onSaveFile={({ id }) => tell(`file ${id}`)}
        onChanged={() => document.body.setAttribute("data-changed", "yes")}
      />
    </main>
  );
}

const pack = firstPack();
await show(
  "#room",
  location.search.includes("own") ? (
    <Own pack={pack} policy={policy} />
  ) : (
    <Desk pack={location.search.includes("sound") ? pack : faulty(pack)} policy={policy} profile={profile} />
  ),
);
