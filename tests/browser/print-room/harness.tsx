// The print room by itself, with every pack that ships: for the tests of its prints. Never shipped.
import { NO_EDITS, type SchoolEdits } from "../../../src/policy/school-edits.ts";
import { readProfile } from "../../../src/scenario/read.ts";
import { must } from "../../../src/screens/must.ts";
import type { PrintPack } from "../../../src/teacher/print/print-pack.ts";
import { PrintRoom } from "../../../src/teacher/print/print-room.tsx";
import { withReview } from "../../../src/teacher/policy/policy-review.ts";
import { schoolPolicy } from "../../../src/ui/school-policy.ts";
import { LANGUAGE, packs, policy, profile, show, wording } from "../shipped-school.tsx";

const TODAY = "2026-11-25";
const LEAD = { role: "lead", date: "2026-11-20" } as const;

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

const packsThatShip: readonly PrintPack[] = [...packs.values()].map((pack) => ({
  pack,
  texts: pack.texts[LANGUAGE] ?? {},
}));

const shipped = { policy, wording };

/** What a school has changed: nothing, or words that children read and a rule, reviewed or not. */
function schoolEdits(): SchoolEdits {
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

const edits = schoolEdits();
const now = schoolPolicy(shipped, edits);
if (!now) throw new Error("the changes do not fit");
await show(
  "#room",
  <PrintRoom
    policy={now.policy}
    packs={location.search.includes("no-packs") ? [] : packsThatShip}
    school={{ shipped, edits }}
    today={TODAY}
    onBack={() => document.body.setAttribute("data-left", "yes")}
  />,
  {
    wording: now.wording,
    profile: location.search.includes("other-school") ? must(readProfile(OTHER_SCHOOL, "profile")) : profile,
  },
);
