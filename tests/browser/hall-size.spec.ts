import { NEW_HALL } from "../../src/hall/hall-model.ts";
import { book } from "../support/hall.ts";
import { sentenceIn } from "../support/library.ts";
import { LONG } from "../support/long.ts";
import { expect, test } from "./game.ts";
import { layoutFaults } from "./hall-look.ts";
import { AROUND, momentsOf, screensAmong, type PlaceToSee } from "./hall-places.ts";
import { openHallAt } from "./hall-game.ts";
import { storyOf } from "./play-way.ts";

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

/** So many passages of each kind of screen are looked at; `npm run test:long` looks at every moment there is. */
const FULLEST = 3;

test("[C5] the moments with the most words fit the safe rectangle at 16:9 and at 4:3, in letters of 36 at 1080p, and nothing scrolls", async ({
  game,
  page,
}) => {
  test.setTimeout(LONG ? 3_600_000 : 240_000);
  await game.open();
  const faults: string[] = [];
  const everyMoment = book.offers.flatMap(({ scene }) => momentsOf(scene));
  const seen = LONG ? everyMoment : fullestOfEachKind(everyMoment);
  expect(screensAmong(everyMoment)).toHaveLength(7);
  expect(screensAmong(seen).toSorted()).toEqual(screensAmong(everyMoment).toSorted());
  for (const { name, hall } of seen) {
    await openHallAt(game, hall);
    for (const [width, height] of ALIKE) {
      await page.setViewportSize({ width, height });
      for (const fault of await layoutFaults(page)) faults.push(`${name} ${width}x${height}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
});

/** Moments of one kind are laid out alike, whatever the story: those at the passages with the most words. */
function fullestOfEachKind(moments: readonly PlaceToSee[]): readonly PlaceToSee[] {
  const kinds = [...new Set(moments.map(({ name }) => kindOf(name)))];
  return kinds.flatMap((kind) => {
    const ofKind = moments.filter(({ name }) => kindOf(name) === kind);
    const passages = [...new Set(ofKind.map(passageOf))]
      .sort((one, other) => lettersAt(other) - lettersAt(one))
      .slice(0, FULLEST);
    return ofKind.filter((one) => passages.includes(passageOf(one)));
  });
}

/** The scene and the passage that a moment is at; a close is at no passage. */
function passageOf({ name }: PlaceToSee): string {
  return `${name.split(" ")[0]} ${name.split(" ").at(-1)}`;
}

/** The letters of every sentence of a passage, or, at a close, of the whole scene. */
function lettersAt(place: string): number {
  const [scene = "", id = ""] = place.split(" ");
  const story = storyOf(scene.split("/")[1] ?? "");
  const sentences = (value: unknown): number => {
    if (typeof value === "string") {
      const said = sentenceIn(story, value);
      return said === value ? 0 : said.length;
    }
    return typeof value === "object" && value !== null
      ? Object.values(value).reduce<number>((sum, one) => sum + sentences(one), 0)
      : 0;
  };
  return sentences(story.passages.get(id) ?? story.scenario);
}

test("[C5] every kind of screen, cover and card fits at all five sizes", async ({ game, page }) => {
  test.setTimeout(240_000);
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

function kindOf(name: string): string {
  return name.replace(/^\S+ /, "").replace(/(?: at)? \S+$|\d/g, "");
}
