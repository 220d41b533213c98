import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/play/debrief.ts";
import { startRun } from "../../src/play/run.ts";
import { play, storyOf } from "../support/first-week.ts";
import { allStories } from "../support/library.ts";

const debrief = (scenario: string, ...choices: readonly string[]) => debriefOf(play(scenario, ...choices));

describe("each choice is told again", () => {
  const { moments } = debrief("promise-first", "listen", "promise", "keep", "tell-now");

  it("in order, with its number, its words and the line that it answered", () => {
    expect(
      moments.map(({ index, passage, choice, text, heard }) => [index, passage, choice, text, heard]),
    ).toEqual([
      [
        0,
        "sit-choice",
        "listen",
        "promise-first.sit-choice.listen",
        { by: "mentee", text: "promise-first.sit" },
      ],
      [
        1,
        "cue-choice",
        "promise",
        "promise-first.cue-choice.promise",
        { by: "mentee", text: "promise-first.cue" },
      ],
      [
        2,
        "told-choice",
        "keep",
        "promise-first.told-choice.keep",
        { by: "mentee", text: "promise-first.tells" },
      ],
      [
        3,
        "wobbly-choice",
        "tell-now",
        "promise-first.wobbly-choice.tell-now",
        { by: undefined, text: "promise-first.wobbly" },
      ],
    ]);
  });

  it("with the verdict, its clauses, the facts that decided at the level they had, and what they overruled", () => {
    expect(moments.map(({ verdict, clauses, because }) => ({ verdict, clauses, because }))).toEqual([
      { verdict: "right", clauses: ["PM-0"], because: [] },
      { verdict: "promised", clauses: ["PM-4"], because: [{ fact: "safety", level: "approaching" }] },
      { verdict: "kept-too-much", clauses: ["PM-1"], because: [{ fact: "safety", level: "disclosed" }] },
      { verdict: "repaired", clauses: ["PM-4", "PM-1"], because: [{ fact: "safety", level: "disclosed" }] },
    ]);
    expect(moments[2]?.overruled).toContain("PM-0");
    expect(moments[0]?.overruled).toEqual([]);
  });

  it("with what one change would have turned the decision to: less than was known then, or more", () => {
    expect(moments[0]?.flips).toContainEqual({ fact: "safety", level: "disclosed", to: "must-tell" });
    expect(moments[2]?.flips).toContainEqual({ fact: "safety", level: "none", to: "keep-private" });
    expect(moments[2]?.flips.map((flip) => flip.fact)).not.toContain("begged");
  });

  it("[HT-2] with its helper tips, which cite no clause", () => {
    expect(debrief("promise-first", "dig").moments[0]).toMatchObject({
      verdict: "partly",
      tips: ["HT-2"],
      clauses: [],
    });
  });

  it("says that telling a pupil is serious, and telling a teacher is not", () => {
    const told = debrief("crying-in-maths", "listen", "keep", "feelings", "everyone").moments.at(-1);
    expect(told).toMatchObject({ verdict: "told-too-much", serious: true });
    const staff = debrief("crying-in-maths", "listen", "keep", "feelings", "teacher").moments.at(-1);
    expect(staff).toMatchObject({ verdict: "could-stay-private", serious: false });
  });
});

describe("what went well", () => {
  it.each([
    [
      "putting something right is warmer than anything that was right at once",
      "camp-rabbit",
      ["private", "reassure", "a-bit", "own-up"],
      "own-up",
    ],
    [
      "meeting a duty is warmer than keeping what was nobody's concern",
      "third-coat-b",
      ["help", "go-now", "go"],
      "go",
    ],
    ["the latest of equals", "camp-rabbit", ["private", "reassure", "theirs"], "theirs"],
    ["what fitted, where nothing was right", "third-coat-a", ["office", "go-now", "go"], "go-now"],
  ] as const)("%s", (_, scenario, choices, choice) => {
    const { wentWell, moments } = debrief(scenario, ...choices);
    expect(moments[wentWell ?? -1]?.choice).toBe(choice);
  });

  it("[PM-2] the limit said in time is warmer than keeping what turned out to be private", () => {
    const story = allStories.find(({ scenario }) => scenario.id === "weekend-bag");
    if (!story) throw new Error("no such story");
    const { wentWell, moments } = debriefOf(play(story, "limit", "keep"));
    expect(moments.map(({ verdict }) => verdict)).toEqual(["right", "right"]);
    expect(moments[wentWell ?? -1]?.choice).toBe("limit");
  });

  it("nothing is made up where nothing went well", () => {
    expect(debrief("camp-rabbit", "never-ever", "cross-heart", "still", "shout").wentWell).toBeUndefined();
  });
});

describe("what to try", () => {
  it.each([
    ["the gravest that nothing put right", "camp-rabbit", ["dig", "shout", "deny", "theirs"], "shout"],
    [
      "an open one before a graver one that was put right",
      "promise-first",
      ["dig", "limit", "play-first", "together"],
      "dig",
    ],
    ["the gravest of all, where all were put right", "third-coat-b", ["help", "keep", "go"], "keep"],
  ] as const)("%s", (_, scenario, choices, choice) => {
    const { toTry, moments } = debrief(scenario, ...choices);
    expect(moments[toTry ?? -1]?.choice).toBe(choice);
  });

  it.each([
    ["a run without a mistake", "camp-rabbit", ["private", "reassure", "theirs"]],
    ["an adult told who need not have been: a note, and no mistake", "third-coat-a", ["help", "keep", "go"]],
  ] as const)("nothing after %s", (_, scenario, choices) => {
    expect(debrief(scenario, ...choices).toTry).toBeUndefined();
  });
});

describe("what was put right", () => {
  it("names the later moment with the earlier, and the earlier with the later", () => {
    const { moments } = debrief("same-lot-every-day", "listen", "thank", "promise", "take-back", "start");
    expect(moments.map((moment) => moment.mendedAt)).toEqual([undefined, undefined, 3, undefined, undefined]);
    expect(moments.map((moment) => moment.mends)).toEqual([[], [], [], [2], []]);
  });

  it("one taking back mends a promise made twice", () => {
    const { moments } = debrief("camp-rabbit", "never-ever", "cross-heart", "take-back");
    expect(moments[2]?.mends).toEqual([0, 1]);
  });

  it("[PM-0] denying mends nothing", () => {
    const { moments } = debrief("camp-rabbit", "private", "reassure", "a-bit", "guessed");
    expect(moments.flatMap((moment) => moment.mends)).toEqual([]);
    expect(moments.map((moment) => moment.mendedAt)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("a promise that still stands is not called mended", () => {
    const { moments } = debrief("promise-first", "listen", "promise", "dig");
    expect(moments[1]?.mendedAt).toBeUndefined();
  });
});

describe("[PM-2] the limit, measured against the telling", () => {
  it.each([
    ["before", "promise-first", ["listen", "limit", "together"]],
    ["before", "promise-first", ["listen", "dig", "ask"]],
    ["after", "promise-first", ["listen", "promise", "go"]],
    ["not-said", "promise-first", ["listen", "promise", "take-back"]],
    ["not-said", "promise-first", ["listen", "dig", "bye", "tell-now"]],
    [undefined, "camp-rabbit", ["private", "reassure", "theirs"]],
    // No cue came before this telling, so no limit was due: it is never called missed.
    [undefined, "same-lot-every-day", ["listen", "thank", "go", "start"]],
  ] as const)("%s: %s %j", (limit, scenario, choices) => {
    expect(debrief(scenario, ...choices).limit).toBe(limit);
  });
});

describe("the lights, each with the moment that made it so", () => {
  const lightsIn = (scenario: string, ...choices: readonly string[]) => {
    const { lights, moments } = debrief(scenario, ...choices);
    return Object.fromEntries(
      Object.entries(lights).map(([name, { light, moment, clauses }]) => [
        name,
        [light, moments[moment ?? -1]?.choice, clauses.join(" ")],
      ]),
    );
  };

  it("lit by the limit and by the telling", () => {
    expect(lightsIn("promise-first", "listen", "limit", "together")).toEqual({
      safe: ["lit", "together", "PM-2"],
      honest: ["lit", "limit", "PM-2"],
      private: ["lit", "together", "PM-2"],
    });
  });

  it("not lit yet: by what was kept and what was promised, never by the good words before them", () => {
    expect(lightsIn("promise-first", "listen", "promise", "keep", "tomorrow")).toEqual({
      safe: ["unlit", "tomorrow", "PM-1"],
      honest: ["unlit", "promise", "PM-4"],
      private: ["lit", "listen", "PM-0"],
    });
  });

  it("[PM-0] not lit yet: by the words passed on", () => {
    expect(lightsIn("camp-rabbit", "private", "reassure", "a-bit", "guessed")["private"]).toEqual([
      "unlit",
      "a-bit",
      "PM-0",
    ]);
  });

  it("a repair lights them fully, and is the moment shown", () => {
    expect(lightsIn("same-lot-every-day", "listen", "thank", "promise", "ask")).toMatchObject({
      safe: ["lit", "ask", "PM-4 PM-1"],
      honest: ["lit", "ask", "PM-4 PM-1"],
    });
    expect(lightsIn("camp-rabbit", "private", "shout", "own-up", "theirs")["private"]).toEqual([
      "lit",
      "own-up",
      "PM-0",
    ]);
  });

  it("a light that was not due has no moment", () => {
    expect(lightsIn("camp-rabbit", "private", "reassure", "theirs")).toMatchObject({
      safe: ["none", undefined, ""],
      honest: ["none", undefined, ""],
    });
  });

  it("nobody is blamed where no single choice did it: the mentee did not hear the limit first", () => {
    expect(lightsIn("promise-first", "listen", "dig", "bye", "tell-now")["honest"]).toEqual([
      "unlit",
      undefined,
      "",
    ]);
  });
});

it("the three lights over time: a promise dims Honest, and telling lights Safe", () => {
  const over = (...choices: readonly string[]) =>
    debrief("promise-first", ...choices).moments.map(({ lights }) => lights);
  expect(over("listen", "promise", "keep", "tell-now")).toEqual([
    { safe: "unlit", honest: "unlit", private: "lit" },
    { safe: "unlit", honest: "unlit", private: "lit" },
    { safe: "unlit", honest: "unlit", private: "lit" },
    // A grown-up heard before the mentee was told why: Safe, and not yet Honest.
    { safe: "lit", honest: "unlit", private: "lit" },
  ]);
});

describe("two kinds of mistake are counted, mended or not, and never added up", () => {
  it.each([
    ["promise-first", ["listen", "promise", "keep", "tomorrow"], { kept: 2, told: 0 }],
    ["camp-rabbit", ["dig", "shout", "own-up", "a-bit", "own-up"], { kept: 0, told: 2 }],
    ["third-coat-b", ["three", "keep", "friend", "own-up", "ask"], { kept: 1, told: 1 }],
    ["third-coat-a", ["help", "keep", "go"], { kept: 0, told: 0 }],
  ] as const)("%s %j", (scenario, choices, mistakes) => {
    expect(debrief(scenario, ...choices).mistakes).toEqual(mistakes);
  });
});

it("the rule cards met are those that decided something, each once", () => {
  expect(debrief("promise-first", "listen", "promise", "keep", "tell-now").clauses).toEqual([
    "PM-0",
    "PM-4",
    "PM-1",
  ]);
});

it("a run in which nothing was chosen yet has an empty debrief, and nothing throws", () => {
  expect(debriefOf(startRun(storyOf("promise-first")))).toMatchObject({
    moments: [],
    wentWell: undefined,
    toTry: undefined,
    limit: undefined,
    mistakes: { kept: 0, told: 0 },
    clauses: [],
  });
});
