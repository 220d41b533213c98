import { expect } from "vitest";
import { debriefOf } from "../../src/play/debrief.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { viewOf } from "../../src/play/view.ts";
import type { Passage } from "../../src/scenario/format.ts";
import { NEW_GAME, reduce, type Action, type Game } from "../../src/screens/game.ts";
import type { DeviceBook } from "./device-book.ts";
import type { Device } from "./device.ts";
import { passTalk } from "./first-week.ts";
import { lacks } from "./games.ts";
import { chosenIn, type RunBook } from "./run-book.ts";

/** The device is where the book says, and what was chosen is all there. */
export function expectAgreement(book: DeviceBook, { game, settings }: Device): void {
  expect(lacks(game, book.content.stories)).toEqual([]);
  expect(settings).toEqual(book.settings);
  expect([game.scenario, game.pack, game.badge !== undefined]).toEqual([
    book.scenario,
    book.pack,
    book.badge,
  ]);
  expect([...game.played]).toEqual([...book.played]);
  expectRun(game.run, book.run);
  expectRun(game.earlier, book.earlier);
}

function expectRun(run: Run | undefined, book: RunBook | undefined): void {
  expect(run?.path).toEqual(book?.path);
  if (!run || !book) return;
  expect(run.steps).toEqual(book.steps);
  const { moments } = debriefOf(run);
  expect(moments.map(({ choice }) => choice)).toEqual(chosenIn(book));
  expect(moments.map(({ verdict }) => verdict)).toEqual(straight(run, chosenIn(book)));
}

const known = new Map<string, readonly string[]>();

/** The verdicts of the same choices made in one go, talk passing by itself. */
function straight({ story }: Run, choices: readonly string[]): readonly string[] {
  const key = [story.scenario.id, ...choices].join(" ");
  const found =
    known.get(key) ??
    choices
      .reduce((run, choice) => passTalk(advance(run, { kind: "choose", choice })), passTalk(startRun(story)))
      .moments.map(({ judgement }) => judgement.verdict);
  known.set(key, found);
  return found;
}

/** The same game, and the same to be seen of it; without one before, a game that nobody has begun. */
export function expectTheSame(game: Game, before: Game = NEW_GAME): void {
  expect(game).toEqual(before);
  if (game.run && before.run) expect(viewOf(game.run)).toEqual(viewOf(before.run));
}

/** From here some presses lead to an ending, and from it to looking back. */
export function expectAWayOut(book: DeviceBook, game: Game): void {
  const { stories } = book.content;
  const pressed = (now: Game, action: Action) => reduce(now, action, stories);
  let now = game;
  if (now.screen !== "scene") {
    if (!now.badge)
      now = pressed(pressed(now, { kind: "go", screen: "badge" }), { kind: "pick-badge", badge: "fox" });
    now = pressed(now, { kind: "go", screen: "choose" });
    now = pressed(pressed(now, { kind: "pick-scenario", scenario: book.storyAt(0) }), { kind: "play" });
  }
  const { run } = now;
  const far = distances(stories.get(now.scenario ?? "")?.passages ?? new Map());
  for (let left = far.get(run?.at ?? ""); left !== undefined && left > 0; left--) {
    const here = now.run?.story.passages.get(now.run.at);
    const nearer =
      here?.kind === "choose" ? here.choices.find(({ to }) => far.get(to) === left - 1) : undefined;
    now = pressed(now, {
      kind: "run",
      event: nearer ? { kind: "choose", choice: nearer.id } : { kind: "next" },
    });
  }
  expect(now.run?.ended).toBe(true);
  expect(pressed(now, { kind: "finish" }).screen).toBe(now.earlier ? "compare" : "debrief");
}

/** How many presses each passage is from the nearest ending, by the pack's own file. */
function distances(passages: ReadonlyMap<string, Passage>): ReadonlyMap<string, number> {
  const far = new Map<string, number>();
  const nextOf = (passage: Passage) =>
    passage.kind === "choose"
      ? passage.choices.map(({ to }) => to)
      : passage.kind === "say"
        ? [passage.next]
        : [];
  for (const [id, { kind }] of passages) if (kind === "end") far.set(id, 0);
  for (let round = 1; round <= passages.size; round++) {
    for (const [id, passage] of passages) {
      if (!far.has(id) && nextOf(passage).some((to) => far.get(to) === round - 1)) far.set(id, round);
    }
  }
  return far;
}
