import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_EDITS, readSchoolEdits, type SchoolEdits } from "../../src/policy/school-edits.ts";
import {
  checkWords,
  countOwnWords,
  hasOwnWords,
  MOST,
  shippedWords,
  WORDED,
  WORD_PARTS,
  withWords,
  type ThingWords,
} from "../../src/teacher/policy/edit-wording.ts";
import {
  readingRows,
  readingsLeft,
  TOLD_READINGS,
  withChangedReadings,
  withoutChange,
  withReading,
} from "../../src/teacher/policy/readings.ts";
import { kempshott } from "../support/policies.ts";
import { kempshottWording } from "../support/policy-said.ts";

const none = NO_EDITS(kempshott.file);
const PM1 = { kind: "clauses", id: "PM-1", part: "child" } as const;
const shippedPm1 = kempshottWording.clauses["PM-1"]?.child ?? "";

const things = WORDED.flatMap((kind) =>
  Object.entries<ThingWords>(kempshottWording[kind]).flatMap(([id, words]) =>
    WORD_PARTS.filter((part) => words[part] !== undefined).map((part) => ({ kind, id, part })),
  ),
);
const wordsAt = ({ kind, id, part }: (typeof things)[number]): string => {
  const table: Readonly<Record<string, ThingWords>> = kempshottWording[kind];
  return table[id]?.[part] ?? "";
};

describe("[issue 6] a school says a clause in its own words", () => {
  it("other words are kept, and only those", () => {
    const edits = withWords(none, kempshottWording, PM1, "Someone may not be safe? Tell.");
    expect(edits.wording).toEqual({ clauses: { "PM-1": { child: "Someone may not be safe? Tell." } } });
    expect(hasOwnWords(edits, "clauses", "PM-1")).toBe(true);
    expect(hasOwnWords(edits, "clauses", "PM-2")).toBe(false);
    expect(countOwnWords(edits)).toBe(1);
  });

  it("the shipped words again leave no change behind", () => {
    const edits = withWords(none, kempshottWording, PM1, "Tell.");
    expect(withWords(edits, kempshottWording, PM1, shippedPm1)).toEqual(none);
    expect(shippedWords(edits, "clauses", "PM-1")).toEqual(none);
  });

  it("words of one thing leave those of another alone", () => {
    const both = withWords(
      withWords(none, kempshottWording, PM1, "Tell."),
      kempshottWording,
      { ...PM1, id: "PM-2" },
      "Go together.",
    );
    expect(countOwnWords(both)).toBe(2);
    expect(shippedWords(both, "clauses", "PM-1").wording).toEqual({
      clauses: { "PM-2": { child: "Go together." } },
    });
  });

  it("whatever is sound can be kept in a file and read again", () => {
    const text = fc.stringMatching(/^[a-zA-Z ,.?!']{1,60}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...things), text), { maxLength: 8 }), (typed) => {
        const edits = typed.reduce<SchoolEdits>((now, [at, words]) => {
          const isSound = words.trim() !== "" && checkWords(at.part, words, wordsAt(at)).faults.length === 0;
          return isSound ? withWords(now, kempshottWording, at, words) : now;
        }, none);
        expect(readSchoolEdits(JSON.parse(JSON.stringify(edits)), kempshott.file)).toMatchObject({
          ok: true,
        });
        const back = typed.reduce((now, [{ kind, id }]) => shippedWords(now, kind, id), edits);
        expect(back).toEqual(none);
      }),
    );
  });
});

describe("[X13] [X14] words that pupils read keep to the limits of every story, while they are typed", () => {
  it("every shipped word is sound by the same check", () => {
    for (const at of things) {
      const text = wordsAt(at);
      expect(checkWords(at.part, text, text), `${at.id} ${at.part}`).toEqual({ faults: [], hard: [] });
      expect(text.length).toBeLessThanOrEqual(MOST[at.part]);
    }
  });

  it.each([
    [
      "a sentence of more than 14 words",
      "If you ever hear that a friend may not be safe at home, you tell someone.",
      /14/,
    ],
    ["more than two sentences", "You tell. You go. You wait.", /3 sentences/],
    ["a word that no pupil's story says", "If there is a knife, tell.", /further/],
    ["a bully", "Tell us about the bully.", /Nobody is called/],
    ["a number to call", "Call 01632 960 001.", /number/],
    ["a link", "Look at www.school.uk.", /link/],
    ["a character that cannot be seen", "Tell\u200b us.", /cannot be seen/],
    ["a promise to keep it", "It stays a secret.", /[Ss]ecret/],
  ])("%s is not used yet", (_, text, fault) => {
    const { faults } = checkWords("child", text, shippedPm1);
    expect(faults.join(" ")).toMatch(fault);
  });

  it("[PM-4] where the shipped words name the promise that is not made, the school's may too", () => {
    const shipped = kempshottWording.clauses["PM-4"]?.child ?? "";
    expect(checkWords("child", "A mentor keeps no secret.", shipped).faults).toEqual([]);
  });

  it("adults may have longer words; a link, a number and what cannot be seen they may not", () => {
    const long =
      "A mentor tells the co-ordinator or a teacher on the very same day, and never later than that, whoever asks them not to.";
    expect(checkWords("adult", long, "")).toEqual({ faults: [], hard: [] });
    for (const text of ["See www.school.uk", "Call 01632 960 001", "Tell\u200b"])
      expect(checkWords("adult", text, "").faults).not.toEqual([]);
  });

  it("what the file would refuse is refused here too, in its words", () => {
    expect(checkWords("adult", "a".repeat(401), "").faults).toEqual(["This text is too long."]);
    expect(checkWords("adult", "ask me@school", "").faults.join()).toMatch(/link|address/);
  });

  it("words that a child of seven may not know are named, and do no harm", () => {
    expect(checkWords("child", "You must notify a teacher.", shippedPm1)).toEqual({
      faults: [],
      hard: ["notify"],
    });
  });
});

describe("[issue 6] every row that goes beyond the source is confirmed or changed", () => {
  const rows = readingRows(kempshott).map(({ id }) => id);

  it("each row of the shipped policy is told with what the source says and what was read into it", () => {
    expect(rows).toEqual([...TOLD_READINGS]);
  });

  it("all wait at first; an answer is given and taken back", () => {
    expect(readingsLeft(kempshott, none)).toBe(rows.length);
    const one = withReading(none, "PM-1", "confirmed");
    expect(readingsLeft(kempshott, one)).toBe(rows.length - 1);
    expect(withReading(one, "PM-1", undefined)).toEqual(none);
  });

  it("a change of its words or of a rule that stands on it is an answer; other clauses have none", () => {
    const changed = withChangedReadings(kempshott, none, ["PM-1", "PM-2"]);
    expect(changed.readings).toEqual({ "PM-1": "changed" });
  });

  it("with the shipped words again it waits again, unless a rule of it is changed", () => {
    const changed = withChangedReadings(kempshott, none, ["PM-1"]);
    expect(withoutChange(kempshott, changed, "PM-1")).toEqual(none);
    const rule: SchoolEdits = {
      ...changed,
      rules: [{ kind: "deadline", circle: "peer", duty: "tell", deadline: "this-choice" }],
    };
    expect(withoutChange(kempshott, rule, "PM-1")).toEqual(rule);
    const confirmed = withReading(none, "PM-1", "confirmed");
    expect(withoutChange(kempshott, confirmed, "PM-1")).toEqual(confirmed);
  });
});
