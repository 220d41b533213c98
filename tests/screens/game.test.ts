import { SHIPPED } from "../../src/screens/shipped.ts";
import { describe, expect, it } from "vitest";
import type { Sitting } from "../../src/records/sitting.ts";
import { NEW_GAME, type Action, type Game } from "../../src/screens/game.ts";
import { fromSitting } from "../../src/screens/from-sitting.ts";
import { content, play } from "../support/first-week.ts";
import { after, DEBRIEF, ENDED, FINISH, FOX, lacks, playing, reload } from "../support/games.ts";

const { stories } = content;

describe("a child's way through the game", () => {
  it("an animal, then the stories, then the note, then the scene", () => {
    const badge = after(NEW_GAME, { kind: "go", screen: "badge" });
    expect([badge.screen, after(badge, FOX).screen]).toEqual(["badge", "choose"]);
    const note = after(badge, FOX, { kind: "pick-scenario", scenario: "camp-rabbit" });
    expect(note).toMatchObject({ screen: "note", scenario: "camp-rabbit", run: undefined, badge: "fox" });
    expect(after(note, { kind: "play" })).toMatchObject({
      screen: "scene",
      run: { at: "arrives", steps: [] },
    });
  });

  it("a finished story is looked back on, and noted as played once", () => {
    expect(DEBRIEF).toMatchObject({ screen: "debrief", played: ["promise-first"] });
    const again = after(DEBRIEF, ...playing("promise-first", "listen", "limit", "together"), FINISH);
    expect(again).toMatchObject({ screen: "debrief", played: ["promise-first"], earlier: undefined });
  });

  it("a finished story collects the rule cards that decided in it, each once, and a reload keeps them", () => {
    expect(DEBRIEF.met).toEqual(expect.arrayContaining(["PM-2", "PM-4"]));
    const again = after(DEBRIEF, ...playing("promise-first", "listen", "promise", "go"), FINISH);
    expect(again.met).toEqual(DEBRIEF.met);
    const other = after(DEBRIEF, ...playing("camp-rabbit", "private", "reassure", "theirs"), FINISH);
    expect(other.met).toEqual(expect.arrayContaining([...DEBRIEF.met, "PM-0"]));
    expect(reload(other).met).toEqual(other.met);
    expect(after(NEW_GAME, FOX).met).toEqual([]);
  });

  it("[C9] the next player has no rule cards", () => {
    expect(after(DEBRIEF, { kind: "next-player" }).met).toEqual([]);
  });

  it.each(["handbook", "words", "certificate"] as const)(
    "%s is there for a player, and for nobody else",
    (screen) => {
      expect(after(NEW_GAME, FOX, { kind: "go", screen }).screen).toBe(screen);
      expect(after(NEW_GAME, { kind: "go", screen })).toBe(NEW_GAME);
    },
  );

  it("Back from before and after leads to the grown-ups' page, and on to where one was", () => {
    const way = ["door", "adults", "forms", "adults"] as const;
    const adults = after(DEBRIEF, ...way.map((screen): Action => ({ kind: "go", screen })));
    expect(after(adults, { kind: "back" }).screen).toBe("debrief");
  });

  it("a story that has not ended cannot be finished", () => {
    const early = after(NEW_GAME, FOX, ...playing("promise-first", "listen"));
    expect(after(early, FINISH)).toBe(early);
  });

  it("trying another way goes back to that choice, keeps the way taken, and sets the two side by side", () => {
    const back = after(DEBRIEF, { kind: "try-again", moment: 1 });
    expect(back).toMatchObject({ screen: "scene", run: { at: "cue-choice" }, earlier: ENDED.run });
    const other = play("promise-first", "listen", "limit", "together");
    const rest = other.steps.slice(back.run?.steps.length).map((event): Action => ({ kind: "run", event }));
    expect(after(back, ...rest, FINISH)).toMatchObject({ screen: "compare", run: other, earlier: ENDED.run });
  });

  it("playing again from the start forgets the other way", () => {
    const back = after(DEBRIEF, { kind: "try-again", moment: 0 }, { kind: "play" });
    expect(back).toMatchObject({ screen: "scene", earlier: undefined, run: { steps: [] } });
  });

  it.each(["settings", "remembers", "credits", "door"] as const)(
    "Back from %s leads to where one was",
    (screen) => {
      const side = after(ENDED, { kind: "go", screen });
      expect(side.screen).toBe(screen);
      expect(after(side, { kind: "back" })).toMatchObject({ screen: "scene", run: ENDED.run });
    },
  );

  it("Back from behind the grown-ups' door leads to where one was before the door", () => {
    const adults = after(DEBRIEF, { kind: "go", screen: "door" }, { kind: "go", screen: "adults" });
    expect(after(adults, { kind: "back" }).screen).toBe("debrief");
  });

  it("[C9] the next player starts with nothing of the one before", () => {
    expect(after(DEBRIEF, { kind: "next-player" })).toEqual({ ...NEW_GAME, screen: "badge" });
  });
});

describe("an action that does not fit changes nothing", () => {
  it.each<[string, Game, Action]>([
    ["a story that does not exist", DEBRIEF, { kind: "pick-scenario", scenario: "no-such-story" }],
    ["playing where no story was picked", NEW_GAME, { kind: "play" }],
    ["a press where no story runs", NEW_GAME, { kind: "run", event: { kind: "next" } }],
    [
      "taking back a step of a story that is being looked back on",
      DEBRIEF,
      { kind: "run", event: { kind: "undo" } },
    ],
    ["finishing where no story runs", NEW_GAME, FINISH],
    ["another way where none was gone", NEW_GAME, { kind: "try-again", moment: 0 }],
    ["another way from a choice that was not made", DEBRIEF, { kind: "try-again", moment: 9 }],
    ["the stories without an animal", NEW_GAME, { kind: "go", screen: "choose" }],
    ["a scene without a story", after(NEW_GAME, FOX), { kind: "go", screen: "scene" }],
    [
      "looking back on a story that has not ended",
      after(NEW_GAME, FOX, ...playing("camp-rabbit")),
      { kind: "go", screen: "debrief" },
    ],
    ["comparing one way with none", DEBRIEF, { kind: "go", screen: "compare" }],
  ])("%s", (_, game, action) => {
    expect(after(game, action)).toBe(game);
  });
});

describe("[C6] a reload", () => {
  it.each([
    [
      "on the settings, opened from a scene, still leads back to the scene",
      after(ENDED, { kind: "go", screen: "settings" }),
    ],
    ["beside another way keeps both", after(DEBRIEF, { kind: "try-again", moment: 1 })],
    [
      "at the note keeps the story",
      after(NEW_GAME, FOX, { kind: "pick-scenario", scenario: "third-coat-b" }),
    ],
  ])("%s", (_, game) => {
    expect(reload(game)).toEqual(game);
    expect(after(reload(game), { kind: "back" })).toEqual(after(game, { kind: "back" }));
  });

  it("of a tab without a place starts anew", () => {
    expect(fromSitting(undefined, stories, SHIPPED)).toEqual(NEW_GAME);
  });
});

describe("[Q11] a place that no longer fits falls back to the stories, or to the title", () => {
  const steps = ENDED.run?.steps.map((step) => ({ ...step })) ?? [];
  it.each<[string, Sitting, Game["screen"]]>([
    ["a screen that is gone", { screen: "leader-board", played: [] }, "title"],
    [
      "a story that is gone",
      { screen: "scene", badge: "owl", scenario: "gone", steps, played: [] },
      "choose",
    ],
    ["a story that is gone, and no animal", { screen: "note", scenario: "gone", played: [] }, "title"],
    [
      "a scene whose steps were lost",
      { screen: "scene", badge: "owl", scenario: "promise-first", played: [] },
      "choose",
    ],
    [
      "looking back on a story that no longer ends there",
      { screen: "debrief", badge: "owl", scenario: "promise-first", steps: [], played: [] },
      "choose",
    ],
    [
      "comparing with a way that was lost",
      { screen: "compare", badge: "owl", scenario: "promise-first", steps, played: [] },
      "choose",
    ],
    ["the stories without an animal", { screen: "choose", played: [] }, "title"],
  ])("%s", (_, sitting, screen) => {
    const game = fromSitting(sitting, stories, SHIPPED);
    expect(game.screen).toBe(screen);
    expect(lacks(game)).toEqual([]);
  });

  it("steps that no longer fit are passed over, and stories that are gone are no longer played", () => {
    const sitting: Sitting = {
      screen: "scene",
      badge: "owl",
      scenario: "camp-rabbit",
      steps: [{ kind: "next" }, { kind: "choose", choice: "gone" }, { kind: "next" }],
      played: ["gone", "camp-rabbit"],
    };
    expect(fromSitting(sitting, stories, SHIPPED)).toMatchObject({
      screen: "scene",
      run: { at: "opening", steps: [{ kind: "next" }, { kind: "next" }] },
      played: ["camp-rabbit"],
    });
  });
});
