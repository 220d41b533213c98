import { describe, expect, it } from "vitest";
import type { Hall } from "../../src/hall/hall-model.ts";
import { hallView } from "../../src/hall/hall-view.ts";
import { runAt } from "../../src/hall/scene.ts";
import { SHOWS } from "../../src/hall/votes.ts";
import { after, atRound, BACK, book, hands, inScene, NEXT, toPhase, voteFor } from "../support/hall.ts";

const SCENE = inScene("first-week/camp-rabbit");
const voting = toPhase(SCENE, "vote");
const again = toPhase(SCENE, "vote-again");
const MARK = { kind: "mark", by: 1 } as const;
const marker = (hall: Hall) => atRound(hall)?.marker;
const shownAt = (hall: Hall) => hallView(hall, book).shown;

describe("one round", () => {
  it("is a vote, partner talk, a second vote, and the rule", () => {
    const phases = [
      voting,
      after(voting, NEXT),
      after(voting, NEXT, NEXT),
      after(voting, NEXT, NEXT, MARK, NEXT),
    ];
    expect(phases.map((hall) => atRound(hall)?.phase)).toEqual(["vote", "pairs", "vote-again", "reveal"]);
  });

  it("offers three or four choices, by their places, with the line voted on", () => {
    const shown = shownAt(voting);
    expect(shown.screen === "vote" && shown.choices.map(({ place, id }) => [place, id])).toEqual([
      [0, "never-ever"],
      [1, "dig"],
      [2, "offer"],
      [3, "private"],
    ]);
    for (const phase of ["vote", "pairs", "vote-again", "reveal"] as const) {
      const at = shownAt(toPhase(voting, phase));
      expect("view" in at && at.view.line?.text).toBe("camp-rabbit.silly");
    }
  });

  it("closes eyes for the second vote alone", () => {
    expect(atRound(after(again, { kind: "eyes-shut" }))?.eyesShut).toBe(true);
    expect(after(voting, { kind: "eyes-shut" })).toEqual(voting);
  });

  it("[issue 5] shows no number, length or leader before the rule", () => {
    const counted = after(voting, hands(1, 50), NEXT, NEXT, hands(1, 90), hands(2, 10));
    for (const hall of [after(voting, hands(1, 50)), after(voting, hands(1, 50), NEXT), counted]) {
      const { view, run, ...shown } = Object.assign({ view: 0, run: 0 }, shownAt(hall));
      expect(JSON.stringify({ ...shown, view: Boolean(view), run: Boolean(run) })).not.toMatch(
        /50|90|share|count|word/,
      );
    }
    expect(shownAt(counted)).toMatchObject({ screen: "vote-again", marker: undefined, tied: [] });
  });

  it("shows both votes as bars beside the rule, and the same verdict for any count", () => {
    const shown = shownAt(voteFor(SCENE, "dig", 25));
    expect(shown).toMatchObject({ screen: "reveal", kind: "voted", verdict: "partly" });
    expect(shown.screen === "reveal" && shown.bars?.[1]?.second?.count).toBe(25);
    const verdicts = [1, 9, 10, 500, 999].map((count) => shownAt(voteFor(SCENE, "dig", count)));
    expect(
      new Set(verdicts.map((one) => one.screen === "reveal" && `${one.verdict} ${one.clauses.join()}`)).size,
    ).toBe(1);
  });

  it("is gone, counts and all, once the hall's choice is played", () => {
    const played = after(voteFor(SCENE, "dig", 25), NEXT);
    expect(played.round).toBeUndefined();
    expect(JSON.stringify(played)).not.toContain("25");
  });
});

describe("counting", () => {
  it("counts each choice up and down, in the vote on screen alone", () => {
    const hall = after(voting, hands(0), hands(0), hands(2, 999), hands(2), hands(0, -1), hands(3, -1));
    expect(atRound(hall)?.first.values).toEqual([1, 0, 999, 0]);
    expect(atRound(hall)?.second.values).toEqual([0, 0, 0, 0]);
    expect(after(voting, NEXT, hands(0))).toEqual(after(voting, NEXT));
    expect(after(SCENE, hands(0))).toEqual(SCENE);
  });

  it("takes back one change at a time", () => {
    const hall = after(voting, hands(0, 5), hands(1, 7), { kind: "undo" });
    expect(atRound(hall)?.first.values).toEqual([5, 0, 0, 0]);
    expect(atRound(after(hall, { kind: "undo" }, { kind: "undo" }))?.first.values).toEqual([0, 0, 0, 0]);
  });

  it("has a quick way: none, some, half, most, all", () => {
    const quick = after(voting, { kind: "mode", mode: "quick" });
    for (const [value, show] of SHOWS.entries())
      expect(atRound(after(quick, { kind: "show", place: 2, show }))?.first.values[2]).toBe(value);
    expect(atRound(after(quick, hands(1), hands(1)))?.first.values).toEqual([0, 2, 0, 0]);
    expect(after(voting, { kind: "show", place: 2, show: "all" })).toEqual(voting);
  });

  it("begins anew in the other way of counting, and undo brings the hands back", () => {
    const counted = after(voting, hands(1, 30));
    const quick = after(counted, { kind: "mode", mode: "quick" });
    expect(atRound(quick)?.first.values).toEqual([0, 0, 0, 0]);
    expect(atRound(after(quick, { kind: "undo" }))?.first).toEqual(atRound(counted)?.first);
  });
});

describe("who decides", () => {
  it("the most hands, wherever the marker was", () => {
    const hall = after(again, MARK, MARK, hands(3, 12), hands(0, 30), NEXT);
    expect([atRound(hall)?.phase, marker(hall)]).toEqual(["reveal", 0]);
  });

  it("[C6] the marker alone, where nobody was counted: it moves on, round from the end, and Next confirms", () => {
    const places = [1, 2, 3, 4, 5].map((times) =>
      marker(after(again, ...Array.from({ length: times }, () => MARK))),
    );
    expect(places).toEqual([0, 1, 2, 3, 0]);
    expect(marker(after(again, { kind: "mark", by: -1 }))).toBe(3);
    const chosen = after(again, MARK, MARK, MARK, NEXT, NEXT);
    expect(runAt(chosen, book)?.moments.map(({ choice }) => choice)).toEqual(["offer"]);
  });

  it("nobody by accident: the first Next without votes shows a marker, and only the second confirms it", () => {
    const once = after(again, NEXT);
    expect([atRound(once)?.phase, marker(once)]).toEqual(["vote-again", 0]);
    expect(shownAt(once)).toMatchObject({ marker: 0, tied: [] });
    expect(atRound(after(once, NEXT))?.phase).toBe("reveal");
  });

  it("nobody by accident in a tie: the tied choices are named, and the marker goes between them alone", () => {
    const tied = after(again, hands(1, 40), hands(3, 40), hands(0, 12));
    expect(shownAt(tied)).toMatchObject({ marker: undefined, tied: [] });
    const asked = after(tied, NEXT);
    expect(shownAt(asked)).toMatchObject({ screen: "vote-again", marker: 1, tied: [1, 3] });
    expect([marker(after(asked, MARK)), marker(after(asked, MARK, MARK))]).toEqual([3, 1]);
    expect(after(asked, { kind: "mark-at", place: 0 })).toEqual(asked);
    expect(marker(after(asked, { kind: "mark-at", place: 3 }, NEXT))).toBe(3);
  });

  it("a tie of all, with 999 hands each, still lets the presenter choose", () => {
    const tied = [0, 1, 2, 3].reduce((now, place) => after(now, hands(place, 999)), again);
    expect(marker(after(tied, { kind: "mark", by: -1 }, NEXT))).toBe(3);
  });

  it("one more hand after a tie was named decides it", () => {
    const asked = after(again, hands(1, 40), hands(3, 40), NEXT);
    const decided = after(asked, hands(3));
    expect(shownAt(decided)).toMatchObject({ marker: undefined, tied: [] });
    expect(marker(after(decided, NEXT))).toBe(3);
  });

  it("a tie in the quick way, too", () => {
    const quick = after(again, { kind: "mode", mode: "quick" });
    const show = (place: number) => ({ kind: "show", place, show: "most" }) as const;
    expect(shownAt(after(quick, show(0), show(2), NEXT))).toMatchObject({ marker: 0, tied: [0, 2] });
  });

  it("the choice that did not lead stays as another way to look at", () => {
    const hall = after(again, hands(1, 40), hands(3, 40), NEXT, NEXT, BACK, BACK);
    expect(atRound(hall)?.phase).toBe("pairs");
    const asked = after(again, hands(1, 40), hands(3, 40), NEXT, NEXT, NEXT);
    expect(runAt(asked, book)?.moments[0]?.choice).toBe("dig");
  });
});
