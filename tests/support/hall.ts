import { NEW_HALL, type Hall, type HallBook, type HallEvent } from "../../src/hall/hall-model.ts";
import { reduceHall } from "../../src/hall/programme.ts";
import { runAt } from "../../src/hall/scene.ts";
import { hallScenesOf, SHIPPED } from "../../src/screens/shipped.ts";
import { library } from "./library.ts";

/** The book of an assembly with every pack open that ships. */
export const book: HallBook = { offers: hallScenesOf(SHIPPED), stories: library.stories };

export const NEXT: HallEvent = { kind: "next" };
export const BACK: HallEvent = { kind: "back" };
export const hands = (place: number, by = 1): HallEvent => ({ kind: "hands", place, by });

/** The assembly after these events. */
export const after = (hall: Hall, ...events: readonly HallEvent[]): Hall =>
  events.reduce((now, event) => reduceHall(now, event, book), hall);

/** An assembly at the first line of its first scene. */
export const inScene = (...scenes: readonly string[]): Hall =>
  after(
    NEW_HALL,
    NEXT,
    ...scenes.map((scene): HallEvent => ({ kind: "pick", scene })),
    { kind: "read" },
    { kind: "go-on" },
    NEXT,
    NEXT,
  );

/** Next until something is so. Throws where it never is. */
export function until(hall: Hall, isSo: (now: Hall) => boolean, event: HallEvent = NEXT): Hall {
  let now = hall;
  for (let pressed = 0; pressed < 400; pressed++) {
    if (isSo(now)) return now;
    now = after(now, event);
  }
  throw new Error(`never so: ${now.step} ${runAt(now, book)?.at ?? ""}`);
}

/** On to the next phase of that name, in this round or the next one. */
export const toPhase = (hall: Hall, phase: NonNullable<Hall["round"]>["phase"]): Hall =>
  until(hall, (now) => atRound(now)?.phase === phase);

/** The round on screen; nothing at a line. */
export function atRound(hall: Hall): Hall["round"] {
  const run = runAt(hall, book);
  const passage = run?.story.passages.get(run.at);
  return hall.step === "scene" && passage?.kind === "choose" && hall.round?.steps === hall.steps.length
    ? hall.round
    : undefined;
}

/** The choice that the hall has to make, by name: its place. Throws where it is not on offer. */
export function placeOf(hall: Hall, choice: string): number {
  const run = runAt(hall, book);
  const passage = run?.story.passages.get(run.at);
  const place = passage?.kind === "choose" ? passage.choices.findIndex(({ id }) => id === choice) : -1;
  if (place < 0) throw new Error(`${run?.at ?? "nowhere"} does not offer ${choice}`);
  return place;
}

/** The hall votes for a choice with hands, both times, and it is shown with its rule. */
export function voteFor(hall: Hall, choice: string, count = 40): Hall {
  const first = toPhase(hall, "vote");
  const place = placeOf(first, choice);
  const again = toPhase(after(first, hands(place, count)), "vote-again");
  return toPhase(after(again, hands(place, count)), "reveal");
}
