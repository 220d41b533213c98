import * as fc from "fast-check";
import { expect, it } from "vitest";
import { advance, replay, startRun, type Run, type RunEvent, type Step } from "../../src/play/run.ts";
import { debriefOf } from "../../src/play/debrief.ts";
import { pictureOf } from "../../src/play/picture.ts";
import { progressOf } from "../../src/play/progress.ts";
import { viewOf } from "../../src/play/view.ts";
import type { Passage } from "../../src/scenario/format.ts";
import { FIRST_WEEK, storyOf } from "../support/first-week.ts";

/** What a run should be, kept without the code under test: the passages shown, and the step to each but the first. */
interface Book {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly path: string[];
  readonly steps: Step[];
}
interface Player {
  run: Run;
}

/** Writes into the book what the pack's own file says an event leads to. */
function note(book: Book, event: RunEvent): void {
  const here = book.passages.get(book.path.at(-1) ?? "");
  if (event.kind === "undo") {
    if (book.steps.pop()) book.path.pop();
  } else if (event.kind === "back-to") {
    const at = book.steps.flatMap((step, i) => (step.kind === "choose" ? [i] : []))[event.moment];
    if (at === undefined) return;
    book.steps.length = at;
    book.path.length = at + 1;
  } else if (event.kind === "next" && here?.kind === "say") {
    book.steps.push(event);
    book.path.push(here.next);
  } else if (event.kind === "choose" && here?.kind === "choose") {
    const to = here.choices.find((choice) => choice.id === event.choice)?.to;
    if (to === undefined) return;
    book.steps.push(event);
    book.path.push(to);
  }
}

function expectAgreement(book: Book, { run }: Player): void {
  expect(run.path).toEqual(book.path);
  expect(run.steps).toEqual(book.steps);
  expect(run.at).toBe(book.path.at(-1));
  expect(run.ended).toBe(book.passages.get(run.at)?.kind === "end");
  expect(run.moments.map((moment) => moment.choice)).toEqual(
    book.steps.flatMap((step) => (step.kind === "choose" ? [step.choice] : [])),
  );
  expect(replay(run.story, run.steps)).toEqual(run);
}

function expectToBeSeen(run: Run): void {
  const view = viewOf(run);
  expect(view.ended).toBe(run.ended);
  expect(pictureOf(view).people).toHaveLength(view.cast.length);
  expect(debriefOf(run).moments).toHaveLength(run.moments.length);
  expect(progressOf(run).made).toBe(run.moments.length);
}

class Press implements fc.Command<Book, Player> {
  readonly event: (book: Book) => RunEvent;
  constructor(event: (book: Book) => RunEvent) {
    this.event = event;
  }
  check(): boolean {
    return true;
  }
  run(book: Book, player: Player): void {
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
class Look implements fc.Command<Book, Player> {
  check(): boolean {
    return true;
  }
  run(book: Book, player: Player): void {
    expectToBeSeen(player.run);
    expectAgreement(book, player);
  }
  toString(): string {
    return "look";
  }
}

const offered = (book: Book, n: number): string => {
  const here = book.passages.get(book.path.at(-1) ?? "");
  return here?.kind === "choose" ? (here.choices[n % here.choices.length]?.id ?? "") : "nobody-offers-this";
};

const commands = fc.commands(
  [
    fc.constant(new Press(() => ({ kind: "next" }))),
    fc.constant(new Press(() => ({ kind: "next" }))),
    fc.nat({ max: 3 }).map((n) => new Press((book) => ({ kind: "choose", choice: offered(book, n) }))),
    fc.nat({ max: 3 }).map((n) => new Press((book) => ({ kind: "choose", choice: offered(book, n) }))),
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
