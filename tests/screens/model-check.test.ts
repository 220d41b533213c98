import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withPack } from "../../src/screens/content.ts";
import { DeviceBook } from "../support/device-book.ts";
import { expectAWayOut } from "../support/device-check.ts";
import { aStory, pressesOn } from "../support/device-presses.ts";
import { Device } from "../support/device.ts";
import { faultyDevices } from "../support/faulty-devices.ts";
import { packFiles } from "../support/pack-files.ts";
import { LONG, seedOf } from "../support/long.ts";
import { content as firstContent } from "../support/first-week.ts";

/** `npm test` draws the same presses each time; the long run draws others, and says which. */
const SEED = seedOf(20_261_129);
const RUNS = LONG ? 3000 : 60;
/** The long run has no hurry: a busy computer is no fault. */
const LONG_ENOUGH = LONG ? 3_600_000 : 120_000;

const content = withPack(firstContent, packFiles("friends-and-feelings"));
const presses = pressesOn(content);
/** Some games are new, and in some a story has been played as far as so many choices lead. */
const begun = fc.oneof(
  fc.constant([]),
  fc.tuple(fc.nat({ max: 20 }), fc.array(fc.nat({ max: 3 }), { maxLength: 8 })).map((way) => aStory(...way)),
);

const expectAnyOrderToHold = (open: () => Device, numRuns: number): void =>
  fc.assert(
    fc.property(begun, presses, (beginning, list) => {
      const real = open();
      const model = new DeviceBook(content);
      for (const one of beginning) one.run(model, real);
      fc.modelRun(() => ({ model, real }), list);
      expectAWayOut(model, real.game);
    }),
    { numRuns, seed: SEED, endOnFailure: !LONG },
  );

describe(`the whole game, pressed in any order (seed ${SEED})`, () => {
  it(
    "[C6, S10] no dead end, no lost choice, the verdicts of a straight play; help, break, reload and language leave the run",
    () => expectAnyOrderToHold(() => new Device(content), RUNS),
    LONG_ENOUGH,
  );
});

describe("each of these faults would be seen", () => {
  it.each(faultyDevices(content))("%s", (_, open) => {
    expect(() => expectAnyOrderToHold(open, 400)).toThrow("Property failed");
  });
});
