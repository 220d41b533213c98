import { describe, expect, it } from "vitest";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { viewOf, type Actor } from "../../src/play/view.ts";
import type { Passage, SayPassage } from "../../src/scenario/format.ts";
import { buildStory } from "../../src/scenario/stepping.ts";
import {
  firstWeekTexts,
  passTalk,
  play,
  spaceOf,
  stories,
  storyOf,
  waysThrough,
} from "../support/first-week.ts";
import { lived } from "../support/lived.ts";
import { changed, circleOf, kempshottFile, read } from "../support/policies.ts";

const next = (run: Run, times = 1): Run =>
  times === 0 ? run : next(advance(run, { kind: "next" }), times - 1);
const choose = (run: Run, choice: string): Run => advance(run, { kind: "choose", choice });
const actorIn = (run: Run, id: string): Actor | undefined =>
  viewOf(run).cast.find((actor) => actor.id === id);
const there = (run: Run): string[] => viewOf(run).cast.map((actor) => actor.id);

/** Every view of a story: at each reachable choice and ending, and at each line of the talk before it. */
const viewsOf = (id: string) =>
  waysThrough(spaceOf(storyOf(id))).flatMap(({ choices }) => {
    const run = play(id, ...choices);
    return run.path.map((at, i) => viewOf({ ...run, at, path: run.path.slice(0, i + 1) }));
  });

describe("a view holds keys and ids, never sentences", () => {
  it.each(stories.map(([id]) => id))("%s", (id) => {
    const sentences = new Set(Object.values(firstWeekTexts));
    const strings = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === "string") strings.add(value);
      else if (value && typeof value === "object") Object.values(value).forEach(collect);
    };
    viewsOf(id).forEach(collect);
    expect([...strings].filter((one) => sentences.has(one) || /[\s{}]/.test(one))).toEqual([]);
    const keys = [...strings].filter((one) => one.includes("."));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !Object.hasOwn(firstWeekTexts, key))).toEqual([]);
  });
});

describe("the line on screen", () => {
  it("is the passage's own, with who says it, or nobody for a caption", () => {
    const start = startRun(storyOf("camp-rabbit"));
    expect(viewOf(start)).toMatchObject({
      kind: "say",
      line: { by: undefined, text: "camp-rabbit.arrives" },
    });
    expect(viewOf(next(start)).line).toEqual({ by: "mentee", text: "camp-rabbit.silly" });
  });

  it("stays visible at a choice: the last line heard, with the choices in the pack's order", () => {
    const view = viewOf(passTalk(startRun(storyOf("camp-rabbit"))));
    expect(view.kind).toBe("choose");
    expect(view.line).toEqual({ by: "mentee", text: "camp-rabbit.silly" });
    expect(view.choices.map((choice) => choice.id)).toEqual(["never-ever", "dig", "offer", "private"]);
  });

  it("is there at every moment of every story, and choices only at a choice", () => {
    const views = stories.flatMap(([id]) => viewsOf(id));
    expect(views.filter((view) => view.line === undefined)).toEqual([]);
    expect(views.filter((view) => view.choices.length > 0 !== (view.kind === "choose"))).toEqual([]);
  });

  it("is not there yet where a story begins with a choice, and nobody speaks", () => {
    const { scenario, circle } = storyOf("camp-rabbit");
    const start = scenario.passages.find(({ kind }) => kind === "choose")?.id ?? "";
    const view = viewOf(startRun(buildStory({ ...scenario, start }, circle)));
    expect(view.line).toBeUndefined();
    expect(view.cast.map(({ speaking }) => speaking)).toEqual([false, false]);
  });

  it("is the ending's own at an ending, and nobody says it", () => {
    const end = play("camp-rabbit", "private", "reassure", "theirs");
    expect(viewOf(end)).toMatchObject({ kind: "end", line: { text: "camp-rabbit.friday" } });
    expect(viewOf(end).line?.by).toBeUndefined();
    expect(viewOf(end).cast.filter(({ speaking }) => speaking)).toEqual([]);
  });

  it("marks its speaker as speaking, but at a choice nobody: it is the mentor's turn", () => {
    const atLine = next(startRun(storyOf("camp-rabbit")));
    expect(
      viewOf(atLine)
        .cast.filter((actor) => actor.speaking)
        .map((actor) => actor.id),
    ).toEqual(["mentee"]);
    expect(viewOf(next(atLine)).cast.filter((actor) => actor.speaking)).toEqual([]);
  });
});

describe("what the picture shows carries on until the pack says otherwise", () => {
  it("a mood: the mentee stays worried at the choice and through another's line", () => {
    const start = startRun(storyOf("camp-rabbit"));
    expect(actorIn(start, "mentor")?.mood).toBe("happy");
    expect(actorIn(next(start, 2), "mentee")?.mood).toBe("worried");
    expect(actorIn(choose(next(start, 2), "dig"), "mentee")?.mood).toBe("sad");
    expect(actorIn(choose(next(start, 2), "dig"), "mentor")?.mood).toBe("happy");
  });

  it("somebody of whose mood nothing was said is calm", () => {
    expect(actorIn(startRun(storyOf("promise-first")), "mentor")?.mood).toBe("neutral");
  });

  it("a seat: whoever sat down sits until the pack says who sits", () => {
    const start = startRun(storyOf("camp-rabbit"));
    const seated = (run: Run) =>
      viewOf(run)
        .cast.filter((actor) => actor.seated)
        .map((actor) => actor.id);
    expect(seated(start)).toEqual(["mentee"]);
    expect(seated(play("camp-rabbit", "private"))).toEqual(["mentee"]);
    expect(seated(play("camp-rabbit", "private", "reassure"))).toEqual([]);
  });

  it("a place: the corridor stays the corridor, until the ending goes back outside", () => {
    expect(viewOf(play("camp-rabbit", "private")).place).toBe("playground");
    expect(viewOf(play("camp-rabbit", "private", "reassure")).place).toBe("corridor");
    expect(viewOf(play("camp-rabbit", "private", "reassure", "theirs")).place).toBe("playground");
  });

  it("who is there: the pair at first, then whoever the pack names, and whoever speaks comes in", () => {
    expect(there(startRun(storyOf("camp-rabbit")))).toEqual(["mentor", "mentee"]);
    expect(there(play("camp-rabbit", "private", "reassure"))).toEqual(["mentor", "friend"]);
    expect(there(play("camp-rabbit", "private", "reassure", "a-bit"))).toEqual(["mentor", "mentee"]);
    const told = choose(play("promise-first", "listen", "promise", "keep"), "tell-now");
    expect(there(told)).toEqual(["mentor", "coordinator"]);
  });

  it("somebody who only now speaks: they come in, with a plain face where no mood is told", () => {
    const { scenario, circle } = storyOf("camp-rabbit");
    const line = (id: string, by: string, next: string, mood?: "sad"): Passage => ({
      id,
      kind: "say",
      by,
      text: "camp-rabbit.silly",
      next,
      ...(mood && { mood }),
    });
    const lines: Passage[] = [
      line("a", "mentee", "b", "sad"),
      line("b", "mentee", "c"),
      line("c", "friend", "d"),
      // Of nobody in the cast: heard, and not to be seen.
      line("d", "nobody", "e"),
      { id: "e", kind: "end", text: "camp-rabbit.friday", present: ["nobody"] },
    ];
    const start = startRun(buildStory({ ...scenario, start: "a", passages: lines }, circle));
    const moods = [0, 1].map((times) => actorIn(next(start, times), "mentee")?.mood);
    expect(moods).toEqual(["sad", "neutral"]);
    const pair = ["mentor", "mentee"];
    expect([1, 2, 3].map((times) => there(next(start, times)))).toEqual([
      pair,
      [...pair, "friend"],
      [...pair, "friend"],
    ]);
    expect(() => viewOf(next(start, 4))).toThrow("has no nobody in its cast");
  });

  it("a pose is for its own line only: a wave does not go on for ever", () => {
    const story = storyOf("camp-rabbit");
    const passages = new Map(story.passages);
    const silly = passages.get("silly");
    if (silly?.kind !== "say") throw new Error("Violated assumption: camp-rabbit has a line called silly");
    passages.set("silly", { ...silly, pose: "fidget" });
    const line = next(startRun({ ...story, passages }));
    expect(actorIn(line, "mentee")?.pose).toBe("fidget");
    expect(actorIn(next(line), "mentee")?.pose).toBeUndefined();
  });

  it("a gesture is over with its passage; whoever came down to a child's height stays there until the place changes", () => {
    const { scenario, circle } = storyOf("camp-rabbit");
    const say = (id: string, to: string, staging: Partial<SayPassage> = {}): SayPassage => ({
      id,
      kind: "say",
      text: `camp-rabbit.${id}`,
      next: to,
      ...staging,
    });
    const [here, elsewhere] = ["playground", "library"] as const;
    const passages: Passage[] = [
      say("down", "said", { place: here, gestures: { mentor: "crouch", mentee: "nod" } }),
      say("said", "again"),
      say("again", "away", { place: here }),
      say("away", "over", { place: elsewhere }),
      { id: "over", kind: "end", text: "camp-rabbit.over" },
    ];
    const start = startRun(buildStory({ ...scenario, place: here, start: "down", passages }, circle));
    const gestures = [0, 1, 2, 3].map((times) =>
      ["mentor", "mentee"].map((id) => actorIn(next(start, times), id)?.gesture),
    );
    expect(gestures).toEqual([
      ["crouch", "nod"],
      ["crouch", undefined],
      ["crouch", undefined],
      [undefined, undefined],
    ]);
  });

  it("and nothing of it is left after going back", () => {
    const later = play("camp-rabbit", "private", "reassure");
    const back = advance(later, { kind: "back-to", moment: 0 });
    expect(viewOf(back)).toEqual(viewOf(play("camp-rabbit")));
  });
});

describe("celebrating", () => {
  it.each([
    ["a private matter kept", "camp-rabbit", ["private", "reassure", "theirs"], true],
    ["a promise taken back in time", "camp-rabbit", ["never-ever", "take-back", "reassure", "theirs"], true],
    ["a story that has not ended", "camp-rabbit", ["private", "reassure"], false],
    ["a promise still standing", "camp-rabbit", ["never-ever", "ask", "reassure", "theirs"], false],
    ["words passed on", "camp-rabbit", ["private", "reassure", "a-bit", "guessed"], false],
    ["words passed on, and put right", "camp-rabbit", ["private", "reassure", "a-bit", "own-up"], false],
    ["an adult told who need not have been: no mistake", "third-coat-a", ["help", "keep", "go"], true],
    ["a worry told in time", "promise-first", ["listen", "limit", "together"], false],
    ["a worry that a grown-up noticed", "third-coat-b", ["help", "keep", "keep", "leave", "wave"], false],
  ] as const)("[S19] %s: %s %j → %s", (_, id, choices, may) => {
    expect(viewOf(play(id, ...choices)).mayCelebrate).toBe(may);
  });
});

it("[S19] a cue that was kept, and turned out to be private, is nothing to celebrate", () => {
  const after = (does: string) =>
    viewOf(
      lived([
        { hears: { safety: "approaching" }, does: [does] },
        { hears: { "only-private": true }, does: ["listen"] },
      ]),
    );
  expect(after("listen")).toMatchObject({ ended: true, mayCelebrate: true });
  expect(after("keep-private")).toMatchObject({ ended: true, mayCelebrate: false });
});

it("[S19] nothing is celebrated where what was private is out, whatever a school's policy calls that", () => {
  const mild = changed(kempshottFile, "peer", ({ prohibitions }) => {
    for (const rule of prohibitions) if (rule.id === "told-a-pupil") rule.verdict = "partly";
  });
  const run = lived([{ does: ["tell-friend"] }], { circle: circleOf("peer", read(mild)) });
  expect(run.moments.map(({ judgement }) => judgement.verdict)).toEqual(["partly"]);
  expect(viewOf(run)).toMatchObject({ ended: true, mayCelebrate: false });
});

it("the same run gives the same view, and looking leaves the run as it was", () => {
  const run = play("same-lot-every-day", "listen", "thank", "promise");
  const copy = structuredClone({ path: run.path, steps: run.steps, state: run.state });
  expect(viewOf(run)).toEqual(viewOf(run));
  expect({ path: run.path, steps: run.steps, state: run.state }).toEqual(copy);
});
