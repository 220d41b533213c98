import { describe, expect, it } from "vitest";
import { readingLevel, sentencesOf, wordsOf } from "../../src/scenario/reading.ts";
import { slotsIn } from "../../src/scenario/texts.ts";
import type { Profile } from "../../src/scenario/format.ts";
import { LABEL_NAMES } from "../../src/teacher/print/label-names.ts";
import { DOCUMENTS, type Block } from "../../src/teacher/print/print-format.ts";
import { PRINT_GROUPS } from "../../src/teacher/print/print-list.ts";
import { storyTitle } from "../../src/teacher/print/print-pack.ts";
import { readPrintTexts, shippedPrintTexts } from "../../src/teacher/print/print-texts.ts";
import { fillPrint, printValues } from "../../src/teacher/print/print-values.ts";
import { library } from "../support/library.ts";
import { kempshott } from "../support/policies.ts";
import { printPacks, sentencesOfPage } from "../support/prints.ts";
import { sourcesIn } from "../support/sources.ts";

const texts = shippedPrintTexts();
const documents = Object.entries(texts.documents);
const blocks = documents.flatMap(([, { pages }]) => pages.flatMap((page) => page.blocks));
const written = documents.flatMap(([id, { reader, pages }]) =>
  pages.flatMap((page) => sentencesOfPage(page).map((text) => ({ id, reader, text }))),
);
const everything = [...written.map(({ text }) => text), ...Object.values(texts.labels)];

/** What a child reads on paper, the notes to the adult apart. */
const forChildren = documents
  .filter(([, { reader }]) => reader === "child")
  .flatMap(([, { pages }]) =>
    pages.flatMap(({ title, lead, blocks: all }) => [
      title,
      ...(lead === undefined ? [] : [lead]),
      ...all.filter(({ kind }) => kind !== "note").flatMap(wordsOfBlock),
    ]),
  );

function wordsOfBlock(block: Block): readonly string[] {
  return sentencesOfPage({ title: "", blocks: [block] }).slice(1);
}

describe("the file of the prints", () => {
  it("is strict: a key that is not named in the format is refused, and none may be missing", () => {
    expect(() => readPrintTexts({ ...texts, approved: true })).toThrow(/Expected never/);
    expect(() => readPrintTexts({ ...texts, documents: {} })).toThrow(/"bench"/);
    expect(() => readPrintTexts({ ...texts, labels: { ...texts.labels, cut: "" } })).toThrow(/length/);
    expect(readPrintTexts(texts)).toEqual(texts);
  });

  it("has every document in the list of prints, once", () => {
    const offered = PRINT_GROUPS.flatMap(({ prints }): readonly string[] => prints);
    expect(new Set(offered).size).toBe(offered.length);
    expect(DOCUMENTS.filter((id) => !offered.includes(id))).toEqual([]);
  });

  it("has no short sentence that no print uses", () => {
    const sources = sourcesIn("src/teacher/print", /\.tsx?$/).filter(
      ({ file }) => !file.includes("label-names"),
    );
    const isUsed = (name: string) =>
      sources.some(({ text }) => text.includes(`"${name}"`) || text.includes(`labels.${name}`));
    expect(LABEL_NAMES.filter((name) => !isUsed(name))).toEqual([]);
  });

  it("cites only clauses that the policy has", () => {
    const known = kempshott.file.clauses.map(({ id }) => id);
    expect(documents.flatMap(([, { clauses }]) => clauses).filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe("the slots of prints", () => {
  const nobody: Profile = { format: 1, school: "Larkfield Juniors", adults: {} };

  it.each([
    ["the school's profile", library.profile],
    ["a profile that names nobody", nobody],
  ])("of every page are all filled from %s", (_, profile) => {
    const values = printValues(profile, kempshott, texts);
    expect(written.length).toBeGreaterThan(200);
    expect(written.flatMap(({ text }) => slotsIn(fillPrint(text, values)))).toEqual([]);
  });

  it("begin a sentence with a capital, and only there", () => {
    const values = { lead: "the head teacher" };
    expect(fillPrint("{{lead}} knows. {{lead}}, or “Now.” {{lead}} (to {{lead}}): {{lead}}", values)).toBe(
      "The head teacher knows. The head teacher, or “Now.” The head teacher (to the head teacher): the head teacher",
    );
  });

  it("leave a slot that nobody fills as it is written, and a name as it is", () => {
    expect(fillPrint("Ask {{nobody}} or {{teacher}}.", { teacher: "Mr $& <b>{{lead}}" })).toBe(
      "Ask {{nobody}} or Mr $& <b>{{lead}}.",
    );
  });
});

describe("[X14] what children read on paper", () => {
  const values = { ...texts.adults, coordinator: "Sam", teacher: "Sam", school: "Sam", version: "1" };
  const read = forChildren.map((text) => fillPrint(text, values));

  it("has at most 14 words a sentence", () => {
    const long = read.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 14);
    expect(read.length).toBeGreaterThan(60);
    expect(long).toEqual([]);
  });

  it("is read by a child of eight: Spache at most 3.5", () => {
    expect(readingLevel(read).grade).toBeLessThanOrEqual(3.5);
  });

  it("names Childline with its number, or the box of help that does", () => {
    const helps = (["bench", "pocket", "agreement", "assembly"] as const).map((id) =>
      texts.documents[id].pages.some((page) =>
        page.blocks.some(
          (block) => block.kind === "help" || wordsOfBlock(block).some((text) => text.includes("0800 1111")),
        ),
      ),
    );
    expect(helps).toEqual([true, true, true, true]);
    expect([texts.labels.childlineNumber, texts.labels.childlineLine]).toEqual([
      "0800 1111",
      expect.stringContaining("0800 1111"),
    ]);
  });
});

it("what adults read has at most 32 words a sentence", () => {
  const long = everything.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 32);
  expect(long).toEqual([]);
});

describe("[S3] private, never secret", () => {
  it("a secret is named only where none is promised", () => {
    const secret = everything.flatMap(sentencesOf).filter((sentence) => /secret/i.test(sentence));
    expect(secret.length).toBeGreaterThan(3);
    expect(secret.filter((sentence) => !/never promise|nobody promises/i.test(sentence))).toEqual([]);
  });
});

describe("what prints may not claim", () => {
  it("that anybody has approved anything", () => {
    const claims = everything
      .flatMap(sentencesOf)
      .filter((sentence) => /approv|vetted|endorsed|checked by|signed( off)?\b/i.test(sentence));
    expect(
      claims.filter((sentence) => !/\b(nobody|no|not|marked|the pack's file says)\b/i.test(sentence)),
    ).toEqual([]);
  });

  it("that somebody who took part is fit to mentor", () => {
    const certificate = texts.documents.certificate.pages.flatMap(sentencesOfPage).join(" ");
    expect(certificate).toContain("took part");
    expect(certificate).not.toMatch(/\b(safe to|fit to|ready|qualified|passed)\b/i);
  });

  it("[Q10] no link and no address", () => {
    expect(everything.filter((text) => /https?:|www\.|@|\.(com|org|uk)\b/i.test(text))).toEqual([]);
  });
});

describe("the six session plans", () => {
  const pages = texts.documents.sessions.pages;

  it("are of 30 minutes each, without a gap", () => {
    expect(pages).toHaveLength(6);
    for (const page of pages) {
      const table = page.blocks.find((block) => block.kind === "table");
      const spans = (table?.rows ?? []).map(([span = ""]) => span.split("-").map(Number));
      expect(spans.at(0)?.[0]).toBe(0);
      expect(spans.at(-1)?.[1]).toBe(30);
      expect(spans.slice(1).map(([from]) => from)).toEqual(spans.slice(0, -1).map(([, to]) => to));
    }
  });

  it("play stories that ship, and each closes with: you are you again (S12)", () => {
    const ids = blocks.flatMap((block) => (block.kind === "stories" ? block.ids : []));
    expect(ids.filter((id) => storyTitle(printPacks, id) === undefined)).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(6);
    for (const page of pages) expect(sentencesOfPage(page).join(" ")).toContain("You are you again");
  });
});

describe("[IN-2] the policy is made known to all", () => {
  it("by newsletter, job details, poster, leaflet and assembly, and each print that does names IN-2", () => {
    for (const id of ["newsletter", "job-details", "bench", "leaflet", "assembly"] as const)
      expect(texts.documents[id].clauses).toContain("IN-2");
  });
});

describe("[S1] privacy never without its limit", () => {
  it("every document that says something stays private also says who must be told", () => {
    const all = documents.map(([id, { pages }]) => [id, pages.flatMap(sentencesOfPage).join(" ")] as const);
    const keeps = all.filter(([, text]) => /stays? private|keep what we say private/.test(text));
    expect(keeps.length).toBeGreaterThan(5);
    const bare = keeps.filter(
      ([, text]) => !/not (be )?safe|must (know|tell)|tell \{\{lead\}\}|tell a teacher/i.test(text),
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });
});
