import { PUPIL_NAMES } from "../scenario/pupil-names.ts";
import { MOST_SCENES, nameKey, NEW_HALL, type Hall, type HallBook, type HallEvent } from "./hall-model.ts";
import { vote } from "./round.ts";
import {
  backInScene,
  detour,
  isAtRound,
  isInScene,
  nextInScene,
  nextScene,
  runAt,
  startScene,
} from "./scene.ts";
import { isReady, needsReading, pickOptions, whatIfs } from "./what-if.ts";

/** The assembly after one event. Pure, and never throws: an event that does not fit changes nothing. */
export function reduceHall(hall: Hall, event: HallEvent, book: HallBook): Hall {
  switch (event.kind) {
    case "next":
      return hall.cover === "none" ? next(hall, book) : { ...hall, cover: "none" };
    case "back":
      return hall.cover === "none" ? back(hall, book) : { ...hall, cover: "none" };
    case "cover":
      return hall.step === "left" ? hall : { ...hall, cover: event.cover };
    case "pick":
      return pick(hall, event.scene, book);
    case "read":
      return hall.step === "pick" && needsReading(hall, book) ? { ...hall, read: !hall.read } : hall;
    case "go-on":
      return goOn(hall, book);
    case "skip":
      return isInScene(hall) ? nextScene(hall, book) : hall;
    case "what-if":
      return detour(hall, event, book);
    case "rename":
      return rename(hall, event, book);
    case "in-today":
      return inToday(hall, event.role);
    case "leave":
      return { ...NEW_HALL, step: "left" };
    case "mark":
      return hall.step === "pick" || hall.step === "what-if"
        ? markOption(hall, event.by, book)
        : inRound(hall, event, book);
    case "mark-at":
      return hall.step === "pick" || hall.step === "what-if"
        ? withOption(hall, event.place, book)
        : inRound(hall, event, book);
    case "hands":
    case "show":
    case "mode":
    case "undo":
    case "eyes-shut":
      return inRound(hall, event, book);
    default:
      return event satisfies never;
  }
}

/** A list of as many options as the marker can go through. */
function optionCount(hall: Hall, book: HallBook): number {
  if (hall.step === "pick") return pickOptions(hall, book).length;
  const run = runAt(hall, book);
  return run ? whatIfs(run).length + 1 : 1;
}

function withOption(hall: Hall, option: number, book: HallBook): Hall {
  return Number.isInteger(option) && option >= 0 && option < optionCount(hall, book)
    ? { ...hall, option }
    : hall;
}

function markOption(hall: Hall, by: 1 | -1, book: HallBook): Hall {
  const count = optionCount(hall, book);
  return { ...hall, option: (hall.option + by + count) % count };
}

function inRound(hall: Hall, event: HallEvent, book: HallBook): Hall {
  const run = runAt(hall, book);
  if (!run || hall.step !== "scene" || !isAtRound(hall, run) || !hall.round) return hall;
  return { ...hall, round: vote(hall.round, event) };
}

function next(hall: Hall, book: HallBook): Hall {
  switch (hall.step) {
    case "door":
      return { ...hall, step: "pick", option: 0 };
    case "pick":
      return pressOption(hall, book);
    case "check":
      return { ...hall, step: "welcome" };
    case "welcome":
      return startScene({ ...hall, at: 0 }, book);
    case "scene":
      return nextInScene(hall, book);
    case "what-if":
      return pressOption(hall, book);
    case "closing":
      return nextScene(hall, book);
    case "follow-up":
      return { ...NEW_HALL, step: "left" };
    case "left":
      return hall;
    default:
      return hall.step satisfies never;
  }
}

function goOn(hall: Hall, book: HallBook): Hall {
  if (hall.step === "pick") return isReady(hall, book) ? { ...hall, step: "check", option: 0 } : hall;
  if (hall.step === "what-if") return { ...hall, step: "closing", option: 0 };
  return next(hall, book);
}

/** What the marker is at is done: a scene picked, a tick set, another way looked at, or on to what comes next. */
function pressOption(hall: Hall, book: HallBook): Hall {
  if (hall.step === "pick") {
    const option = pickOptions(hall, book)[hall.option];
    if (option?.kind === "scene") return pick(hall, option.offer.scene, book);
    if (option?.kind === "read") return toGoOn({ ...hall, read: !hall.read }, book);
    return goOn(hall, book);
  }
  const run = runAt(hall, book);
  const other = run ? whatIfs(run)[hall.option - 1] : undefined;
  return other ? detour(hall, other, book) : goOn(hall, book);
}

/** The marker goes where it is wanted next: to the tick that is missing, else to going on. */
function toGoOn(hall: Hall, book: HallBook): Hall {
  const options = pickOptions(hall, book);
  const tick = options.findIndex((option) => option.kind === "read" && !option.read);
  return { ...hall, option: tick < 0 ? options.length - 1 : tick };
}

function pick(hall: Hall, scene: string, book: HallBook): Hall {
  if (hall.step !== "pick" || !book.offers.some((offer) => offer.scene === scene)) return hall;
  if (hall.picked.includes(scene)) {
    const picked = hall.picked.filter((one) => one !== scene);
    return withinOptions({ ...hall, picked }, book);
  }
  if (hall.picked.length >= MOST_SCENES) return hall;
  // What an adult said they had read was said of the scenes picked then.
  return toGoOn({ ...hall, picked: [...hall.picked, scene], read: false }, book);
}

const withinOptions = (hall: Hall, book: HallBook): Hall => ({
  ...hall,
  option: Math.min(hall.option, optionCount(hall, book) - 1),
});

function back(hall: Hall, book: HallBook): Hall {
  switch (hall.step) {
    case "door":
      return { ...NEW_HALL, step: "left" };
    case "pick":
      return { ...hall, step: "door", option: 0 };
    case "check":
      return { ...hall, step: "pick", option: 0 };
    case "welcome":
      return { ...hall, step: "check" };
    case "scene":
      return backInScene(hall, book);
    case "what-if":
      return { ...hall, step: "scene", option: 0 };
    case "closing":
      return { ...hall, step: "what-if", option: 0 };
    case "follow-up":
    case "left":
      return hall;
    default:
      return hall.step satisfies never;
  }
}

/** Names are swapped for names of the list for pupils, so that nothing is ever typed. */
function rename(hall: Hall, event: Extract<HallEvent, { kind: "rename" }>, book: HallBook): Hall {
  const { scenario, member, name } = event;
  const cast = book.stories.get(scenario)?.scenario.cast;
  if (hall.step === "left" || !cast || !Object.hasOwn(cast, member)) return hall;
  if (!PUPIL_NAMES.includes(name)) return hall;
  return { ...hall, names: { ...hall.names, [nameKey(scenario, member)]: name } };
}

function inToday(hall: Hall, role: string): Hall {
  if (hall.step === "left" || !/^[a-z0-9-]{1,40}$/.test(role)) return hall;
  const away = hall.away.includes(role) ? hall.away.filter((one) => one !== role) : [...hall.away, role];
  return { ...hall, away };
}
