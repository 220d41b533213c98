import { beforeAll, describe, expect, it } from "vitest";
import studio from "../../../src/locale/rooms/en-GB/studio.json" with { type: "json" };
import wordingFile from "../../../scenarios/policies/kempshott.text.en-GB.json" with { type: "json" };
import { addRooms, loadWords, type Words } from "../../../src/locale/words.ts";
import { combinations } from "../../../src/policy/facts.ts";
import { VERDICTS, type Verdict } from "../../../src/policy/verdicts.ts";
import { actsOffered, actWords, WORDED_ACTS } from "../../../src/teacher/studio/screens/forms/act-words.ts";
import {
  factsOffered,
  tellingOf,
  tellingWords,
  WORDED_FACTS,
} from "../../../src/teacher/studio/screens/forms/fact-words.ts";
import { outcomeWords } from "../../../src/teacher/studio/screens/forms/outcome-words.ts";
import type { Outcome } from "../../../src/teacher/studio/report.ts";
import { readWording } from "../../../src/ui/read-wording.ts";
import { kempshott } from "../../support/policies.ts";

const wording = readWording(wordingFile);
const NAMES = { mentor: "Amara", mentee: "Leo" };
const circles = [...kempshott.circles.values()];
let words: Words;
beforeAll(async () => {
  words = await loadWords();
  await addRooms();
});

describe("[issue 6] what a line tells is offered as plain sentences", () => {
  it.each(circles.map((circle) => [circle.id, circle] as const))(
    "in the circle %s: one for each fact at each level above its lowest",
    (_, circle) => {
      const offers = factsOffered(circle);
      expect(offers.map(({ fact }) => fact)).toEqual(circle.file.facts.map(({ id }) => id));
      for (const { fact, tellings } of offers) {
        expect(tellings).toHaveLength((circle.levels.get(fact)?.length ?? 0) - 1);
        for (const telling of tellings) {
          const said = tellingWords(words, wording, telling, NAMES);
          expect(said).toMatch(/^[A-Z].* .*[a-z]$/);
          expect(said).not.toMatch(/\{\{|[a-z]-[a-z]+-|studio\./);
          expect(tellingOf(circle, fact, telling.level)).toEqual(telling);
        }
        const said = tellings.map((telling) => tellingWords(words, wording, telling, NAMES));
        expect(new Set(said).size).toBe(said.length);
      }
    },
  );

  it("names the mentee of the scenario", () => {
    const hint = { fact: "safety", level: "approaching" };
    expect(tellingWords(words, wording, hint, NAMES)).toBe("Leo hints that something is wrong");
  });

  it("has words for what the policy knows, and no words left over", () => {
    const known = circles.flatMap((circle) =>
      factsOffered(circle).flatMap(({ tellings }) =>
        tellings.map(({ fact, level }) => (level === true ? fact : `${fact}-${level}`)),
      ),
    );
    expect([...WORDED_FACTS].sort()).toEqual([...new Set(known)].sort());
    expect(Object.keys(studio.form.fact).sort()).toEqual([...WORDED_FACTS].sort());
  });

  it("tells a fact that it has no words for in the policy's own, and reads what tells nothing as nothing", () => {
    const peer = kempshott.circles.get("peer");
    if (!peer) throw new Error("no peer circle");
    const own = { ...wording, facts: { "new-fact": { child: "c", adult: "something new is so" } } };
    expect(tellingWords(words, own, { fact: "new-fact", level: true }, NAMES)).toBe("something new is so");
    for (const value of ["none", false, undefined, "no-such-level"])
      expect(tellingOf(peer, "safety", value)).toBeUndefined();
    expect(tellingOf(peer, "safety", true)).toEqual({ fact: "safety", level: "disclosed" });
    expect(tellingOf(peer, "begged", "yes")).toEqual({ fact: "begged", level: true });
  });
});

describe("[issue 6] what a card does is offered as plain sentences", () => {
  it.each(circles.map((circle) => [circle.id, circle] as const))(
    "in the circle %s: every act of the policy once, in words of its own",
    (_, circle) => {
      const offered = actsOffered(circle).flatMap(({ acts }) => acts);
      expect([...offered].sort()).toEqual([...circle.acts.keys()].sort());
      const said = offered.map((act) => actWords(words, act, NAMES));
      expect(new Set(said).size).toBe(said.length);
      for (const one of said) expect(one).toMatch(/^[A-Z][^{}]*[a-z0-9]$/);
    },
  );

  it("has words for what the policy knows, and no words left over", () => {
    const known = new Set(circles.flatMap((circle) => [...circle.acts.keys()]));
    expect([...WORDED_ACTS].sort()).toEqual([...known].sort());
    expect(new Set(WORDED_ACTS).size).toBe(WORDED_ACTS.length);
    expect(Object.keys(studio.form.act).sort()).toEqual([...known].sort());
  });

  it("[S3] says private and never the other word, even of a promise", () => {
    expect(Object.values(studio.form.act).filter((one) => /secret/i.test(one))).toEqual([]);
    expect(actWords(words, "promise-secret", NAMES)).toBe("Promises to tell nobody, whatever it is");
  });

  it("still offers an act that a school's own policy has added, by its plain name", () => {
    const peer = kempshott.circles.get("peer");
    if (!peer) throw new Error("no peer circle");
    const acts = new Map([...peer.acts, ["ring-a-bell", { id: "ring-a-bell" }] as const]);
    expect(actsOffered({ ...peer, acts })[0]?.acts).toContain("ring-a-bell");
    expect(actWords(words, "ring-a-bell", NAMES)).toBe("ring a bell");
  });
});

const outcome = (verdict: Verdict): Outcome => ({
  verdict,
  serious: false,
  clauses: ["PM-2"],
  tips: [],
  because: ["safety", "uneasy"],
  states: 1,
});
const card = (...outcomes: readonly Outcome[]) => ({
  passage: "p",
  choice: "c",
  outcomes,
});

describe("[issue 6] the derived verdict beside each choice", () => {
  it.each(VERDICTS)("%s: in the policy's words, with its clause and what it stands on", (verdict) => {
    const [said, ...more] = outcomeWords(words, wording, card(outcome(verdict)));
    expect(more).toEqual([]);
    expect(said).toEqual({
      judged: `Judged: “${wordingFile.verdicts[verdict].title}”, under PM-2 (Say it first, then go together).`,
      says: `${wordingFile.verdicts[verdict].adult}.`,
      because: "It stands on this: what is known about anybody's safety and the mentor is uneasy.",
      ways: undefined,
    });
  });

  it("says on how many of the ways of coming here each holds, where it depends on the way", () => {
    const both = card({ ...outcome("late"), states: 2 }, { ...outcome("right"), states: 3 });
    expect(outcomeWords(words, wording, both).map(({ ways }) => ways)).toEqual([
      "In 2 of 5 ways of coming here:",
      "In 3 of 5 ways of coming here:",
    ]);
  });

  it("names the tip where no clause decides, says what is serious, and is silent about facts where none count", () => {
    const tip = { ...outcome("partly"), clauses: [], tips: ["HT-2"], because: [] };
    expect(outcomeWords(words, wording, card(tip))[0]).toMatchObject({
      judged: "Judged: “Nearly”, under the tip “Don't dig”.",
      because: undefined,
    });
    const grave = { ...outcome("told-too-much"), serious: true };
    expect(outcomeWords(words, wording, card(grave))[0]?.judged).toMatch(/This one is serious\.$/);
    const bare = { ...outcome("allowed"), clauses: [] };
    expect(outcomeWords(words, wording, card(bare))[0]?.judged).toBe("Judged: “That was fine”.");
  });

  it("has words for every fact that a decision of any circle can stand on", () => {
    for (const circle of circles) {
      const because = [...new Set(combinations(circle).flatMap((facts) => Object.keys(facts)))];
      const said = outcomeWords(words, wording, card({ ...outcome("right"), because }))[0]?.because ?? "";
      expect(said).not.toMatch(/[a-z]-[a-z]+-[a-z]|undefined/);
      expect(said.split(/ and |, /).length).toBeGreaterThanOrEqual(because.length);
    }
  });
});
