import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_EDITS } from "../../src/policy/school-edits.ts";
import { writeBundle } from "../../src/scenario/bundle.ts";
import { packToTwee } from "../../src/scenario/twee/pack-to-twee.ts";
import { readFile, type OpenedFile } from "../../src/teacher/files/read-file.ts";
import { packText } from "../../src/teacher/files/save-pack.ts";
import { schoolFile, sessionFile } from "../../src/teacher/school-file.ts";
import { library } from "../support/library.ts";
import { SOUND_PACK } from "../support/packs.ts";
import { kempshottFile } from "../support/policies.ts";
import { anySession, SESSION } from "./schools.ts";

const read = (text: string): OpenedFile => readFile(text, kempshottFile);
const { profile, plan } = SESSION;
const edits = { ...NO_EDITS(kempshottFile), settings: { "limit-at-start-meets-warning": true } };
const everything = writeBundle({ school: profile, plan, policy: edits, packs: [SOUND_PACK] });
const partsOf = (file: OpenedFile): readonly string[] =>
  file.kind === "refused" ? [file.why] : file.good.map((one) => one.part);
const badOf = (file: OpenedFile): readonly string[] =>
  file.kind === "refused" ? [] : file.bad.map((one) => one.of);

describe("[issue 6, files] one importer knows what a file is", () => {
  it.each([
    ["everything", everything, "bundle", ["school", "plan", "policy", "pack"]],
    ["a school", schoolFile(profile), "school", ["school"]],
    ["a session", sessionFile(SESSION), "session", ["school", "plan"]],
    ["a policy", JSON.stringify(edits), "policy", ["policy"]],
    ["a policy without changes", JSON.stringify(NO_EDITS(kempshottFile)), "policy", ["policy"]],
    ["a pack", packText(SOUND_PACK), "pack", ["pack"]],
    ["a pack as a story for Twine", packToTwee(SOUND_PACK), "twine", ["pack"]],
    ["a story from Twine", ":: Start\nHello [[Go]]\n\n:: Go\nBye", "twine", ["pack"]],
    ["a file with a mark of bytes before it", `\uFEFF${packText(SOUND_PACK)}`, "pack", ["pack"]],
  ] as const)("%s", (_, text, kind, parts) => {
    const file = read(text);
    expect([file.kind, partsOf(file), badOf(file)]).toEqual([kind, parts, []]);
  });

  it.each([
    ["a web page of Twine", "<!doctype html><tw-storydata name='x'></tw-storydata>", "webPage"],
    ["a picture", "\u0089PNG\r\n\u001a\n", "unknown"],
    ["a shopping list", "milk\neggs\n", "unknown"],
    ["a file that was cut short", packText(SOUND_PACK).slice(0, 900), "damaged"],
    ["nothing", "", "damaged"],
    [
      "the whole policy that ships",
      readFileSync("scenarios/policies/kempshott.policy.json", "utf8"),
      "wholePolicy",
    ],
    ["its words", readFileSync("scenarios/policies/kempshott.text.en-GB.json", "utf8"), "wholePolicy"],
    ["a pack's words", readFileSync("scenarios/packs/first-week/text.en-GB.json", "utf8"), "words"],
    ["forms", readFileSync("scenarios/forms/forms.json", "utf8"), "exercises"],
    ["the words trainer", readFileSync("scenarios/words/words.json", "utf8"), "exercises"],
    ["practice cases", readFileSync("scenarios/practice/bank.json", "utf8"), "exercises"],
    ["somebody's shopping", '{"milk":2}', "unknown"],
    ["a group's results", '{"format":1,"kind":"group-results","sessions":[]}', "results"],
    ["a list", "[]", "unknown"],
    ["nested for ever", "[".repeat(100_000), "damaged"],
    ["[Q6] a forbidden name", '{"\\u005f_proto__":{}}', "damaged"],
  ])("%s is none, and is refused as what it is", (_, text, why) => {
    expect(read(text)).toMatchObject({ kind: "refused", why });
  });

  it("every pack that ships comes back from its file and from its story for Twine, just as it is", () => {
    for (const pack of library.packs.values()) {
      for (const text of [packText(pack), packToTwee(pack)]) {
        expect(read(text)).toMatchObject({ good: [{ part: "pack", pack, whole: true, toDo: [] }], bad: [] });
      }
    }
  });

  it("a bad part is told with its problems, and does not keep the others from being read", () => {
    const json = {
      ...JSON.parse(everything),
      school: { ...profile, school: "www.x.org" },
      plan: { band: "Y9" },
    };
    const file = read(JSON.stringify(json));
    expect([partsOf(file), badOf(file)]).toEqual([
      ["policy", "pack"],
      ["school", "plan"],
    ]);
    if (file.kind === "refused") throw new Error("it is a bundle");
    expect(file.bad.map(({ problems }) => problems.length > 0)).toEqual([true, true]);
  });

  it("a policy that names rules which are not there is told, and not taken", () => {
    const json = { ...edits, settings: { "no-such-setting": true } };
    expect(badOf(read(JSON.stringify(json)))).toEqual(["policy"]);
  });

  it("[Q5] a pack of more than 4 MB is refused, alone or among others", () => {
    const large = {
      ...SOUND_PACK,
      texts: { ...SOUND_PACK.texts, pl: { "gate.title": "x".repeat(5_000_000) } },
    };
    expect(badOf(read(packText(large)))).toEqual(["pack"]);
    const file = read(writeBundle({ packs: [large, SOUND_PACK] }));
    expect([partsOf(file), badOf(file)]).toEqual([["pack"], ["pack"]]);
  });
});

/** Every place in plain data, as the way there. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? put(inner, rest, other) : inner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? put(inner, rest, other) : inner]),
  );
}

describe("[Q14] whatever a file holds", () => {
  const json: unknown = JSON.parse(everything);
  const places = placesIn(json);

  it("any text at all: something to take, or a reason, and never a throw", () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        ...Array.from('{}[]",:\\<>/ \n01-ae'),
        "::",
        "[[",
        "]]",
        "->",
        "\u0000",
        "\uFEFF",
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), signs, fc.json()), (text) => {
        expect(["bundle", "session", "school", "policy", "pack", "twine", "refused"]).toContain(
          read(text).kind,
        );
      }),
      { numRuns: 4000 },
    );
  });

  it("10,000 files with everything, each changed in a place: read or told, without a throw, without a trace", () => {
    const before = Object.keys(Object.prototype);
    const anything = fc.oneof(
      fc.constantFrom<unknown>(null, true, -1, 1e308, "", [], {}, "x".repeat(5000), [[[]]], {
        constructor: 1,
      }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, other) => {
        const file = read(JSON.stringify(put(json, place, other)));
        const kinds = file.kind === "refused" ? 0 : file.good.length + file.bad.length;
        expect(kinds).toBeLessThanOrEqual(3 + 100);
      }),
      { numRuns: 10_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual(before);
  });

  it("a file with everything, cut or mended at any letter, never throws", () => {
    fc.assert(
      fc.property(fc.nat(everything.length), fc.nat(40), fc.string({ maxLength: 3 }), (at, gone, more) => {
        const torn = everything.slice(0, at) + more + everything.slice(at + gone);
        expect(read(torn).kind).toMatch(/^(bundle|refused|session|pack|unknown)$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("any school's session comes back as it went out", () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const file = read(writeBundle({ school: session.profile, plan: session.plan, packs: [] }));
        expect(file).toMatchObject({ good: [{ profile: session.profile }, { plan: session.plan }], bad: [] });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["scenarios", `{"format":1,"scenarios":[${"{},".repeat(300_000)}{}]}`],
    ["passages", `{"format":1,"scenarios":[{"passages":[${"{},".repeat(300_000)}{}]}]}`],
    ["sentences", `{"format":1,"scenarios":[],"texts":{"en-GB":[${"1,".repeat(300_000)}1]}}`],
  ])(
    "a million letters of bad %s are refused, and do not keep the page",
    (_, text) => {
      expect(badOf(read(text))).toEqual(["pack"]);
    },
    20_000,
  );
});
