import { describe, expect, it } from "vitest";
import { NO_EDITS } from "../../src/policy/school-edits.ts";
import { BUNDLE_LIMITS, isBundle, readBundle, writeBundle } from "../../src/scenario/bundle.ts";
import { readDraftFile } from "../../src/scenario/draft-file.ts";
import { SOUND_PACK, packWith } from "../support/packs.ts";
import { kempshottFile } from "../support/policies.ts";
import { SESSION } from "../teacher/schools.ts";

const { profile, plan } = SESSION;
const whole = { school: profile, plan, policy: NO_EDITS(kempshottFile), packs: [SOUND_PACK] };
const parsed = (text: string): unknown => JSON.parse(text);

describe("[issue 6, files] everything as one .json", () => {
  it("holds the school, the plan, the policy's changes and the packs, and says what it is", () => {
    const json = parsed(writeBundle(whole));
    expect(isBundle(json)).toBe(true);
    const read = readBundle(json, "all.json");
    expect(read.ok && read.value).toEqual(
      parsed(JSON.stringify({ format: 1, kind: "buddy-bench-bundle", ...whole })),
    );
  });

  it("may leave any part out", () => {
    const read = readBundle(parsed(writeBundle({ packs: [] })), "all.json");
    expect(read.ok && Object.keys(read.value).sort()).toEqual(["format", "kind", "packs"]);
  });

  it.each([
    ["a later format", { format: 2, kind: "buddy-bench-bundle", packs: [] }],
    ["a part that nobody knows", { format: 1, kind: "buddy-bench-bundle", packs: [], verdicts: {} }],
    ["packs that are no list", { format: 1, kind: "buddy-bench-bundle", packs: {} }],
    [
      "more packs than a school writes",
      {
        format: 1,
        kind: "buddy-bench-bundle",
        packs: Array.from({ length: BUNDLE_LIMITS.packs + 1 }, () => 0),
      },
    ],
  ])("refuses %s", (_, json) => {
    expect(readBundle(json, "all.json").ok).toBe(false);
  });
});

describe("[issue 6, files] a pack that is still being written is not lost in its file", () => {
  const draft = (change: Parameters<typeof packWith>[0]) =>
    readDraftFile(packWith(change), "own.pack.json", 1000);

  it("a finished pack is whole", () => {
    expect(draft(() => undefined)).toMatchObject({ ok: true, value: { whole: true } });
  });

  it.each<readonly [string, Parameters<typeof packWith>[0]]>([
    ["a choice with one card", (pack) => pack.scenarios[0].passages[1].choices.pop()],
    ["a card that does nothing yet", (pack) => (pack.scenarios[0].passages[1].choices[0].acts = [])],
    ["a sentence that is too long", (pack) => (pack.texts["en-GB"]["gate.hello"] = "x".repeat(401))],
    ["a scenario without passages", (pack) => (pack.scenarios[0].passages = [])],
    [
      "more passages than fit",
      (pack) =>
        (pack.scenarios[0].passages = Array.from({ length: 201 }, (_, i) => ({
          id: `e-${i}`,
          kind: "end",
          text: "a",
        }))),
    ],
  ])("%s makes it a draft", (_, change) => {
    expect(draft(change)).toMatchObject({ ok: true, value: { whole: false } });
  });

  it.each<readonly [string, string, Parameters<typeof packWith>[0]]>([
    ["a typed verdict", "PK007", (pack) => (pack.scenarios[0].passages[1].choices[0].correct = true)],
    ["a name that is not part of a pack", "PK008", (pack) => (pack.scenarios[0].colour = "red")],
    ["a place that is not drawn", "PK009", (pack) => (pack.scenarios[0].place = "moon")],
    ["no circle", "PK010", (pack) => delete pack.circle],
    ["a number for a word", "PK005", (pack) => (pack.scenarios[0].title = 5)],
    ["a sentence of a whole book", "PK005", (pack) => (pack.texts["en-GB"]["gate.hello"] = "x".repeat(4001))],
    ["another format", "PK013", (pack) => (pack.format = 9)],
  ])("%s is refused, with the reason (%s)", (_, code, change) => {
    const read = draft(change);
    expect(read.ok ? [] : read.diagnostics.map((one) => one.code)).toContain(code);
  });
});
