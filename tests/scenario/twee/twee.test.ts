import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../../src/scenario/format.ts";
import { linksIn, readTwee, writeTwee } from "../../../src/scenario/twee/notation.ts";
import { packToTwee } from "../../../src/scenario/twee/pack-to-twee.ts";
import { tweeToPack } from "../../../src/scenario/twee/twee-to-pack.ts";
import { anyPack } from "../../support/any-pack.ts";
import { library } from "../../support/library.ts";

const back = (pack: Pack) => {
  const read = tweeToPack(packToTwee(pack), "pack.twee");
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
};

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
    const text =
      "[[One]] [[go there->Two]] [[Three<-back]] [[old way|Four]] [[words->Five]][$x = 1] [[on->Six][$x to 1]] [[ Seven <- with room ]] [[ as well | Eight ]]";
    expect(linksIn(text).map(({ words: says, to }) => [says, to])).toEqual([
      ["One", "One"],
      ["go there", "Two"],
      ["back", "Three"],
      ["old way", "Four"],
      ["words", "Five"],
      ["on", "Six"],
      ["with room", "Seven"],
      ["as well", "Eight"],
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
