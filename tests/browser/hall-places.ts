import { hallView, type Shown } from "../../src/hall/hall-view.ts";
import { NEW_HALL, type Hall } from "../../src/hall/hall-model.ts";
import { restoreHall } from "../../src/hall/restore.ts";
import { revealRound } from "../../src/hall/round.ts";
import { advance, startRun, type Run } from "../../src/play/run.ts";
import { writeHallPlace } from "../../src/records/hall-place.ts";
import { openShelf } from "../../src/records/storage.ts";
import { passageAt, type Story } from "../../src/scenario/stepping.ts";
import { freshStores } from "../support/fake-storage.ts";
import { waysThrough } from "../support/first-week.ts";
import { after, book } from "../support/hall.ts";
import { walk } from "../../src/scenario/walk.ts";

/** A moment of an assembly, with a name to tell it by. */
export interface PlaceToSee {
  readonly name: string;
  readonly hall: Hall;
}

/** An assembly as this tab's store holds it. */
export function asKept(hall: Hall): string {
  const stores = freshStores();
  writeHallPlace(openShelf(stores), hall);
  return stores.session.held.get("buddy-bench:hall") ?? "";
}

const HANDS = [
  [120, 3, 48, 999],
  [64, 88, 7, 120],
] as const;

/** Every moment before and after the scenes. */
export const AROUND: readonly PlaceToSee[] = [
  { name: "door", hall: NEW_HALL },
  { name: "pick", hall: { ...NEW_HALL, step: "pick" } },
  ...(["pick", "check", "welcome", "follow-up"] as const).map((step) => ({
    name: `${step} with four scenes`,
    hall: { ...NEW_HALL, step, picked: book.offers.slice(0, 4).map(({ scene }) => scene), option: 16 },
  })),
];

/** Every line, vote, partner talk and rule of one scene, each once, and its other ways and close. */
export function momentsOf(scene: string): readonly PlaceToSee[] {
  const story = book.stories.get(scene.split("/")[1] ?? "");
  if (!story) throw new Error(`no such scene: ${scene}`);
  const found = new Map<string, PlaceToSee>();
  // A moment is played to from the start: only when it is a new one.
  const see: See = (name, hall) => {
    const full = `${scene} ${name}`;
    if (!found.has(full)) found.set(full, { name: full, hall: hall() });
  };
  const at = (run: Run, more: Partial<Hall> = {}): Hall =>
    restoreHall({ ...NEW_HALL, step: "scene", picked: [scene], read: true, steps: run.steps, ...more }, book);
  for (const { choices } of waysThrough(walk(story))) {
    for (const run of runsAlong(story, choices)) {
      const passage = passageAt(story, run.at);
      if (passage.kind !== "choose") see(`line ${passage.id}`, () => at(run));
      else seeRound(run, at(run), see);
      if (run.ended) {
        for (const [moment] of run.moments.entries()) {
          see(`what-if ${run.moments[moment]?.passage ?? ""}`, () =>
            after(at(run, { step: "what-if" }), { kind: "mark-at", place: moment * 2 + 1 }),
          );
        }
        see("closing", () => at(run, { step: "closing" }));
      }
    }
  }
  return [...found.values()];
}

type See = (name: string, hall: () => Hall) => void;

function seeRound(run: Run, hall: Hall, see: See): void {
  const count = hall.round?.first.values.length ?? 0;
  const { shown } = hallView(hall, book);
  if (shown.screen === "reveal") {
    see(`tell now at ${run.at}`, () => hall);
    return;
  }
  const round = revealRound(run.steps.length, count, 0);
  for (const phase of ["vote", "pairs", "vote-again"] as const)
    see(`${phase} at ${run.at}`, () => ({ ...hall, round: { ...round, phase, marker: undefined } }));
  const eyes = { ...round, phase: "vote-again", marker: 1, eyesShut: true } as const;
  see(`eyes shut at ${run.at}`, () => ({ ...hall, round: eyes }));
  const [first, second] = HANDS.map((hands) => ({ mode: "count" as const, values: hands.slice(0, count) }));
  const tied = { mode: "count" as const, values: Array.from({ length: count }, () => 60) };
  see(`tie at ${run.at}`, () => ({
    ...hall,
    round: { ...round, phase: "vote-again", second: tied, marker: 0 },
  }));
  const quick = { mode: "quick" as const, values: Array.from({ length: count }, () => 0) };
  see(`quick at ${run.at}`, () => ({
    ...hall,
    round: { ...round, phase: "vote", marker: undefined, first: quick },
  }));
  for (let place = 0; place < count; place++) {
    const voted = { ...round, marker: place, first: first ?? round.first, second: second ?? round.second };
    see(`voted ${place + 1} at ${run.at}`, () => ({ ...hall, round: voted }));
    see(`again ${place + 1} at ${run.at}`, () => ({ ...hall, round: { ...round, marker: place } }));
  }
}

/** The runs at each passage of one way: a line at a time, the choices as they come. */
function runsAlong(story: Story, choices: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const left = [...choices];
  for (let run = startRun(story); ;) {
    runs.push(run);
    const passage = passageAt(story, run.at);
    if (passage.kind === "end") return runs;
    const choice = left.shift();
    if (passage.kind === "choose" && choice === undefined) return runs;
    run =
      passage.kind === "choose" && choice !== undefined
        ? advance(run, { kind: "choose", choice })
        : advance(run, { kind: "next" });
    if (passage.kind !== "choose" && choice !== undefined) left.unshift(choice);
  }
}

/** The kinds of screen there are among some moments. */
export const screensAmong = (places: readonly PlaceToSee[]): readonly Shown["screen"][] => [
  ...new Set(places.map(({ hall }) => hallView(hall, book).shown.screen)),
];
