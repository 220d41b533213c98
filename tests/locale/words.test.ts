import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/locale/words.ts";
import { readingLevel, sentencesOf, wordsOf } from "../../src/scenario/reading.ts";
import { askedIn, interfaceSources, interfaceWords, unusedKeys } from "../support/interface-words.ts";

const keys = interfaceWords.map(([key]) => key);
const sources = interfaceSources();
/** What a pupil reads: all but the parts behind the grown-ups' door. */
/** Behind the grown-ups' door; what a hall is shown, or a print says to children, is not. */
const FOR_ADULTS = /^(adults|teacher|files|policyPage|results|studio|studioFix)\./;
const forPupils = interfaceWords.filter(([key]) => !FOR_ADULTS.test(key));
const wordsOfKey = (wanted: string): string => interfaceWords.find(([key]) => key === wanted)?.[1] ?? "";
const pupilsRead = (pattern: RegExp) => forPupils.filter(([, words]) => pattern.test(words));

describe("every key", () => {
  it("is asked for somewhere: word by word, or by a template", () => {
    expect(unusedKeys(keys, sources)).toEqual([]);
  });

  it("that is asked for exists", () => {
    const plain = new Set(keys.map((key) => key.replace(/_(one|other)$/, "")));
    const wanted = sources.flatMap((source) => askedIn(source).map((key) => `${key} in ${source.file}`));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((one) => !plain.has(one.split(" ")[0] ?? ""))).toEqual([]);
  });

  it("says something, starts and ends without a space, and is said only once a place", () => {
    expect(interfaceWords.filter(([, words]) => words.trim() !== words || words === "")).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("these rules can fail: a key that nobody asks for, a template, a plural", () => {
    const source = {
      file: "a.tsx",
      text: 't("a.used"); t(`mood.${mood}`); t("a.count", { count }); t("a.gone")',
    };
    expect(unusedKeys(["a.used", "mood.sad", "a.count_one", "a.forgotten", "moody.sad"], [source])).toEqual([
      "a.forgotten",
      "moody.sad",
    ]);
    expect(askedIn(source)).toEqual(["a.used", "a.count", "a.gone"]);
  });
});

describe("[P11] nothing nudges, hurries or shames", () => {
  it.each([
    [
      "streaks, scores and winners",
      /\b(streak|score|points?|winner|win|won|loser|rank|leader ?board|reward|prize|trophy|stars?|coins?|level up|bonus)\b/i,
    ],
    ["hurry", /\b(hurry|quick(ly)?|fast(er)?|time is|time left|last chance|running out|don't wait)\b/i],
    [
      "holding back",
      /\b(don't (leave|go|stop|give up)|are you sure you want|you will lose|miss(ed)? out|come back (soon|tomorrow)|before you go)\b/i,
    ],
    [
      "shame",
      /\b(wrong answer|failed?|bad choice|stupid|silly|naughty|you should have|try harder|game over)\b/i,
    ],
    ["every day", /\b(daily|every day you|days in a row|tomorrow's)\b/i],
  ])("%s", (_, pattern) => {
    expect(pupilsRead(pattern)).toEqual([]);
  });

  it("this lint can fail", () => {
    const nudges = ["Keep your streak!", "Hurry up", "Don't leave yet", "Your score", "You are the winner"];
    const nudge = /streak|hurry|don't leave|score|winner/i;
    expect(nudges.filter((one) => !nudge.test(one))).toEqual([]);
    expect(pupilsRead(nudge)).toEqual([]);
  });

  it("stopping is offered in as few words as carrying on", () => {
    expect(wordsOf(wordsOfKey("break.stop")).length).toBeLessThanOrEqual(
      wordsOf(wordsOfKey("break.back")).length,
    );
  });
});

describe("[S3] private, never secret", () => {
  it("no word of the interface is secret", () => {
    expect(interfaceWords.filter(([, words]) => /secret/i.test(words))).toEqual([]);
  });
});

describe("[X14] what a pupil reads", () => {
  it("has at most 14 words a sentence", () => {
    const sentences = forPupils.flatMap(([key, words]) =>
      sentencesOf(words).map((one) => [key, one] as const),
    );
    expect(sentences.filter(([, one]) => wordsOf(one).length > 14)).toEqual([]);
  });

  it("has at most 9 words a sentence in the mean", () => {
    const sentences = forPupils.flatMap(([, words]) => sentencesOf(words));
    const words = sentences.reduce((sum, one) => sum + wordsOf(one).length, 0);
    expect(words / sentences.length).toBeLessThanOrEqual(9);
  });

  it("is read by a child of eight: Spache at most 3.5, names and licences apart", () => {
    const read = forPupils.filter(([key]) => !key.startsWith("credits."));
    const { grade, words } = readingLevel(read.map(([, text]) => text.replaceAll(/\{\{\w+\}\}/g, "Sam")));
    expect(words).toBeGreaterThan(400);
    expect(grade).toBeLessThanOrEqual(3.5);
  });

  it("has no dash that a child would stumble over, and no words in capitals", () => {
    expect(pupilsRead(/[—–]/)).toEqual([]);
    expect(pupilsRead(/\b[A-Z]{3,}\b/).filter(([key]) => !key.startsWith("credits."))).toEqual([]);
  });
});

describe("[P4] what this game remembers", () => {
  const short = wordsOfKey("remembers.short");

  it("is told in at most 60 words", () => {
    expect(short.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("names both places, what is in them, and that nothing is sent", () => {
    for (const said of [
      "On this device",
      "In this tab",
      "settings",
      "animal",
      "step",
      "no names",
      "sends nothing",
    ])
      expect(short).toContain(said);
  });
});

describe("help is complete wherever it is shown", () => {
  it("[S9] names Childline with its number, in the help and on the error page", () => {
    expect(wordsOfKey("help.childlineNumber")).toBe("0800 1111");
    expect(wordsOfKey("error.help")).toContain("Childline: 0800 1111");
  });

  it("[S2] says that Childline has its own promise, and never that the game's rule is Childline's", () => {
    expect(wordsOfKey("help.childlineText")).toContain("own promise");
  });

  it("[S8] says: danger now is the nearest grown-up now, 999 if there is none", () => {
    expect(wordsOfKey("help.nowText")).toMatch(/nearest grown-up now.*999/);
  });

  it("[S7] says to keep telling", () => {
    expect(wordsOfKey("help.again")).toMatch(/tell someone else.*Keep telling/);
  });

  it("[S14] says that some things are too big for a mentor", () => {
    expect(wordsOfKey("help.mentor")).toMatch(/too big/);
  });

  it("[S13] closes a story: you are you again, and whom one can talk to today", () => {
    expect(wordsOfKey("debrief.youAgain")).toContain("You are you again");
    expect(wordsOfKey("debrief.talk")).toMatch(/\{\{coordinator\}\}.*today/);
  });

  it("[S1] says the limit before a story: private, but not if anyone is not safe, and told first", () => {
    expect(wordsOfKey("note.private")).toContain("private");
    expect(wordsOfKey("note.limit")).toMatch(/not safe.*tell them first/i);
  });
});

describe("the words as they are loaded", () => {
  it("[X17] are British English, left to right", async () => {
    const { language, direction } = await loadWords();
    expect([language, direction]).toEqual(["en-GB", "ltr"]);
  });

  it("put values in as they are, as text: nothing is escaped, and nothing in a value is looked up", async () => {
    const { t } = await loadWords();
    expect(t("note.mentor", { mentor: "<b>Sam & Co</b>" })).toBe("You play <b>Sam & Co</b>, a buddy mentor.");
    expect(t("note.mentor", { mentor: "$t(name)" })).not.toContain("Buddy Bench");
  });

  it("count one and several", async () => {
    const { t } = await loadWords();
    expect([t("scene.progress", { count: 1 }), t("scene.progress", { count: 3 })]).toEqual([
      "1 choice made.",
      "3 choices made.",
    ]);
  });
});
