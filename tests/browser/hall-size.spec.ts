import { NEW_HALL } from "../../src/hall/hall-model.ts";
import { runAt } from "../../src/hall/scene.ts";
import { viewOf } from "../../src/play/view.ts";
import { book } from "../support/hall.ts";
import { sentenceIn } from "../support/library.ts";
import { expect, test } from "./game.ts";
import { layoutFaults } from "./hall-look.ts";
import { AROUND, momentsOf, screensAmong, type PlaceToSee } from "./hall-places.ts";
import { openHallAt, stillPictures } from "./hall-game.ts";

const ALIKE = [
  [1280, 720],
  [1024, 768],
] as const;
/** Larger sizes of the first shape, and an upright tablet: each kind of screen once is enough, for all is measured in one unit. */
const LARGE = [
  [1920, 1080],
  [3840, 2160],
  [768, 1024],
] as const;

const scenes = book.offers.map(({ scene }) => scene);

for (const scene of scenes) {
  test(`[C5] ${scene}: every moment fits the safe rectangle at 16:9 and at 4:3, in letters of 36 at 1080p, and nothing scrolls`, async ({
    game,
    page,
  }) => {
    test.setTimeout(240_000);
    await stillPictures(page);
    await game.open();
    const faults: string[] = [];
    const moments = momentsOf(scene);
    expect(screensAmong(moments)).toHaveLength(7);
    for (const { name, hall } of fullest(moments)) {
      await openHallAt(game, hall);
      for (const [width, height] of ALIKE) {
        await page.setViewportSize({ width, height });
        for (const fault of await layoutFaults(page)) faults.push(`${name} ${width}x${height}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
}

/** Of moments that are laid out alike, those with the most words: the two longest lines, and a vote with its longest question. */
function fullest(moments: readonly PlaceToSee[]): readonly PlaceToSee[] {
  const lines = moments.filter(({ name }) => name.includes(" line "));
  const longest = [...lines].sort((one, other) => lineOf(other).length - lineOf(one).length).slice(0, 2);
  return [...longest, ...moments.filter(({ name }) => !/ (line|vote|vote-again|quick|again) /.test(name))];
}

function lineOf({ hall }: PlaceToSee): string {
  const run = runAt(hall, book);
  const { line } = run ? viewOf(run) : { line: undefined };
  return run && line ? sentenceIn(run.story, line.text) : "";
}

test("[C5] every kind of screen, cover and card fits at all five sizes", async ({ game, page }) => {
  test.setTimeout(240_000);
  await stillPictures(page);
  await game.open();
  const faults: string[] = [];
  const look = async (name: string) => {
    for (const [width, height] of [...ALIKE, ...LARGE]) {
      await page.setViewportSize({ width, height });
      for (const fault of await layoutFaults(page)) faults.push(`${name} ${width}x${height}: ${fault}`);
    }
  };
  const moments = momentsOf("bigger-worries/runs-off");
  const kinds = moments.filter(
    ({ name }, i) => moments.findIndex((one) => kindOf(one.name) === kindOf(name)) === i,
  );
  for (const { name, hall } of [...AROUND, ...kinds]) {
    await openHallAt(game, hall);
    await look(name);
    if (/ (vote|eyes shut|quick) at /.test(name)) {
      await game.press("Count");
      await look(`${name}, counting`);
    }
  }
  for (const key of ["?", "n", "Escape", "."]) {
    await openHallAt(game, moments[0]?.hall ?? NEW_HALL);
    await page.keyboard.press(key);
    if (key === "?" || key === "n") await expect(page.locator("dialog[open]")).toBeVisible();
    await look(`after ${key}`);
  }
  await openHallAt(game, moments[0]?.hall ?? NEW_HALL);
  await game.press("Help");
  await expect(page.locator("dialog[open]")).toBeVisible();
  await look("help");
  expect(faults).toEqual([]);
});

const kindOf = (name: string) => name.replace(/^\S+ /, "").replace(/(?: at)? \S+$|\d/g, "");
