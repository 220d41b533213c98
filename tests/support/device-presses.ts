import * as fc from "fast-check";
import { BADGES } from "../../src/art/catalogue.ts";
import type { RunEvent } from "../../src/play/run.ts";
import type { Content } from "../../src/screens/content.ts";
import type { Action, Game, Screen } from "../../src/screens/game.ts";
import { SIDES, type DeviceBook } from "./device-book.ts";
import { expectAgreement, expectAWayOut, expectTheSame } from "./device-check.ts";
import type { BreakEnd, Device } from "./device.ts";
import { chosenIn, hereIn, offeredIn } from "./run-book.ts";

export type Press = fc.Command<DeviceBook, Device>;

/** One thing a player can do: where it is on offer, what the book expects of it, and the press itself. */
interface Way {
  readonly on?: (game: Game) => boolean;
  readonly noted?: (book: DeviceBook) => void;
  readonly done: (device: Device, book: DeviceBook) => void;
}

function press(name: string, { on = () => true, noted = () => {}, done }: Way): Press {
  return {
    check: () => true,
    run(book, device) {
      if (!on(device.game)) return;
      done(device, book);
      noted(book);
      expectAgreement(book, device);
    },
    toString: () => name,
  };
}

/** A press that the game's reducer answers, and that is kept in the tab. */
const acted = (action: Action, { on, noted }: Omit<Way, "done"> = {}): Press =>
  press(JSON.stringify(action), {
    ...(on ? { on } : {}),
    noted: (book) => {
      book.cleared = false;
      noted?.(book);
    },
    done: (device) => device.press(action),
  });

const at =
  (...screens: readonly Screen[]) =>
  ({ screen }: Game): boolean =>
    screens.includes(screen);

const ofRun = (event: RunEvent): Press =>
  acted({ kind: "run", event }, { on: at("scene"), noted: (book) => book.event(event) });

/** Next at talk, a choice at a choice: what most presses are. */
const onward = (n: number): Press =>
  press(`onward ${n}`, {
    on: at("scene"),
    done(device, book) {
      if (!book.run) return;
      const choice = offeredIn(book.run, n);
      const event: RunEvent =
        hereIn(book.run)?.kind === "choose" ? { kind: "choose", choice } : { kind: "next" };
      device.press({ kind: "run", event });
      book.event(event);
    },
  });
const pickStory = (n: number): Press =>
  press(`story ${n}`, {
    on: at("choose"),
    done(device, book) {
      const scenario = book.storyAt(n);
      device.press({ kind: "pick-scenario", scenario });
      book.pickStory(scenario);
    },
  });
const tryAgain = (moment: number): Press =>
  press(`try again ${moment}`, {
    on: at("debrief", "compare"),
    done(device, book) {
      if (!book.run || moment >= chosenIn(book.run).length) return;
      device.press({ kind: "try-again", moment });
      book.tryAgain(moment);
    },
  });
const pickBadge = (badge: (typeof BADGES)[number]): Press =>
  acted({ kind: "pick-badge", badge }, { on: at("badge"), noted: (book) => void (book.badge = true) });
const go = (screen: Screen, on = at("title", "choose", "scene", "debrief")): Press =>
  acted({ kind: "go", screen }, { on });
const play = acted({ kind: "play" }, { on: at("note", "debrief"), noted: (book) => book.play() });
const finish = acted(
  { kind: "finish" },
  { on: ({ screen, run }) => screen === "scene" && run?.ended === true, noted: (book) => book.finish() },
);
const nextPlayer = acted(
  { kind: "next-player" },
  { on: at("choose", "remembers"), noted: (book) => book.nextPlayer() },
);
const back = acted({ kind: "back" }, { on: at(...SIDES) });

const changed = (settings: Partial<Device["settings"]>): Press =>
  press(`settings ${JSON.stringify(settings)}`, {
    noted: (book) => void (book.settings = { ...book.settings, ...settings }),
    done: (device) => device.change({ ...device.settings, ...settings }),
  });
const takeBreak = (end: BreakEnd): Press =>
  press(`break, ${end}`, {
    noted: (book) => void (book.cleared &&= end === "back" || end === "hand"),
    done: (device) => device.takeBreak(end),
  });
/** What lies over the page and goes again leaves everything as it was, the screen too. */
const unmoved = (name: string, done: (device: Device) => void): Press =>
  press(name, {
    done(device) {
      const before = device.game;
      done(device);
      expectTheSame(device.game, before);
    },
  });
const reload = press("reload", {
  done(device, book) {
    const before = device.game;
    device.reload();
    expectTheSame(device.game, book.cleared ? undefined : before);
  },
});
const clear = press("clear", {
  on: at("remembers"),
  noted: (book) => book.clear(),
  done: (device) => device.clear(),
});
const look = press("look for a way out", { done: (device, book) => expectAWayOut(book, device.game) });

const many = <T>(times: number, one: fc.Arbitrary<T>): readonly fc.Arbitrary<T>[] =>
  Array.from({ length: times }, () => one);

/** Presses in any order: mostly those that lead on in a story. */
export const pressesOn = (content: Content): ReturnType<typeof fc.commands<DeviceBook, Device>> =>
  fc.commands(
    [
      ...many(7, fc.nat({ max: 3 }).map(onward)),
      ...many(3, fc.constant(play)),
      ...many(2, fc.constant(finish)),
      ...many(2, fc.nat({ max: 3 }).map(tryAgain)),
      ...many(2, fc.nat({ max: 20 }).map(pickStory)),
      ...many(2, fc.constantFrom(...BADGES).map(pickBadge)),
      ...many(2, fc.constant(back)),
      ...many(2, fc.constant(reload)),
      fc.constant(ofRun({ kind: "undo" })),
      fc.integer({ min: -1, max: 4 }).map((moment) => ofRun({ kind: "back-to", moment })),
      fc
        .constantFrom(...content.packs.keys())
        .map((pack) =>
          acted({ kind: "pick-pack", pack }, { on: at("choose"), noted: (book) => book.pickPack(pack) }),
        ),
      fc.constant(go("badge", at("title"))),
      fc.constant(go("choose", ({ screen, badge }) => screen !== "title" && badge !== undefined)),
      fc.constantFrom(...SIDES).map((side) => go(side)),
      fc.constantFrom<BreakEnd>("other", "stop").map(takeBreak),
      fc
        .constantFrom<BreakEnd>("back", "hand")
        .map((end) => unmoved(`break, ${end}`, (device) => device.takeBreak(end))),
      fc.constant(unmoved("help", (device) => device.help())),
      fc.constantFrom("pl", "ur", "ne", null).map((language) => changed({ language })),
      fc.constantFrom<1 | 1.5 | 2>(1, 1.5, 2).map((textSize) => changed({ textSize })),
      fc.constant(nextPlayer),
      fc.constant(clear),
      fc.constant(look),
    ],
    { size: "+1", maxCommands: 90 },
  );

/** The presses of a child who plays a story to its end: presses at random alone hardly ever get there. */
export const aStory = (story: number, choices: readonly number[]): readonly Press[] => [
  go("badge", at("title")),
  pickBadge("fox"),
  pickStory(story),
  play,
  ...choices.flatMap((n) => Array.from({ length: 4 }, () => onward(n))),
  finish,
];
