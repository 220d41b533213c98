import { describe, expect, it } from "vitest";
import type { Change } from "../../src/policy/compare.ts";
import { tryEdits, type Refusal } from "../../src/policy/prove.ts";
import { NO_EDITS, type RuleEdit } from "../../src/policy/school-edits.ts";
import { refusalSaid, reportRow, toldTogether } from "../../src/teacher/policy/change-words.ts";
import { impactRows } from "../../src/teacher/policy/impact-rows.ts";
import { firstPack as firstWeek } from "../support/first-week.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottSaid } from "../support/policy-said.ts";
import { REEDS } from "./schools.ts";

const said = await kempshottSaid();
const none = NO_EDITS(kempshott.file);

/** Each row of a report as "when: before → after". */
function told(...changes: readonly Change[]): string {
  const rows = toldTogether(changes).map((one) => reportRow(said, [kempshott], one));
  return rows.map(({ when, before, after }) => `${when}: ${before} → ${after}`).join(" | ");
}

/** The sentence of a change that is refused. */
function wouldBe(change: Change): string {
  const refusal: Refusal = {
    why: "loosened",
    edit: undefined,
    circle: change.circle,
    clauses: change.clauses,
    combination: change.combination,
    detail: change,
  };
  return refusalSaid(said, [kempshott], refusal).sentence;
}

const CUE: Change = {
  circle: "peer",
  kind: "tightened",
  clauses: ["PM-2"],
  combination: { safety: "approaching" },
  from: "warn-first",
  to: "must-tell",
};

describe("[issue 6] what a change would do, in words: before and after", () => {
  it("[PM-2] another step of the ladder", () => {
    expect(told(CUE)).toBe(
      "If the mentee is about to disclose: The policy says “warn first, then go together”. → The policy says “it must be told”.",
    );
    expect(reportRow(said, [kempshott], { change: CUE, acts: [] }).clauses).toBe(
      "PM-2 Say it first, then go together",
    );
  });

  it("duties that open and that no longer open, by what is owed", () => {
    const owed = { ...CUE, from: "not owed", to: "owed" };
    expect(told({ ...owed, duty: "limit-before" })).toMatch(
      /: No warning has to be given\. → A warning must be given\.$/,
    );
    expect(told({ ...owed, duty: "tell" })).toMatch(/: Nobody has to be told\. → Somebody must be told\.$/);
    const lost = { ...CUE, from: "owed", to: "not owed" };
    expect(told({ ...lost, duty: "limit-before" })).toMatch(
      /: A warning must be given\. → No warning has to be given\.$/,
    );
    expect(wouldBe({ ...lost, duty: "tell" })).toMatch(/: nobody would have to tell any more\.$/);
    const explain = { ...lost, circle: "staff-pupil", combination: {}, duty: "encourage" };
    expect(wouldBe(explain)).toBe(
      "If nothing of this kind is known: nothing would have to be explained any more.",
    );
  });

  it("acts that are judged otherwise in the same way are told in one sentence", () => {
    const act = (one: string): Change => ({ ...CUE, from: "allowed", to: "partly", act: one });
    expect(told(act("guess"), act("blame"), { ...act("refuse"), from: "right" })).toBe(
      "If the mentee is about to disclose: To pass on a guess or ask in a way that blames: “That was fine”. → To pass on a guess or ask in a way that blames: “Nearly”. | " +
        "If the mentee is about to disclose: To refuse to listen: “Just what was needed”. → To refuse to listen: “Nearly”.",
    );
  });

  it("many acts are told by the first few", () => {
    const acts = ["guess", "blame", "refuse", "delay", "deny", "about-me", "brush-off"];
    const all = acts.map((act): Change => ({ ...CUE, from: "allowed", to: "partly", act }));
    expect(told(...all)).toContain(
      "To pass on a guess, ask in a way that blames, refuse to listen, put it off or 3 other things: ",
    );
    expect(told(...all.slice(0, 5))).toContain("put it off or deny having passed it on: ");
  });

  it("what only a second choice shows says what was chosen first, and what then came to light", () => {
    const later: Change = {
      ...CUE,
      combination: {},
      from: "owed",
      to: "not owed",
      duty: "limit-before",
      after: { act: "limit", learned: { safety: "approaching" } },
    };
    expect(told(later)).toMatch(
      /^If nothing of this kind is known, somebody chooses to say that it may have to be told, and then the mentee is about to disclose: A/,
    );
    expect(told({ ...later, after: { act: "tell-friend", learned: {} } })).toMatch(
      /^If nothing of this kind is known, and somebody then chooses to tell a friend: /,
    );
  });

  it("what no longer stands, and what is gone", () => {
    const stands = { ...CUE, from: "stands", to: "does not stand" };
    expect(told(stands)).toMatch(/: It must still be put right\. → It counts as put right\.$/);
    expect(wouldBe(stands)).toMatch(/would count as mended, though nothing was put right\.$/);
    const gone = { ...CUE, circle: "gone", from: "there", to: "gone" };
    expect(told(gone)).toMatch(/: It is a part of the policy\. → That part is gone\.$/);
    expect(wouldBe(gone)).toBe("If nothing of this kind is known: a part of the policy would be gone.");
  });
});

/** The first refusal of one change, in words. */
function refused(edit: RuleEdit) {
  const tried = tryEdits(kempshott, { ...none, rules: [edit] });
  if (tried.ok) throw new Error("it was accepted");
  const [first] = tried.refusals;
  if (!first) throw new Error("nothing was refused");
  return refusalSaid(said, [kempshott], first);
}

describe("[issue 6] a loosening is refused with the situation that it would endanger, in words", () => {
  it("[PM-1] a weaker step", () => {
    expect(
      refused({ kind: "exception-value", circle: "peer", exception: "told", value: "keep-private" }),
    ).toEqual({
      edit: "Peer mentoring: PM-1 “If something about safety has been disclosed: it must be told.” now says: it stays private.",
      sentence:
        "If something about safety has been disclosed: the policy would say “warn first, then go together”. The shipped policy says “it must be told”.",
      clauses: "PM-1 Not safe? Tell. and PM-2 Say it first, then go together",
    });
  });

  it("[PM-2] a duty that is gone", () => {
    expect(refused({ kind: "drop-rule", circle: "peer", rule: "limit-before" })).toMatchObject({
      sentence: "If the mentee is about to disclose: nobody would have to be warned any more.",
      clauses: "PM-2 Say it first, then go together",
    });
  });

  it("[PM-4] a prohibition that is gone", () => {
    expect(refused({ kind: "drop-rule", circle: "peer", rule: "promise" }).sentence).toBe(
      "If nothing of this kind is known: to promise never to tell would be judged “That was fine”. The shipped policy says “Easy to say, easy to mend”.",
    );
  });

  it("[PF-1] a property that would fail: pressure would count", () => {
    expect(
      refused({
        kind: "new-exception",
        circle: "families",
        id: "own-1",
        fact: "asks-confidence",
        level: true,
        value: "ask-parent-first",
        clause: "PF-1",
      }),
    ).toMatchObject({
      sentence:
        "If the family asks for confidence: begging, or an agreement, would change what must be told.",
      clauses: "PF-1 Ask the family first",
    });
  });

  it("each failing property has a sentence of its own, and so have a fault of the file and a setting", () => {
    const about = {
      circle: "peer",
      clauses: [],
      combination: {},
      edit: { kind: "setting", id: "x" },
    } as const;
    const properties = ["total", "protective", "firm", "alive", "answerable", "name-blind"] as const;
    const sentences = properties.map((property): string => {
      const refusal: Refusal = { ...about, why: "property", detail: { property, detail: "" } };
      return refusalSaid(said, [kempshott], refusal).sentence;
    });
    expect(new Set(sentences).size).toBe(properties.length);
    const fault: Refusal = {
      ...about,
      why: "fault",
      detail: { code: "PO003", severity: "error", file: "", path: "", message: "There is no clause PM-9." },
    };
    expect(refusalSaid(said, [kempshott], fault)).toEqual({
      edit: "The school's own choice",
      sentence: "This does not fit the policy: There is no clause PM-9.",
      clauses: "",
    });
    expect(refusalSaid(said, [kempshott], { ...fault, edit: undefined }).edit).toBeUndefined();
  });
});

describe("[issue 6] stories that are judged otherwise", () => {
  const [scenario] = firstWeek.scenarios;
  const passage = scenario?.passages.find(({ kind }) => kind === "choose");
  const choice = passage?.kind === "choose" ? passage.choices[0] : undefined;
  const impact = {
    pack: firstWeek.id,
    scenario: scenario?.id ?? "",
    cards: [
      {
        passage: passage?.id ?? "",
        choice: choice?.id ?? "",
        from: ["right"] as const,
        to: ["late", "partly"] as const,
        clauses: ["PM-1", "PM-2"],
      },
    ],
  };

  it("are told by their titles, and their choices by the words on the cards with the school's names", () => {
    const [row] = impactRows(said, [impact], [firstWeek], REEDS);
    const texts = firstWeek.texts["en-GB"] ?? {};
    expect(row?.title).toBe(texts[scenario?.title ?? ""]);
    expect(row?.pack).toBe("First week");
    expect(row?.cards).toHaveLength(1);
    expect(row?.cards[0]).toMatchObject({
      from: "“Just what was needed”",
      to: "“You said it” or “Nearly”",
      clauses: "PM-1, PM-2",
    });
    expect(row?.cards[0]?.words).not.toMatch(/\{\{|^$/);
  });

  it("a pack that is no longer there leaves its words out", () => {
    expect(impactRows(said, [impact], [], REEDS)[0]).toMatchObject({ title: "", cards: [{ words: "" }] });
  });
});
