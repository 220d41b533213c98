import { describe, expect, it } from "vitest";
import presenter from "../../src/locale/rooms/en-GB/presenter.json" with { type: "json" };
import { NEW_HALL, type Hall, type HallBook, type HallEvent } from "../../src/hall/hall-model.ts";
import { adultsToday, atTheBack, hearsToday, isInToday } from "../../src/hall/presenter/adults-today.ts";
import { packsMissing, sceneWords } from "../../src/hall/presenter/hall-content.ts";
import { momentOf, MOMENTS, NOTES } from "../../src/hall/presenter/notes.ts";
import { readEvent } from "../../src/hall/presenter/read-event.ts";
import { readHall } from "../../src/hall/presenter/use-presenter-link.ts";
import { reduceHall } from "../../src/hall/programme.ts";
import { runAt } from "../../src/hall/scene.ts";
import { content } from "../support/first-week.ts";
import { library } from "../support/library.ts";

const OFFERS = ["first-week/camp-rabbit", "is-it-safe/quiet-corner-b", "bigger-worries/runs-off"].map(
  (scene) => ({
    scene,
    title: scene,
    pack: scene,
    awaiting: true,
  }),
);
const book: HallBook = { offers: OFFERS, stories: library.stories };

const after = (hall: Hall, ...events: readonly HallEvent[]): Hall =>
  events.reduce((now, event) => reduceHall(now, event, book), hall);
const NEXT: HallEvent = { kind: "next" };
const momentIn = (hall: Hall) => momentOf(hall, runAt(hall, book));
const picked = (...scenes: readonly string[]): Hall =>
  after(
    NEW_HALL,
    NEXT,
    ...scenes.map((scene): HallEvent => ({ kind: "pick", scene })),
    { kind: "read" },
    { kind: "go-on" },
  );

/** Every hall on the way to the end, the same place winning each vote. */
function wholeWay(start: Hall, place: number): readonly Hall[] {
  const halls = [start];
  for (let hall = start; hall.step !== "left" && halls.length < 400; halls.push(hall)) {
    const winning: HallEvent = { kind: "hands", place, by: 20 };
    hall = hall.round?.phase === "vote-again" ? after(hall, winning, NEXT) : after(hall, NEXT);
  }
  return halls;
}

describe("[issue 5] each moment of an assembly has its notes", () => {
  it("a whole programme comes through them in order, from the door to Help, and nothing is without notes", () => {
    const moments = wholeWay(picked("first-week/camp-rabbit"), 0).map(momentIn);
    expect(moments.slice(0, 4)).toEqual(["check", "welcome", "line", "line"]);
    expect([...new Set(moments)]).toEqual([
      "check",
      "welcome",
      "line",
      "vote",
      "pairs",
      "vote-again",
      "reveal",
      "what-if",
      "closing",
      "follow-up",
      undefined,
    ]);
  });

  it("a vote that is level, and one nobody was counted in, are told apart", () => {
    const hall = after(picked("first-week/camp-rabbit"), NEXT, NEXT, NEXT, NEXT, NEXT, NEXT);
    expect(momentIn(hall)).toBe("vote-again");
    const level = after(hall, { kind: "hands", place: 0, by: 4 }, { kind: "hands", place: 2, by: 4 });
    expect(momentIn(level)).toBe("tie");
  });

  it("[school.md 2, row 4] where the hall keeps what must be told: one line, then what can be done now, and no vote", () => {
    const moments = OFFERS.flatMap(({ scene }) =>
      [0, 1, 2, 3].flatMap((place) => wholeWay(picked(scene), place).map(momentIn)),
    );
    const mends = moments.flatMap((moment, i) => (moment === "mend" ? [moments[i - 1]] : []));
    expect(mends.length).toBeGreaterThan(0);
    expect(new Set(mends)).toEqual(new Set(["one-line"]));
  });

  it("[school.md 2, row 5] what has to be said is said: look down, about the mentee, you are you again, talk to … today", () => {
    expect(NOTES.welcome.say).toContain("lookDown");
    expect(NOTES.pairs.say).toEqual(["pairs"]);
    expect(NOTES.closing.say).toContain("youAgain");
    expect(NOTES["follow-up"].say).toContain("today");
    expect(presenter.say.lookDown).toBe("You can look down, or go to {{adult}} at the back.");
    expect(presenter.say.pairs).toBe("Talk about {{mentee}}, not about you.");
    expect(presenter.say.youAgain).toBe("You are you again. Mentors are only mentors on duty.");
  });

  it("[school.md 2, row 1] a child who really tells hears: thank you, keep that, she'll find you straight after", () => {
    expect(presenter.real.sentence).toBe(
      "Thank you. Keep that for {{adult}}, who will find you straight after.",
    );
  });

  it("[X7] minutes are whole numbers of advice, and no note counts down", () => {
    for (const moment of MOMENTS) expect([undefined, 1, 2]).toContain(NOTES[moment].minutes);
    expect(presenter.notes.time_other).toContain("Only a guide");
  });
});

describe("[issue 5] who is in today, by one press", () => {
  const { profile } = content;

  it("the co-ordinator hears a child who tells; where she is away, the next adult", () => {
    expect(hearsToday(profile, [])).toBe("Ms Okoro");
    expect(hearsToday(profile, ["coordinator"])).toBe("Mr Hughes");
    expect(hearsToday(profile, ["coordinator", "teacher"])).toBe("the head teacher");
  });

  it("the teacher stands at the back; where he is away, another adult who is in", () => {
    expect(atTheBack(profile, [])).toBe("Mr Hughes");
    expect(atTheBack(profile, ["teacher"])).toBe("Ms Okoro");
  });

  it("whom the school's profile says to be away today is away here too, and one press brings them back", () => {
    const today = { ...profile, today: { date: "2026-11-25", away: ["coordinator"], hidden: [] } };
    expect(hearsToday(today, [])).toBe("Mr Hughes");
    expect(isInToday(today, [], "coordinator")).toBe(false);
    expect(hearsToday(today, ["coordinator"])).toBe("Ms Okoro");
  });

  it("nobody who is away is named, and where all are away nobody is", () => {
    expect(adultsToday(profile, ["teacher"]).map(({ role }) => role)).toEqual([
      "coordinator",
      "lead",
      "deputy",
    ]);
    const all = Object.keys(profile.adults);
    expect([hearsToday(profile, all), atTheBack(profile, all)]).toEqual([undefined, undefined]);
  });
});

describe("[issue 5] a scene in the words of this school and this day", () => {
  it("a swapped name is said in the lines and over them, and nowhere is the old one left", () => {
    const names = { "camp-rabbit/mentee": "Dylan" };
    const words = sceneWords(library, "first-week/camp-rabbit", names);
    expect(words?.nameOf("mentee")).toBe("Dylan");
    const said = words?.story.scenario.passages.map((passage) =>
      passage.kind === "choose"
        ? passage.choices.map(({ text }) => words.sentences(text)).join(" ")
        : words.sentences(passage.text),
    );
    expect(said?.join(" ")).toContain("What did Dylan want?");
    expect(said?.join(" ")).not.toContain("Leo");
  });

  it("knows which packs have not come, and shows nothing of them", () => {
    const programme = ["first-week/camp-rabbit", "online/straw-photo", "online/ping-at-teatime"];
    expect(packsMissing(content, programme)).toEqual(["online"]);
    expect(sceneWords(content, "online/straw-photo", {})).toBeUndefined();
    expect(packsMissing(library, programme)).toEqual([]);
  });
});

describe("[issue 5] what comes over the channel is read, never trusted", () => {
  it.each<HallEvent>([
    { kind: "next" },
    { kind: "pick", scene: "first-week/camp-rabbit" },
    { kind: "hands", place: 3, by: -1 },
    { kind: "show", place: 0, show: "most" },
    { kind: "mark", by: -1 },
    { kind: "cover", cover: "break" },
    { kind: "rename", scenario: "camp-rabbit", member: "mentee", name: "Dylan" },
    { kind: "what-if", moment: 1, choice: "limit" },
    { kind: "leave" },
  ])("an event passes as it is: $kind", (event) => {
    expect(readEvent(structuredClone(event))).toEqual(event);
  });

  it.each([
    ["no object", "next"],
    ["an unknown kind", { kind: "win" }],
    ["a key too many", { kind: "next", score: 1 }],
    ["half a hand", { kind: "hands", place: 0, by: 0.5 }],
    ["a place that is none", { kind: "hands", place: -1, by: 1 }],
    ["a cover that is none", { kind: "cover", cover: "advert" }],
    ["a very long name", { kind: "rename", scenario: "a", member: "b", name: "x".repeat(91) }],
  ])("anything else is passed over: %s", (_, value) => {
    expect(readEvent(value)).toBeUndefined();
  });

  it("the hall comes over whole, at every moment of a programme, with the names of its school", () => {
    const { profile } = content;
    for (const place of wholeWay(picked("first-week/camp-rabbit", "bigger-worries/runs-off"), 1)) {
      const come = readHall(structuredClone({ place, profile }));
      expect(JSON.parse(JSON.stringify(come))).toEqual(JSON.parse(JSON.stringify({ place, profile })));
    }
  });

  it("a hall with a key too many, or without a school, is passed over", () => {
    const { profile } = content;
    expect(readHall({ place: NEW_HALL, profile })?.place.step).toBe("door");
    expect(readHall({ place: { ...NEW_HALL, winner: "us" }, profile })).toBeUndefined();
    expect(readHall({ place: NEW_HALL })).toBeUndefined();
    expect(readHall({ place: NEW_HALL, profile: { ...profile, pupils: ["a"] } })).toBeUndefined();
    expect(readHall(undefined)).toBeUndefined();
  });
});
