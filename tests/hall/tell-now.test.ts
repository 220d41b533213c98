import { describe, expect, it } from "vitest";
import { isMistake } from "../../src/policy/verdicts.ts";
import { makeChoice } from "../../src/scenario/stepping.ts";
import { walk } from "../../src/scenario/walk.ts";
import type { Hall } from "../../src/hall/hall-model.ts";
import { hallView } from "../../src/hall/hall-view.ts";
import { runAt } from "../../src/hall/scene.ts";
import { leavesTellingOwed } from "../../src/hall/tell-now.ts";
import { after, atRound, BACK, book, inScene, NEXT, toPhase, until, voteFor } from "../support/hall.ts";
import { sentenceIn } from "../support/library.ts";

const at = (hall: Hall) => runAt(hall, book)?.at;
const shownAt = (hall: Hall) => hallView(hall, book).shown;
const chosen = (hall: Hall) => runAt(hall, book)?.moments.map(({ choice }) => choice);

describe("[school.md 2.4] a hall that votes to keep what must be told", () => {
  // quiet-corner-b: after "Promise you won't tell" (a cue, PM-2), the hall says "I won't pass it on".
  const corner = toPhase(inScene("is-it-safe/quiet-corner-b"), "vote");
  const asked = toPhase(after(voteFor(corner, "private"), NEXT), "vote");
  const kept = voteFor(asked, "keep");
  const oneLine = after(kept, NEXT);
  const tellNow = after(oneLine, NEXT);

  it("[PM-2] sees that it must be told", () => {
    expect(shownAt(kept)).toMatchObject({ screen: "reveal", verdict: "kept-too-much", clauses: ["PM-2"] });
  });

  it("hears one line", () => {
    expect([shownAt(oneLine).screen, at(oneLine)]).toEqual(["line", "hard"]);
  });

  it("then is shown what can be done now: no vote, and the choice that goes to a grown-up", () => {
    const shown = shownAt(tellNow);
    expect(shown).toMatchObject({ screen: "reveal", kind: "tell-now", bars: undefined });
    expect(shown.screen === "reveal" && ["right", "repaired"].includes(shown.verdict)).toBe(true);
    expect(shown.screen === "reveal" && shown.choice.id).toBe("go");
    expect(at(after(tellNow, NEXT))).toBe("came");
  });

  it("passes over the lines between: two were to come, one is heard", () => {
    const hard = toPhase(after(voteFor(asked, "limit"), NEXT), "vote");
    const write = after(voteFor(hard, "write"), NEXT);
    expect([at(write), at(after(write, NEXT))]).toEqual(["tickles", "bell-choice"]);
    expect(shownAt(after(write, NEXT))).toMatchObject({ kind: "tell-now" });
  });

  it("Back leads from it to the one line, then to what was voted, without counts", () => {
    expect(after(tellNow, BACK)).toEqual(oneLine);
    expect(shownAt(after(tellNow, BACK, BACK))).toMatchObject({ kind: "again", bars: undefined });
    expect(after(after(tellNow, NEXT), BACK)).toEqual(tellNow);
  });

  it("[PM-4] a promise after a cue is taken back before anything else", () => {
    const promised = after(voteFor(asked, "zip"), NEXT, NEXT);
    const shown = shownAt(promised);
    expect(shown).toMatchObject({ kind: "tell-now", verdict: "repaired", clauses: ["PM-4"] });
    expect(shown.screen === "reveal" && shown.choice.id).toBe("take-back");
  });

  it("[PM-0] a promise where nothing is owed is voted on as ever", () => {
    const promised = toPhase(after(voteFor(inScene("first-week/camp-rabbit"), "never-ever"), NEXT), "vote");
    expect(atRound(promised)?.phase).toBe("vote");
  });

  it("saying the limit, and no more, is no mistake: the hall votes again", () => {
    expect(shownAt(toPhase(after(voteFor(asked, "limit"), NEXT), "vote"))).toMatchObject({ screen: "vote" });
  });

  it("its other ways are still there; one that ends with nobody told says that it is never too late", () => {
    const ended = until(after(tellNow, NEXT), ({ step }) => step === "what-if");
    expect(chosen(ended)).toEqual(["private", "keep", "go"]);
    const write = after(voteFor(toPhase(after(voteFor(asked, "limit"), NEXT), "vote"), "write"), NEXT);
    const told = until(write, ({ step }) => step === "what-if");
    const keeps = after(told, { kind: "what-if", moment: 3, choice: "keep" }, NEXT);
    expect(shownAt(keeps)).toMatchObject({ screen: "line", neverTooLate: true });
    expect(shownAt(after(ended, BACK))).toMatchObject({ screen: "line", neverTooLate: false });
    const hard = shownAt(ended);
    expect(
      hard.screen === "what-if" &&
        hard.others.filter(({ moment }) => moment === 2).map(({ choice }) => choice),
    ).toEqual(["keep", "write", "ask"]);
  });
});

describe("over every hall scene and every way through it", () => {
  const scenes = book.offers.map(({ scene }) => scene);

  it.each(scenes)("%s: what is shown after keeping breaks nothing, and comes without a vote", (scene) => {
    const story = book.stories.get(scene.split("/")[1] ?? "");
    if (!story) throw new Error(scene);
    let checked = 0;
    for (const { state, passage, edges } of walk(story).nodes.values()) {
      for (const { choice, judgement } of edges) {
        if (passage.kind !== "choose" || !leavesTellingOwed(story.circle, state, judgement)) continue;
        const { stop } = makeChoice(story, state, choice);
        if (stop.kind !== "choose") continue;
        checked++;
        const mends = stop.choices.map((one) => makeChoice(story, judgement.after, one).judgement);
        expect(
          mends.some(({ verdict }) => !isMistake(verdict)),
          `${passage.id} ${choice.id}`,
        ).toBe(true);
      }
    }
    const safety = ["quiet-corner-b", "ping-at-teatime", "runs-off"];
    expect(checked > 0).toBe(safety.includes(story.scenario.id));
  });

  /** Plays all halls: at each vote each choice, by one marker. Gives every assembly at a reveal. */
  function reveals(scene: string): Hall[] {
    const seen = new Set<string>();
    const found: Hall[] = [];
    const queue = [inScene(scene)];
    for (let hall = queue.pop(); hall; hall = queue.pop()) {
      if (hall.step !== "scene") continue;
      const key = JSON.stringify(hall.steps);
      const round = atRound(hall);
      if (round?.phase === "reveal") {
        found.push(hall);
        queue.push(after(hall, NEXT));
      } else if (round) {
        if (seen.has(key)) continue;
        seen.add(key);
        const again = toPhase(hall, "vote-again");
        for (const place of round.first.values.keys())
          queue.push(after(again, { kind: "mark-at", place }, NEXT));
      } else queue.push(after(hall, NEXT));
    }
    return found;
  }

  it("[PM-1, PM-2] no hall keeps twice in a row what must be told: the second time, no vote asks it", () => {
    for (const scene of ["is-it-safe/quiet-corner-b", "online/ping-at-teatime", "bigger-worries/runs-off"]) {
      const all = reveals(scene);
      expect(all.length).toBeGreaterThan(20);
      for (const hall of all) {
        const shown = shownAt(hall);
        if (shown.screen !== "reveal" || shown.kind !== "tell-now") continue;
        const { story } = shown.run;
        expect(
          isMistake(shown.verdict),
          `${scene} ${shown.run.at}: ${sentenceIn(story, shown.choice.text)}`,
        ).toBe(false);
      }
    }
  });
});
