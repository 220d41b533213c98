import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COVERS,
  HALL_STEPS,
  MOST_SCENES,
  NEW_HALL,
  PHASES,
  type Hall,
  type HallEvent,
} from "../../src/hall/hall-model.ts";
import { hallView, voteNow } from "../../src/hall/hall-view.ts";
import { reduceHall } from "../../src/hall/programme.ts";
import { restoreHall } from "../../src/hall/restore.ts";
import { runAt } from "../../src/hall/scene.ts";
import { isEmpty, MOST_HANDS, SHOWS } from "../../src/hall/votes.ts";
import { forgetHallPlace, readHallPlace, writeHallPlace } from "../../src/records/hall-place.ts";
import { openShelf } from "../../src/records/storage.ts";
import { freshStores } from "../support/fake-storage.ts";
import { after, atRound, book, hands, inScene, NEXT, toPhase, voteFor } from "../support/hall.ts";

/** What is left of an assembly when its window is reloaded. */
function reload(hall: Hall): Hall {
  const stores = freshStores();
  writeHallPlace(openShelf(stores), hall);
  return restoreHall(readHallPlace(openShelf(stores)), book);
}

const place = fc.integer({ min: -1, max: 4 });
const scene = fc.oneof(
  fc.constantFrom(...book.offers.map((offer) => offer.scene)),
  fc.constantFrom("", "x", "first-week/promise-first"),
);
const event: fc.Arbitrary<HallEvent> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<HallEvent>({ kind: "next" }) },
  { weight: 3, arbitrary: fc.constant<HallEvent>({ kind: "back" }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("hands" as const), place, by: fc.constantFrom(1, -1, 30, 999) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("mark" as const),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  fc.record({ kind: fc.constant("mark-at" as const), place: fc.integer({ min: -1, max: 20 }) }),
  fc.record({ kind: fc.constant("pick" as const), scene }),
  fc.record({ kind: fc.constant("show" as const), place, show: fc.constantFrom(...SHOWS) }),
  fc.record({
    kind: fc.constant("mode" as const),
    mode: fc.constantFrom("count" as const, "quick" as const),
  }),
  fc.record({ kind: fc.constant("cover" as const), cover: fc.constantFrom(...COVERS) }),
  fc.constantFrom<HallEvent>(
    { kind: "read" },
    { kind: "go-on" },
    { kind: "undo" },
    { kind: "eyes-shut" },
    { kind: "skip" },
  ),
  fc.record({
    kind: fc.constant("what-if" as const),
    moment: fc.integer({ min: -1, max: 6 }),
    choice: fc.constantFrom("never-ever", "dig", "keep", "ask", "promise", "go", "zip", "nothing"),
  }),
  fc.record({
    kind: fc.constant("rename" as const),
    scenario: fc.constantFrom("camp-rabbit", "nothing", "__proto__"),
    member: fc.constantFrom("mentee", "friend", "__proto__"),
    name: fc.constantFrom("Eli", "Nia", "Nobody"),
  }),
  fc.record({ kind: fc.constant("in-today" as const), role: fc.constantFrom("coordinator", "teacher", "") }),
);

/** What is not whole about an assembly. */
function faultsOf(hall: Hall): readonly string[] {
  const run = runAt(hall, book);
  const { round } = hall;
  const { shown } = hallView(hall, book);
  const counts = round ? [...round.first.values, ...round.second.values] : [];
  const holds: readonly (readonly [string, boolean])[] = [
    ["a step there is", HALL_STEPS.includes(hall.step)],
    ["one to four scenes, each once", hall.picked.length <= MOST_SCENES && isEachOnce(hall.picked)],
    // Steps that do not fit would be passed over by the replay.
    ["steps that fit", !run || run.steps.length === hall.steps.length],
    [
      "an end before its other ways",
      (hall.step !== "what-if" && hall.step !== "closing") || run?.ended === true,
    ],
    ["a phase there is", !round || PHASES.includes(round.phase)],
    ["no counts of a choice that was played", !round || round.steps >= hall.steps.length],
    ["counts that can be", counts.every((value) => value >= 0 && value <= MOST_HANDS)],
    ["a round in a scene alone", hall.step === "scene" || (!round && !hall.detour)],
    ["a verdict that is the judge's own", shown.screen !== "reveal" || isSameWithoutCounts(hall)],
    ["no bars before the rule", shown.screen === "reveal" || !("bars" in shown)],
  ];
  return holds.flatMap(([name, so]) => (so ? [] : [name]));
}

const isEachOnce = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** Whether nothing that was counted has to do with what the choice is found to be. */
function isSameWithoutCounts(hall: Hall): boolean {
  const { round } = hall;
  const bare = round && { ...round, first: emptied(round.first), second: emptied(round.second) };
  const [one, other] = [hall, { ...hall, round: bare }].map((now) => hallView(now, book).shown);
  return (
    one?.screen === "reveal" &&
    other?.screen === "reveal" &&
    one.verdict === other.verdict &&
    one.clauses.join() === other.clauses.join()
  );
}

const emptied = (tally: NonNullable<Hall["round"]>["first"]) => ({
  ...tally,
  values: tally.values.map(() => 0),
});

describe("an assembly, whatever is pressed in whatever order", () => {
  it("is always whole, never throws, and is the same after a reload", () => {
    const starts = [
      NEW_HALL,
      inScene("first-week/camp-rabbit"),
      inScene("is-it-safe/quiet-corner-b", "first-week/camp-rabbit"),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(event, { maxLength: 60 }), (start, events) => {
        let hall = start;
        for (const one of events) {
          hall = reduceHall(hall, one, book);
          expect(faultsOf(hall)).toEqual([]);
        }
        expect(reload(hall)).toEqual(hall);
      }),
      { numRuns: 300 },
    );
  });

  it("ends from anywhere, with Next alone", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let hall = after(inScene("first-week/camp-rabbit"), ...events);
        for (let pressed = 0; pressed < 200 && hall.step !== "left"; pressed++) hall = after(hall, NEXT);
        expect(hall).toEqual({ ...NEW_HALL, step: "left" });
      }),
      { numRuns: 60 },
    );
  });
});

describe("[C6] a reload at each step of a programme", () => {
  it("keeps the place, counts of the round among it", () => {
    let hall = inScene("is-it-safe/quiet-corner-b");
    for (let pressed = 0; pressed < 120 && hall.step !== "left"; pressed++) {
      if (voteNow(hall, book)) hall = after(hall, hands(pressed % 3, 12));
      expect(reload(hall)).toEqual(hall);
      hall = after(hall, NEXT);
    }
    expect(hall.step).toBe("left");
  });

  it("keeps a cover, a marker, eyes shut, names, who is away, and another way that is looked at", () => {
    const again = toPhase(inScene("first-week/camp-rabbit"), "vote-again");
    const full = after(
      again,
      { kind: "mark", by: 1 },
      { kind: "eyes-shut" },
      { kind: "in-today", role: "teacher" },
      { kind: "rename", scenario: "camp-rabbit", member: "mentee", name: "Eli" },
      { kind: "cover", cover: "break" },
    );
    expect(reload(full)).toEqual(full);
  });
});

describe("[Q11] a kept place that does not fit", () => {
  const voted = voteFor(inScene("first-week/camp-rabbit"), "dig");

  it("is no place where it holds more, less or something else", () => {
    for (const wrong of [
      { ...voted, name: "Leo" },
      { ...voted, picked: ["x"] },
      { ...voted, step: "nowhere" },
      { ...voted, at: 9 },
      { ...voted, names: { "camp-rabbit/mentee": "A real child" } },
      { ...voted, round: { ...voted.round, first: { mode: "count", values: [1000] } } },
      undefined,
    ]) {
      const shelf = openShelf(freshStores());
      if (wrong) writeHallPlace(shelf, wrong);
      expect(restoreHall(readHallPlace(shelf), book)).toEqual(NEW_HALL);
    }
  });

  it("leads back to picking where a scene is no longer on offer, and begins a round anew where it fits no more", () => {
    expect(restoreHall({ ...voted, picked: ["first-week/gone"] }, book)).toMatchObject({
      step: "pick",
      picked: [],
      steps: [],
    });
    expect(restoreHall(voted, { ...book, stories: new Map() })).toMatchObject({ step: "pick", picked: [] });
    const round = voted.round && { ...voted.round, first: { mode: "count" as const, values: [1] } };
    expect(atRound(restoreHall({ ...voted, round }, book))?.phase).toBe("vote");
    expect(restoreHall({ ...voted, step: "closing" }, book).step).toBe("scene");
    const restored = restoreHall({ ...voted, steps: [{ kind: "choose", choice: "nothing" }] }, book);
    expect(restored.steps).toEqual([]);
  });

  it("[issue 5] is forgotten with the assembly", () => {
    const stores = freshStores();
    const shelf = openShelf(stores);
    writeHallPlace(shelf, voted);
    expect([...stores.session.held.keys()]).toEqual(["buddy-bench:hall"]);
    forgetHallPlace(shelf);
    expect(stores.session.held.size + stores.local.held.size).toBe(0);
  });

  it("holds only zeros once the round is over", () => {
    const played = after(voted, NEXT);
    expect(played.round === undefined || isEmpty(played.round.first)).toBe(true);
  });
});
