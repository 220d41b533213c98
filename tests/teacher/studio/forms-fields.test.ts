import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import profileFile from "../../../scenarios/profile.json" with { type: "json" };
import { checkPack } from "../../../src/scenario/check.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { readProfile } from "../../../src/scenario/read.ts";
import { reportMemory, reportOn } from "../../../src/teacher/studio/report.ts";
import { controlName, controlsFor } from "../../../src/teacher/studio/screens/forms/control-names.ts";
import {
  areUnwritten,
  faultsIn,
  problemsAt,
} from "../../../src/teacher/studio/screens/forms/field-problems.ts";
import { BUBBLE, measureOf } from "../../../src/teacher/studio/screens/forms/measure.ts";
import {
  shownText,
  slotNames,
  writtenPlace,
  writtenText,
} from "../../../src/teacher/studio/screens/forms/slot-names.ts";
import { addScenario } from "../../../src/teacher/studio/edit-scenarios.ts";
import { SOUND_PACK } from "../../support/packs.ts";
import { kempshott } from "../../support/policies.ts";

const read = readProfile(profileFile, "profile");
if (!read.ok) throw new Error("the profile that ships cannot be read");
const profile = read.value;

const CAST = {
  mentor: { role: "mentor", look: "amara" },
  mentee: { role: "mentee", look: "leo" },
  twin: { role: "pupil", look: "leo" },
  mum: { role: "grown-up", look: "byrne", name: "x.name.mum" },
  coordinator: { role: "coordinator", look: "okoro" },
} as const;
const NAMES = slotNames({ cast: CAST }, profile, { "x.name.mum": "Mum [of two]" });
const nameOf = (slot: string) => NAMES.find((one) => one.slot === slot)?.name ?? "";

describe("[issue 6] names in a sentence while it is written", () => {
  it("are those of the school, of the pictures, and a person's own; two of one name are told apart", () => {
    expect(nameOf("mentor")).toBe("Amara");
    expect([nameOf("mentee"), nameOf("twin")]).toEqual(["Leo", "Leo 2"]);
    expect(nameOf("mum")).toBe("Mum of two");
    expect(nameOf("coordinator")).toBe(profile.adults["coordinator"]?.name);
    expect(new Set(NAMES.map(({ name }) => name)).size).toBe(NAMES.length);
  });

  it("stand in brackets instead of the pack's own marks", () => {
    expect(shownText("{{mentee}}, let's see {{coordinator}}.", NAMES)).toBe(
      `[Leo], let's see [${nameOf("coordinator")}].`,
    );
  });

  it("are filled by nobody where they stand for nobody: that is shown without the pack's marks, too", () => {
    const shown = shownText("Ask {{nobody-here}}.", NAMES);
    expect(shown).toBe("Ask [?nobody-here].");
    expect(writtenText(shown, NAMES)).toBe("Ask {{nobody-here}}.");
  });

  const piece = fc.oneof(
    fc.constantFrom(...NAMES.map(({ slot }) => `{{${slot}}}`), "{{gone}}", " and ", "Leo", "… "),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[[\]{}]/g, "")),
  );
  const sentence = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));

  it("come back from what is shown as they were, whatever stands around them", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(writtenText(shownText(text, NAMES), NAMES)).toBe(text);
      }),
    );
  });

  it("are never cut in two: a split at any letter gives both halves whole", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (text, n) => {
        const shown = shownText(text, NAMES);
        const at = writtenPlace(shown, n % (shown.length + 1), NAMES);
        const halves = [text.slice(0, at), text.slice(at)];
        for (const half of halves) expect(half.match(/\{\{[a-z-]*$|^[a-z-]*\}\}/g)).toBeNull();
        expect(writtenPlace(shown, shown.length, NAMES)).toBe(text.length);
      }),
    );
  });
});

describe("[issue 6] a jump finds the control that it means", () => {
  it("by field, card, part and language; else the nearest one that there is", () => {
    const place = { choice: "first", field: "acts", part: "0" } as const;
    const [exact, ...others] = controlsFor(place);
    expect(exact).toBe(controlName(place));
    expect(others).toContain(controlName({ choice: "first", field: "acts" }));
    expect(others).toContain(controlName({ choice: "first", field: "words" }));
  });

  it("names the control of a card where only the card is named, and no control twice", () => {
    expect(controlsFor({ choice: "first" })).toContain(controlName({ choice: "first", field: "words" }));
    const names = controlsFor({ field: "words", language: "pl" });
    expect(names).toEqual([controlName({ field: "words", language: "pl" }), controlName({ field: "words" })]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("tells fields apart that have one name in two cards", () => {
    expect(controlName({ choice: "a", field: "to" })).not.toBe(controlName({ choice: "b", field: "to" }));
  });
});

const pack = (change: (texts: Record<string, string>) => void): Pack => {
  const { texts, ...rest } = structuredClone(SOUND_PACK);
  change(texts["en-GB"] ?? {});
  return { ...rest, texts };
};
const problemsOf = (draft: Pack) => reportOn(draft, kempshott, reportMemory()).problems;

describe("[issue 6] problems stand at their field", () => {
  it("at the line whose sentence it is, in its language, and nowhere else", () => {
    const long = "one two three four five six seven eight nine ten one two three four five.";
    const found = problemsOf(pack((texts) => (texts["gate.hello"] = long)));
    const place = { scenario: "gate", passage: "hello", field: "words" } as const;
    expect(problemsAt(found, { ...place, language: "en-GB" }).map(({ code }) => code)).toEqual(["WR001"]);
    expect(problemsAt(found, { ...place, language: "pl" })).toEqual([]);
    expect(problemsAt(found, { ...place, passage: "tells" })).toEqual([]);
    expect(problemsAt(found, { scenario: "gate", field: "words" })).toEqual([]);
  });

  it("words that are still to be written are said to be missing, and are no fault", () => {
    const found = problemsOf(pack((texts) => delete texts["gate.hello"]));
    const here = problemsAt(found, {
      scenario: "gate",
      passage: "hello",
      field: "words",
      language: "en-GB",
    });
    expect(areUnwritten(here)).toBe(true);
    expect(faultsIn(here)).toEqual([]);
  });

  it("a new scenario has nothing at its fields but words to be written, and what its head lacks", () => {
    const draft = addScenario(
      pack(() => undefined),
      { title: "The new one", place: "library", mentor: "amara", mentee: "leo" },
    );
    const own = problemsOf(draft).filter(({ where }) => where.scenario === "the-new-one");
    expect([...new Set(own.map(({ code }) => code))].sort()).toEqual(["SC031", "SC035"]);
  });
});

describe("[X13] [X14] the hint under a sentence counts as the checker does", () => {
  const codes = (text: string) =>
    checkPack(
      pack((texts) => (texts["gate.hello"] = text)),
      kempshott,
      "a.pack.json",
    )
      .diagnostics.map(({ code }) => code)
      .filter((code) => ["WR001", "WR002", "WR003"].includes(code));
  const overIn = (text: string) => {
    const { longest, sentences, letters } = measureOf(text);
    return [
      ...(sentences > BUBBLE.sentences ? ["WR002"] : []),
      ...(longest > BUBBLE.words ? ["WR001"] : []),
      ...(letters > BUBBLE.letters ? ["WR003"] : []),
    ];
  };

  it("at each limit, and one over it", () => {
    const words = (n: number) => `${Array.from({ length: n }, () => "on").join(" ")}.`;
    for (const text of [
      words(14),
      words(15),
      "Yes. No.",
      "Yes. No. Well.",
      `${"o".repeat(119)}.`,
      `${"o".repeat(120)}.`,
    ])
      expect(overIn(text)).toEqual(codes(text));
    expect(overIn(words(15))).toEqual(["WR001"]);
  });

  it("for any sentence, with names in it", () => {
    const word = fc.constantFrom(
      "go",
      "{{mentee}}",
      "listening.",
      "Well,",
      "it's",
      "ok!",
      "now?",
      "{{coordinator}}",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        expect(overIn(text)).toEqual(codes(text));
      }),
      { numRuns: 60 },
    );
  });
});
