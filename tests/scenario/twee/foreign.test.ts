import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/scenario/format.ts";
import { packToTwee } from "../../../src/scenario/twee/pack-to-twee.ts";
import { library } from "../../support/library.ts";
import { tweeToPack } from "../../../src/scenario/twee/twee-to-pack.ts";
import { SOUND_PACK } from "../../support/packs.ts";

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

  it("begins where its data says, wherever that stands in the file", () => {
    const later = tweeToPack(`:: Ask of nobody\nWell.\n\n${STORY}`, "wet.twee");
    expect(later.ok && later.value.pack.scenarios[0]?.start).toBe("by-the-door");
    const unsaid = tweeToPack(
      `:: Ask of nobody\nWell.\n\n${STORY.replace('By the door"}', 'Gone"}')}`,
      "wet.twee",
    );
    expect(unsaid.ok && unsaid.value.pack.scenarios[0]?.start).toBe("ask-of-nobody");
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

  it("a pack is called in Twine as it is called in the game", () => {
    const [pack] = library.packs.values();
    if (!pack) throw new Error("no pack ships");
    const file = packToTwee(pack);
    expect(file).toMatch(/^:: StoryTitle\nFirst week\n/);
    const said = pack.texts["en-GB"]?.["promise-first.sit"] ?? "";
    expect(file.split(said), "what stands in a passage stands nowhere else").toHaveLength(2);
  });

  it("a file without passages is refused with a way on", () => {
    expect(tweeToPack("just words", "notes.txt")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "TW001", suggestion: "In Twine, use Build, then Export As Twee." }],
    });
  });

  it("words beyond the format's limit are cut, and said so; words at the limit are not", () => {
    const [long, full] = ["a".repeat(LIMITS.text + 1), "b".repeat(LIMITS.text)];
    const made = tweeToPack(`:: Long\n${long}\n[[Full]]\n\n:: Full\n${full}`, "long.twee");
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    expect(made.value.pack.texts["en-GB"]).toMatchObject({
      "story.long": long.slice(0, LIMITS.text),
      "story.full": full,
    });
    const cut = made.value.toDo.filter(({ what }) => what.includes("split this passage"));
    expect(cut.map(({ passage }) => passage)).toEqual(["Long"]);
  });

  it("what a story format would have done is left out, and said so; bars between links are no words", () => {
    const made = tweeToPack(
      `:: Start
<<if $met is true>>She waves. <<else>>Nobody is here.<</if>> (set: $seen to 2)
[[Go in->Hall][$met to true]]

:: Hall
<<nobr>>[[Start]] | [[Sit->Bench]]<</nobr>>

:: Bench
/% to be written %/It is quiet. <br>(Really quiet.)`,
      "macros.twee",
    );
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    expect(made.value.pack.texts["en-GB"]).toMatchObject({
      "story.start": "She waves. Nobody is here.",
      "story.hall": "…",
      "story.bench": "It is quiet. (Really quiet.)",
    });
    const told = (what: RegExp) =>
      made.value.toDo.filter((one) => what.test(one.what)).map((one) => one.passage);
    expect(told(/left out/)).toEqual(["Start", "Hall"]);
    expect(told(/no words of its own/)).toEqual(["Hall"]);
    expect(told(/leads nowhere/)).toEqual([]);
  });
});

describe("[Treaty of Babel] a pack's file for Twine names its story by a UUID", () => {
  const ifidOf = (id: string) => {
    const file = packToTwee({ ...SOUND_PACK, id });
    return /"ifid": ?"([^"]*)"/.exec(file)?.[1];
  };

  it("of version 4, the same each time for one pack, another for another", () => {
    expect(ifidOf("small")).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(ifidOf("small")).toBe(ifidOf("small"));
    expect(ifidOf("other")).not.toBe(ifidOf("small"));
  });
});
