import { describe, expect, it } from "vitest";
import type { Hall } from "../../src/hall/hall-model.ts";
import { hallView } from "../../src/hall/hall-view.ts";
import { runAt } from "../../src/hall/scene.ts";
import { after, BACK, book, inScene, NEXT, toPhase, until, voteFor } from "../support/hall.ts";

const shownAt = (hall: Hall) => hallView(hall, book).shown;
const chosen = (hall: Hall) => runAt(hall, book)?.moments.map(({ choice }) => choice);

/** The hall plays Rabbit goes to camp, always by the first marker but for its first choice. */
const ended = until(
  after(voteFor(inScene("first-week/camp-rabbit"), "private"), NEXT),
  ({ step }) => step === "what-if",
);
const shown = shownAt(ended);
const others = shown.screen === "what-if" ? shown.others : [];

describe("[issue 5] what if we had…", () => {
  it("offers every choice not taken, at each moment, and nothing else", () => {
    const run = runAt(ended, book);
    const count = run?.moments.reduce((sum, { passage }) => {
      const one = run.story.passages.get(passage);
      return sum + (one?.kind === "choose" ? one.choices.length - 1 : 0);
    }, 0);
    expect(others).toHaveLength(count ?? -1);
    expect(others.filter(({ moment }) => moment === 0).map(({ choice }) => choice)).toEqual([
      "never-ever",
      "dig",
      "offer",
    ]);
    expect(others.filter(({ moment, choice }) => run?.moments[moment]?.choice === choice)).toEqual([]);
  });

  it("begins at what that choice is found to be, without a vote, and then plays it", () => {
    const other = after(ended, { kind: "what-if", moment: 0, choice: "never-ever" });
    expect(shownAt(other)).toMatchObject({
      screen: "reveal",
      kind: "what-if",
      verdict: "promised",
      bars: undefined,
      detour: true,
    });
    expect(runAt(after(other, NEXT), book)?.at).toBe("pond");
    expect(shownAt(toPhase(after(other, NEXT), "vote"))).toMatchObject({ screen: "vote", detour: true });
  });

  it("comes back at its end, and the hall's own way is as it was", () => {
    const other = after(ended, { kind: "what-if", moment: 0, choice: "never-ever" });
    const back = until(other, ({ step }) => step === "what-if");
    expect(back).toEqual(ended);
    expect(chosen(back)).toEqual(chosen(ended));
  });

  it("Back leads out of it from its first screen, and inside of it no further", () => {
    const other = after(ended, {
      kind: "what-if",
      moment: 1,
      choice: others.find(({ moment }) => moment === 1)?.choice ?? "",
    });
    expect(after(other, BACK)).toEqual(ended);
    expect(after(other, NEXT, BACK, BACK)).toEqual(ended);
  });

  it("[C6] a clicker reaches each of them: the marker moves through them, and Next does what it is at", () => {
    expect(after(ended, NEXT).step).toBe("closing");
    for (const [i, { moment, choice }] of others.entries()) {
      const marked = Array.from({ length: i + 1 }).reduce<Hall>(
        (now) => after(now, { kind: "mark", by: 1 }),
        ended,
      );
      expect(after(marked, NEXT)).toEqual(after(ended, { kind: "what-if", moment, choice }));
    }
    const round = Array.from({ length: others.length + 1 }).reduce<Hall>(
      (now) => after(now, { kind: "mark", by: 1 }),
      ended,
    );
    expect(round).toEqual(ended);
  });

  it("is no way at another moment, for a choice that was taken, or for one that is not there", () => {
    for (const [moment, choice] of [
      [0, "private"],
      [0, "nothing"],
      [99, "dig"],
      [-1, "dig"],
    ] as const)
      expect(after(ended, { kind: "what-if", moment, choice })).toEqual(ended);
    const line = inScene("first-week/camp-rabbit");
    expect(after(line, { kind: "what-if", moment: 0, choice: "dig" })).toEqual(line);
  });

  it("a scene can be left out from within it", () => {
    const other = after(ended, { kind: "what-if", moment: 0, choice: "never-ever" }, { kind: "skip" });
    expect([other.step, other.detour]).toEqual(["follow-up", undefined]);
  });
});
