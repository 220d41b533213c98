import { describe, expect, it } from "vitest";
import { NEW_HALL, type Hall } from "../../src/hall/hall-model.ts";
import { hallView } from "../../src/hall/hall-view.ts";
import { runAt } from "../../src/hall/scene.ts";
import {
  after,
  atRound,
  BACK,
  book,
  hands,
  inScene,
  NEXT,
  toPhase,
  until,
  voteFor,
} from "../support/hall.ts";

const RABBIT = "first-week/camp-rabbit";
const EARS = "friends-and-feelings/red-ears";
const picking = after(NEW_HALL, NEXT);
const choicesOf = (hall: Hall) => runAt(hall, book)?.moments.map(({ choice }) => choice);

describe("[school.md 2.1] before the hall", () => {
  it("begins at the door, and one press is all three statements", () => {
    expect(NEW_HALL.step).toBe("door");
    expect(after(NEW_HALL, NEXT).step).toBe("pick");
  });

  it("leaves from the door with Back, and keeps nothing", () => {
    expect(after(NEW_HALL, BACK)).toEqual({ ...NEW_HALL, step: "left" });
  });

  it("offers only scenes that are marked `hall`, all of peer packs", () => {
    expect(book.offers).toHaveLength(15);
    for (const { scene } of book.offers) {
      const story = book.stories.get(scene.split("/")[1] ?? "");
      expect(story?.scenario.hall).toBe(true);
      expect(story?.circle.id).toBe("peer");
    }
    const promise = after(picking, { kind: "pick", scene: "first-week/promise-first" });
    expect(promise).toEqual(picking);
  });

  it("takes one to four scenes, in the order of picking", () => {
    const scenes = book.offers.slice(0, 5).map(({ scene }) => scene);
    const five = scenes.toReversed().reduce((now, scene) => after(now, { kind: "pick", scene }), picking);
    expect(five.picked).toEqual(scenes.toReversed().slice(0, 4));
    expect(after(picking, { kind: "read" }, { kind: "go-on" }).step).toBe("pick");
  });

  it("takes a scene out again", () => {
    const scene = RABBIT;
    expect(after(picking, { kind: "pick", scene }, { kind: "pick", scene }).picked).toEqual([]);
  });

  it("[S16] asks for one tick where nobody has reviewed a pack, and again for a scene picked later", () => {
    const one = after(picking, { kind: "pick", scene: RABBIT });
    expect(after(one, { kind: "go-on" }).step).toBe("pick");
    const read = after(one, { kind: "read" });
    expect(after(read, { kind: "go-on" }).step).toBe("check");
    expect(after(read, { kind: "pick", scene: EARS }, { kind: "go-on" }).step).toBe("pick");
  });

  it("[S16] asks for no tick where a pack is signed", () => {
    const signed = { ...book, offers: book.offers.map((offer) => ({ ...offer, awaiting: false })) };
    const view = hallView({ ...picking, picked: [RABBIT] }, signed).shown;
    expect(view.screen === "pick" && view.options.some(({ kind }) => kind === "read")).toBe(false);
    expect(view.screen === "pick" && view.options.at(-1)).toEqual({ kind: "go-on", ready: true });
  });

  it("does not begin while a story is not here", () => {
    const empty = { ...book, stories: new Map() };
    const view = hallView({ ...picking, picked: [RABBIT], read: true }, empty).shown;
    expect(view.screen === "pick" && view.options.at(-1)).toEqual({ kind: "go-on", ready: false });
  });

  it("[C6] is picked with a clicker alone: the marker moves, and Next does what it is at", () => {
    const second = after(picking, { kind: "mark", by: 1 }, NEXT);
    expect(second.picked).toEqual([book.offers[1]?.scene]);
    expect(after(second, NEXT).read).toBe(true);
    expect(after(second, NEXT, NEXT).step).toBe("check");
    expect(after(picking, { kind: "mark", by: -1 }).option).toBe(book.offers.length);
  });

  it("[school.md 2.5] says how to look away before the first scene", () => {
    const check = after(picking, { kind: "pick", scene: RABBIT }, { kind: "read" }, { kind: "go-on" });
    expect(after(check, NEXT).step).toBe("welcome");
    expect(after(check, NEXT, NEXT).step).toBe("scene");
    expect(after(check, NEXT, BACK, BACK, BACK).step).toBe("door");
  });
});

describe("a whole programme", () => {
  it("goes through each scene, its other ways and its close, and ends with who to talk to", () => {
    let hall = inScene(RABBIT, EARS);
    for (const at of [0, 1]) {
      expect([hall.step, hall.at, hall.steps]).toEqual(["scene", at, []]);
      hall = until(hall, ({ step }) => step === "what-if");
      expect(runAt(hall, book)?.ended).toBe(true);
      hall = after(hall, NEXT);
      expect(hall.step).toBe("closing");
      hall = after(hall, NEXT);
    }
    expect(hall.step).toBe("follow-up");
    expect(after(hall, NEXT)).toEqual({ ...NEW_HALL, step: "left" });
  });

  it("says last in the last close, and the numbers of each scene", () => {
    const first = after(
      until(inScene(RABBIT, EARS), ({ step }) => step === "what-if"),
      NEXT,
    );
    expect(hallView(first, book).shown).toMatchObject({ scene: 1, of: 2, last: false });
    const second = after(
      until(after(first, NEXT), ({ step }) => step === "what-if"),
      NEXT,
    );
    expect(hallView(second, book).shown).toMatchObject({ scene: 2, of: 2, last: true });
  });

  it("leaves out a scene with one press, and the last one leads to who to talk to", () => {
    const skipped = after(inScene(RABBIT, EARS), NEXT, NEXT, { kind: "skip" });
    expect([skipped.step, skipped.at, skipped.steps]).toEqual(["scene", 1, []]);
    expect(after(skipped, { kind: "skip" }).step).toBe("follow-up");
    expect(after(NEW_HALL, { kind: "skip" })).toEqual(NEW_HALL);
  });

  it("is left at any time, and keeps nothing", () => {
    const voting = after(toPhase(inScene(RABBIT), "vote"), hands(0, 30));
    expect(after(voting, { kind: "leave" })).toEqual({ ...NEW_HALL, step: "left" });
  });

  it("plays what the hall chose: another vote, another path", () => {
    const kind = after(voteFor(inScene(RABBIT), "private"), NEXT);
    const promise = after(voteFor(inScene(RABBIT), "never-ever"), NEXT);
    expect(choicesOf(kind)).toEqual(["private"]);
    expect(choicesOf(promise)).toEqual(["never-ever"]);
    expect([runAt(kind, book)?.at, runAt(promise, book)?.at]).toEqual(["fair", "pond"]);
  });
});

describe("[C6] covers", () => {
  const line = after(inScene(RABBIT), NEXT);

  it.each(["blank", "break"] as const)(
    "%s lies over the scene, and Next or Back takes it away and does no more",
    (cover) => {
      const covered = after(line, { kind: "cover", cover });
      expect(hallView(covered, book).cover).toBe(cover);
      expect(after(covered, NEXT)).toEqual(line);
      expect(after(covered, BACK)).toEqual(line);
      expect(after(covered, { kind: "cover", cover: "none" })).toEqual(line);
    },
  );

  it("keeps the counts under it", () => {
    const counted = after(toPhase(line, "vote"), hands(2, 17));
    expect(after(counted, { kind: "cover", cover: "break" }, NEXT)).toEqual(counted);
  });
});

describe("[school.md 2.2] today", () => {
  it("swaps a name for another of the cast's own, and for nothing else", () => {
    const named = after(inScene(RABBIT), {
      kind: "rename",
      scenario: "camp-rabbit",
      member: "mentee",
      name: "Eli",
    });
    expect(named.names).toEqual({ "camp-rabbit/mentee": "Eli" });
    for (const event of [
      { kind: "rename", scenario: "camp-rabbit", member: "mentee", name: "Real Name" },
      { kind: "rename", scenario: "camp-rabbit", member: "nobody", name: "Eli" },
      { kind: "rename", scenario: "constructor", member: "mentee", name: "Eli" },
      { kind: "rename", scenario: "camp-rabbit", member: "constructor", name: "Eli" },
    ] as const)
      expect(after(NEW_HALL, event)).toEqual(NEW_HALL);
  });

  it("knows who is not in, until they are", () => {
    const away = after(NEW_HALL, { kind: "in-today", role: "coordinator" });
    expect(away.away).toEqual(["coordinator"]);
    expect(after(away, { kind: "in-today", role: "coordinator" })).toEqual(NEW_HALL);
  });
});

describe("Back", () => {
  it("from the first line leads to the welcome, and from a line to the line before", () => {
    const first = inScene(RABBIT);
    expect(after(first, BACK).step).toBe("welcome");
    expect(after(first, NEXT, BACK)).toEqual(first);
  });

  it("goes through a round phase by phase, and keeps the votes", () => {
    const reveal = voteFor(inScene(RABBIT), "dig", 25);
    const again = after(reveal, BACK);
    expect([atRound(again)?.phase, atRound(again)?.second.values]).toEqual(["vote-again", [0, 25, 0, 0]]);
    expect(atRound(after(again, BACK))?.phase).toBe("pairs");
    const vote = after(again, BACK, BACK);
    expect([atRound(vote)?.phase, atRound(vote)?.first.values]).toEqual(["vote", [0, 25, 0, 0]]);
  });

  it("from the first vote leads to the line before it; Next finds the hands that were counted", () => {
    const vote = after(toPhase(inScene(RABBIT), "vote"), hands(1, 25));
    const line = after(vote, BACK);
    expect(hallView(line, book).shown.screen).toBe("line");
    expect(after(line, NEXT)).toEqual(vote);
  });

  it("over a choice that was played leads to what it was found to be, without counts", () => {
    const played = after(voteFor(inScene(RABBIT), "dig"), NEXT);
    const back = after(played, BACK);
    const { shown } = hallView(back, book);
    expect(shown).toMatchObject({ screen: "reveal", kind: "again", verdict: "partly", bars: undefined });
    expect(shown.screen === "reveal" && shown.choice.id).toBe("dig");
    expect(after(back, NEXT)).toEqual(played);
    expect(atRound(after(back, BACK, BACK, BACK))?.phase).toBe("vote");
  });

  it("from the close leads to the other ways, and from them to the last line", () => {
    const close = after(
      until(inScene(RABBIT), ({ step }) => step === "what-if"),
      NEXT,
    );
    expect(after(close, BACK).step).toBe("what-if");
    const end = after(close, BACK, BACK);
    expect([end.step, runAt(end, book)?.ended]).toEqual(["scene", true]);
    expect(after(end, NEXT).step).toBe("what-if");
  });
});
