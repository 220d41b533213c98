import * as fc from "fast-check";
import { expect, it } from "vitest";
import { advance, replay, startRun, type Run, type RunEvent } from "../../src/play/run.ts";
import { debriefOf } from "../../src/play/debrief.ts";
import { pictureOf } from "../../src/play/picture.ts";
import { progressOf } from "../../src/play/progress.ts";
import { viewOf } from "../../src/play/view.ts";
import { FIRST_WEEK, storyOf } from "../support/first-week.ts";
import { chosenIn, note, offeredIn, type RunBook } from "../support/run-book.ts";

interface Player {
  run: Run;
}

function expectAgreement(book: RunBook, { run }: Player): void {
  expect(run.path).toEqual(book.path);
  expect(run.steps).toEqual(book.steps);
  expect(run.at).toBe(book.path.at(-1));
  expect(run.ended).toBe(book.passages.get(run.at)?.kind === "end");
  expect(run.moments.map((moment) => moment.choice)).toEqual(chosenIn(book));
  expect(replay(run.story, run.steps)).toEqual(run);
}

function expectToBeSeen(run: Run): void {
  const view = viewOf(run);
  expect(view.ended).toBe(run.ended);
  expect(pictureOf(view).people).toHaveLength(view.cast.length);
  expect(debriefOf(run).moments).toHaveLength(run.moments.length);
  expect(progressOf(run).made).toBe(run.moments.length);
}

class Press implements fc.Command<RunBook, Player> {
  readonly event: (book: RunBook) => RunEvent;
  constructor(event: (book: RunBook) => RunEvent) {
    this.event = event;
  }
  check(): boolean {
    return true;
  }
  run(book: RunBook, player: Player): void {
    const event = this.event(book);
    player.run = advance(player.run, event);
    note(book, event);
    expectAgreement(book, player);
  }
  toString(): string {
    return this.event.toString();
  }
}

/** Looks at a run from every side; leaves it as it is. */
class Look implements fc.Command<RunBook, Player> {
  check(): boolean {
    return true;
  }
  run(book: RunBook, player: Player): void {
    expectToBeSeen(player.run);
    expectAgreement(book, player);
  }
  toString(): string {
    return "look";
  }
}

const commands = fc.commands(
  [
    fc.constant(new Press(() => ({ kind: "next" }))),
    fc.constant(new Press(() => ({ kind: "next" }))),
    fc.nat({ max: 3 }).map((n) => new Press((book) => ({ kind: "choose", choice: offeredIn(book, n) }))),
    fc.nat({ max: 3 }).map((n) => new Press((book) => ({ kind: "choose", choice: offeredIn(book, n) }))),
    fc
      .constantFrom("limit", "keep", "__proto__")
      .map((choice) => new Press(() => ({ kind: "choose", choice }))),
    fc.constant(new Press(() => ({ kind: "undo" }))),
    fc.integer({ min: -1, max: 6 }).map((moment) => new Press(() => ({ kind: "back-to", moment }))),
    fc.constant(new Look()),
  ],
  { size: "+1" },
);

/** Presses at random on a story taken at random, and looks after each press. */
const expectAnyOrderToFit = (numRuns: number): void =>
  fc.assert(
    fc.property(fc.constantFrom(...FIRST_WEEK), commands, (id, presses) => {
      const story = storyOf(id);
      fc.modelRun(
        () => ({
          model: { passages: story.passages, path: [story.scenario.start], steps: [] },
          real: { run: startRun(story) },
        }),
        presses,
      );
    }),
    { numRuns },
  );

it("whatever is pressed, in whatever order, the run is where the pack's file says, and its steps replay to it", () => {
  expectAnyOrderToFit(250);
});
