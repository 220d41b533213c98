import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GESTURES, LOOKS, MOODS, PLACES, POSES } from "../../../src/art/catalogue.ts";
import type { Pack } from "../../../src/scenario/format.ts";
import { readPack } from "../../../src/scenario/read.ts";
import { linksIn, readTwee, writeTwee } from "../../../src/scenario/twee/notation.ts";
import { packToTwee } from "../../../src/scenario/twee/pack-to-twee.ts";
import { tweeToPack } from "../../../src/scenario/twee/twee-to-pack.ts";
import { library } from "../../support/library.ts";

const back = (pack: Pack) => {
  const read = tweeToPack(packToTwee(pack), "pack.twee");
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
};

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
/** Words with every sign that the notation uses itself. */
const words = fc
  .array(
    fc.constantFrom(
      "Hello",
      " ",
      "->",
      "<-",
      "|",
      "]]",
      "[[",
      "::",
      "\n",
      "&",
      "<b>",
      "{{mentee}}",
      "\\",
      "'",
      "*",
      "’",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const table = <T>(of: fc.Arbitrary<T>) => some(fc.dictionary(id, of, { minKeys: 1, maxKeys: 3 }));
const reveals = table(fc.oneof(id, fc.boolean()));
const staging = {
  moods: table(fc.constantFrom(...MOODS)),
  pose: some(fc.constantFrom(...POSES)),
  gestures: table(fc.constantFrom(...GESTURES)),
  present: some(fc.array(id, { maxLength: 3 })),
  place: some(fc.constantFrom(...PLACES)),
  sit: some(fc.array(id, { maxLength: 2 })),
};
const acts = fc.array(id, { minLength: 1, maxLength: 3 });
const passage = fc.oneof(
  fc.record({
    kind: fc.constant("say" as const),
    words,
    by: some(id),
    mood: some(fc.constantFrom(...MOODS)),
    reveals,
    next: id,
    ...staging,
  }),
  fc.record({ kind: fc.constant("end" as const), words, reveals, ...staging }),
  fc.record({
    kind: fc.constant("choose" as const),
    choices: fc.uniqueArray(fc.record({ id, words, acts, to: id }), {
      minLength: 2,
      maxLength: 4,
      selector: (choice) => choice.id,
    }),
    ...staging,
  }),
);
const scenario = fc.record({
  id,
  place: fc.constantFrom(...PLACES),
  look: fc.constantFrom(...LOOKS),
  years: some(fc.constantFrom("Y3-4" as const, "Y5-6" as const, "all" as const)),
  hall: some(fc.boolean()),
  ownKey: fc.boolean(),
  passages: fc.uniqueArray(fc.tuple(id, passage), { minLength: 1, maxLength: 8, selector: ([name]) => name }),
});

/** Any pack that the format allows, sound or not: what a file can hold, it must hold afterwards. */
const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    id,
    title: words,
    polish: words,
    scenarios: fc.uniqueArray(scenario, { minLength: 1, maxLength: 4, selector: (one) => one.id }),
  })
  .map(({ id: name, title, polish, scenarios }) => {
    const texts: Record<string, string> = { "pack.title": title };
    const keep = (key: string, text: string): string => {
      texts[key] = text;
      return key;
    };
    const json = {
      format: 1,
      id: name,
      version: "1.0.0",
      title: "pack.title",
      circle: "peer",
      policy: "kempshott",
      review: { state: "awaiting" },
      scenarios: scenarios.map(({ ownKey, look, passages, ...one }) => ({
        ...one,
        title: keep(`${one.id}.title`, title),
        cast: { mentor: { role: "mentor", look } },
        start: passages[0]?.[0] ?? "",
        passages: passages.map(([at, { kind, ...rest }]) => {
          const key = ownKey ? `${one.id}.${at}.own` : `${one.id}.${at}`;
          if ("choices" in rest) {
            const choices = rest.choices.map(({ words: says, ...choice }) => ({
              ...choice,
              text: keep(ownKey ? `${key}.${choice.id}.own` : `${key}.${choice.id}`, says),
            }));
            return { ...rest, id: at, kind, choices };
          }
          const { words: says, ...said } = rest;
          return { ...said, id: at, kind, text: keep(key, says) };
        }),
      })),
    };
    const read = readPack(JSON.parse(JSON.stringify(json)), "made", {
      "en-GB": texts,
      pl: { "pack.title": polish },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    return read.value;
  });

describe("a pack as a Twee file and back", () => {
  it("1,000 random packs come back as they were, whatever their words hold", () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const { pack: read, toDo } = back(pack);
        expect(read).toEqual(pack);
        expect(toDo).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([...library.packs.values()].map((pack) => [pack.id, pack] as const))(
    "%s comes back as it ships",
    (_, pack) => {
      expect(back(pack)).toEqual({ pack, toDo: [] });
    },
  );

  it("what an author changes in Twine arrives: other words, another way on, a choice without acts", () => {
    const [pack] = library.packs.values();
    if (!pack) throw new Error("no pack ships");
    const line = /^:: promise-first\/sit [^\n]*\n([^\n]+)/m.exec(packToTwee(pack))?.[1] ?? "";
    expect(line).not.toBe("");
    const edited = packToTwee(pack)
      .replace(line, "May I sit here?")
      .replace(/; acts: [a-z, -]+/, "");
    const read = tweeToPack(edited, "pack.twee");
    expect(read.ok && read.value.pack.texts["en-GB"]?.["promise-first.sit"]).toBe("May I sit here?");
    expect(read.ok && read.value.toDo).toEqual([
      expect.objectContaining({ what: expect.stringMatching(/^Say what the choice ".+" does/) }),
    ]);
  });
});

describe("the notation (Twee 3 Specification)", () => {
  it("names and tags with brackets, braces and backslashes; lines that look like headers", () => {
    const passages = [
      {
        name: "a [b] {c} \\d",
        tags: ["one[two]", "three"],
        metadata: '{"position":"1,2"}',
        text: ":: no header\nx\n\ny",
      },
      { name: "plain", tags: [], metadata: undefined, text: "" },
    ];
    expect(readTwee(writeTwee(passages))).toEqual(passages);
  });

  it("the four ways to write a link, and Harlowe's setters behind it", () => {
    const text = "[[One]] [[go there->Two]] [[Three<-back]] [[old way|Four]] [[words->Five]][$x = 1]";
    expect(linksIn(text).map(({ words: says, to }) => [says, to])).toEqual([
      ["One", "One"],
      ["go there", "Two"],
      ["back", "Three"],
      ["old way", "Four"],
      ["words", "Five"],
    ]);
  });

  it("anything at all is read or refused, and never throws", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(":", "[", "]", "{", "}", "\n", "a", "/", " ", "-", ">", '"', "\\"),
          maxLength: 200,
        }),
        (source) => {
          expect(typeof tweeToPack(source, "any.twee").ok).toBe("boolean");
          expect(typeof tweeToPack(`:: Pack [pack]\n${source}`, "any.twee").ok).toBe("boolean");
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a story that was made in Twine", () => {
  const STORY = `:: StoryTitle
A wet afternoon

:: StoryData
{"ifid":"D674C58C-DEFA-4F70-B7A2-27742230C0FC","format":"SugarCube","start":"By the door"}

:: UserStylesheet [stylesheet]
body { color: red }

:: By the door {"position":"100,100"}
<<set $wet to true>>It is raining. //Jo// stands by the door.
[[Ask Jo->Ask]]
[[Walk past|Past]]
[[Lost->Nowhere]]

:: Ask
"I forgot my coat," Jo says. [[Past]]

:: Past
The bell goes.`;
  const read = tweeToPack(STORY, "wet.twee");

  it("becomes one scenario that the format allows, with its title, its words and its ways", () => {
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const [story] = read.value.pack.scenarios;
    expect(read.value.pack.texts["en-GB"]).toMatchObject({
      "story.title": "A wet afternoon",
      "story.by-the-door": "It is raining. Jo stands by the door.",
      "story.ask": '"I forgot my coat," Jo says.',
    });
    expect(story?.start).toBe("by-the-door");
    expect(story?.passages.map(({ id: name, kind }) => [name, kind])).toEqual([
      ["by-the-door", "say"],
      ["by-the-door-choice", "choose"],
      ["ask", "say"],
      ["past", "end"],
    ]);
  });

  it("comes with a to-do for all that Twine does not know: who speaks, what choices do, and a link to nowhere", () => {
    const toDo = read.ok ? read.value.toDo : [];
    expect(toDo).toContainEqual({
      passage: "By the door",
      what: 'The link "Lost" leads nowhere: there is no passage "Nowhere".',
    });
    expect(toDo).toContainEqual({
      passage: "By the door",
      what: "Say what each choice does: pick its acts.",
    });
    expect(
      toDo.filter(({ what }) => what.startsWith("Say who speaks here")).map(({ passage: at }) => at),
    ).toEqual(["By the door", "Ask", "Past"]);
  });

  it("a file without passages is refused with a way on", () => {
    expect(tweeToPack("just words", "notes.txt")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "TW001", suggestion: "In Twine, use Build, then Export As Twee." }],
    });
  });
});
