// The page of the school's policy by itself, with the packs that ship: for its tests. Never shipped.
import { useState } from "preact/hooks";
import { NO_EDITS, readSchoolEdits } from "../../../src/policy/school-edits.ts";
import { must } from "../../../src/screens/must.ts";
import { PolicyPage } from "../../../src/teacher/policy/policy-page.tsx";
import { packs, policy, show, wording } from "../shipped-school.tsx";

/** What the room keeps, as a room would: so that a reload finds it. */
const KEPT = "policy-page";

const shipped = { policy, wording };
const all = [...packs.values()];

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
        packs={all}
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

await show(
  "#room",
  <div class="teacher">
    <Room />
  </div>,
);
