import { SHIPPED } from "../../src/screens/shipped.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BADGES } from "../../src/art/catalogue.ts";
import type { RunEvent } from "../../src/play/run.ts";
import type { Sitting } from "../../src/records/sitting.ts";
import { NEW_GAME, reduce, SCREENS, toSitting, type Action } from "../../src/screens/game.ts";
import { fromSitting } from "../../src/screens/from-sitting.ts";
import { content, FIRST_WEEK, firstPack } from "../support/first-week.ts";
import { after, DEBRIEF, ENDED, FINISH, lacks, playing, reload } from "../support/games.ts";

const { stories } = content;

const choiceIds = [
  ...new Set(
    firstPack.scenarios.flatMap(({ passages }) =>
      passages.flatMap((passage) => (passage.kind === "choose" ? passage.choices.map(({ id }) => id) : [])),
    ),
  ),
];
const events: fc.Arbitrary<RunEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<RunEvent>({ kind: "next" }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...choiceIds).map((choice): RunEvent => ({ kind: "choose", choice })),
  },
  fc.constant<RunEvent>({ kind: "undo" }),
  fc.nat({ max: 5 }).map((moment): RunEvent => ({ kind: "back-to", moment })),
);
const press = events.map((event): Action => ({ kind: "run", event }));
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: press },
  fc.constantFrom(...SCREENS).map((screen): Action => ({ kind: "go", screen })),
  fc.constantFrom(...BADGES).map((badge): Action => ({ kind: "pick-badge", badge })),
  fc
    .constantFrom(...FIRST_WEEK, "no-such-story")
    .map((scenario): Action => ({ kind: "pick-scenario", scenario })),
  fc.nat({ max: 5 }).map((moment): Action => ({ kind: "try-again", moment })),
  fc.constantFrom<Action>({ kind: "back" }, { kind: "play" }, FINISH, { kind: "next-player" }),
);
/** Random presses alone hardly ever end a story, so some games start at an ended one. */
const starts = fc.constantFrom(
  NEW_GAME,
  ENDED,
  DEBRIEF,
  after(
    DEBRIEF,
    { kind: "try-again", moment: 1 },
    ...playing("promise-first", "listen", "promise", "go").slice(6),
  ),
);
const actions = fc.array(action, { maxLength: 40 });

describe("whatever is pressed, in whatever order", () => {
  it("nothing throws, and the screen always has what it shows", () => {
    fc.assert(
      fc.property(starts, actions, (start, list) => {
        list.reduce((game, one) => {
          const next = reduce(game, one, stories);
          expect(lacks(next)).toEqual([]);
          return next;
        }, start);
      }),
      { numRuns: 400 },
    );
  });

  it("[C6] a reload keeps the step, both ways, and what was played", () => {
    fc.assert(
      fc.property(starts, actions, (start, list) => {
        const game = after(start, ...list);
        expect(reload(game)).toEqual(game);
      }),
      { numRuns: 200 },
    );
  });

  it("[P8] what is kept of it names no child and no time", () => {
    fc.assert(
      fc.property(starts, actions, (start, list) => {
        const sitting = toSitting(after(start, ...list));
        const known = ["screen", "from", "badge", "scenario", "steps", "earlier", "played", "met"];
        expect(Object.keys(sitting).filter((key) => !known.includes(key))).toEqual([]);
        expect(JSON.stringify(sitting)).not.toMatch(/\d{5}|verdict|clause|right/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("[Q11] whatever was kept in the tab", () => {
  const steps = ENDED.run?.steps.map((step) => ({ ...step })) ?? [];
  it("any place at all that could be read: nothing throws, and the screen has what it shows", () => {
    const step = fc.oneof(
      fc.constant<Sitting["steps"]>([{ kind: "next" }]),
      fc.constantFrom(...choiceIds).map((choice): Sitting["steps"] => [{ kind: "choose", choice }]),
    );
    const some = fc.array(step, { maxLength: 20 }).map((list) => list.flatMap((one) => one ?? []));
    const sitting = fc.record(
      {
        screen: fc.oneof(fc.constantFrom<string>(...SCREENS), fc.string({ maxLength: 40 })),
        from: fc.oneof(fc.constantFrom<string>(...SCREENS), fc.string({ maxLength: 40 })),
        badge: fc.constantFrom(...BADGES),
        scenario: fc.constantFrom(...FIRST_WEEK, "gone", "__proto__", "constructor"),
        steps: fc.oneof(some, fc.constant(steps)),
        earlier: some,
        played: fc.array(fc.constantFrom(...FIRST_WEEK, "gone")),
      },
      { requiredKeys: ["screen", "played"] },
    );
    fc.assert(
      fc.property(sitting, actions, (kept, list) => {
        const game = fromSitting(kept, stories, SHIPPED);
        expect(lacks(game)).toEqual([]);
        expect(list.every((_, i) => lacks(after(game, ...list.slice(0, i + 1))).length === 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
