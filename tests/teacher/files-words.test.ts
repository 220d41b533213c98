import { describe, expect, it } from "vitest";
import wordingFile from "../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { NO_EDITS, type RuleEdit, type SchoolEdits } from "../../src/policy/school-edits.ts";
import { titleOf } from "../../src/teacher/files/pack-title.ts";
import { policyAfter } from "../../src/teacher/files/policy-after.ts";
import { dayWords } from "../../src/teacher/day-words.ts";
import { opensAgain, packText } from "../../src/teacher/files/save-pack.ts";
import { tryOut } from "../../src/teacher/policy/trial.ts";
import { readWording } from "../../src/ui/read-wording.ts";
import { library } from "../support/library.ts";
import { SOUND_PACK } from "../support/packs.ts";
import { kempshott, kempshottFile } from "../support/policies.ts";

const shipped = { policy: kempshott, wording: readWording(wordingFile) };
const NO_CHANGES = NO_EDITS(kempshottFile);
const after = (edits: SchoolEdits) => policyAfter(shipped, edits, tryOut(kempshott, [], edits, edits));

describe("[issue 6, policy] a policy from a file is tried before it can be taken", () => {
  it("one that changes nothing fits, and is the one that ships", () => {
    const made = after(NO_CHANGES);
    expect(made.kind === "fits" && made.read.policy.file).toEqual(kempshottFile);
    expect(made.kind === "fits" && made.read.wording).toEqual(shipped.wording);
  });

  it("the school's one setting fits, and so do words of its own", () => {
    const made = after({
      ...NO_CHANGES,
      settings: { "limit-at-start-meets-warning": true },
      wording: { clauses: { "PM-2": { child: "Say it first." } } },
    });
    if (made.kind !== "fits") throw new Error(made.kind);
    expect(made.read.policy.file.settings).toEqual({ "limit-at-start-meets-warning": true });
    expect(made.read.wording.clauses["PM-2"]?.child).toBe("Say it first.");
  });

  it("one that takes a prohibition away is refused, with the clause that stands against it", () => {
    const peer = kempshottFile.circles.find(({ id }) => id === "peer");
    const rule = peer?.prohibitions[0];
    if (!rule) throw new Error("peer mentoring forbids something");
    const drop: RuleEdit = { kind: "drop-rule", circle: "peer", rule: rule.id };
    const made = after({ ...NO_CHANGES, rules: [drop] });
    expect(made.kind).toBe("refused");
    expect(made.kind === "refused" && made.clauses.length).toBeGreaterThan(0);
  });

  it("[X14] words for pupils keep to the limits that the forms hold them to, or nothing is taken", () => {
    const long =
      "Tell it to the first grown-up that you can see in the hall or in the playground today, please.";
    const made = after({ ...NO_CHANGES, wording: { clauses: { "PM-1": { child: long } } } });
    expect(made.kind === "words" && made.faults.length).toBeGreaterThan(0);
    const promised = { "PM-0": { child: "I promise to keep your secret." } };
    expect(after({ ...NO_CHANGES, wording: { clauses: promised } }).kind).toBe("words");
    const adult = { "PM-1": { adult: long } };
    expect(after({ ...NO_CHANGES, wording: { clauses: adult } }).kind).toBe("fits");
  });

  it("where the trial itself breaks, nothing is taken", () => {
    expect(policyAfter(shipped, NO_CHANGES, undefined)).toEqual({ kind: "broke" });
  });

  it("one that names a rule that is not there is refused, and does not throw", () => {
    const drop: RuleEdit = { kind: "drop-rule", circle: "nowhere", rule: "nothing" };
    expect(after({ ...NO_CHANGES, rules: [drop] }).kind).toBe("refused");
  });
});

describe("[issue 6, files] in words", () => {
  it("a day as people write it; what is none, as it stands", () => {
    expect(dayWords("en-GB", "2026-11-25")).toBe("25 November 2026");
    expect(dayWords("en-GB", "soon")).toBe("soon");
  });

  it("a pack by its title, in any language it has, else by its id", () => {
    expect(titleOf(SOUND_PACK)).toBe("small");
    const polish = { ...SOUND_PACK, title: "t", texts: { "en-GB": { t: " " }, pl: { t: "Mały" } } };
    expect(titleOf(polish)).toBe("Mały");
    expect(titleOf({ ...SOUND_PACK, title: "constructor", id: "two-words" })).toBe("two words");
  });

  it("a pack that is too large for a file is known before it is saved", () => {
    expect([...library.packs.values()].every(opensAgain)).toBe(true);
    const large = { ...SOUND_PACK, texts: { pl: { a: "x".repeat(5_000_000) } } };
    expect(opensAgain(large)).toBe(false);
    expect(packText(large).length).toBeGreaterThan(4_000_000);
  });
});
