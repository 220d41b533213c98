import type { Page } from "@playwright/test";
import { SKINS } from "../../src/art/palette.ts";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test, type Game } from "./game.ts";

const WAYS = { map: "Map", list: "List" } as const;

async function toStories(game: Game, view: keyof typeof WAYS): Promise<void> {
  await game.open();
  await game.press("Start", "otter");
  await game.page.getByRole("radio", { name: WAYS[view] }).check();
}

const pinOf = (page: Page, story: string) => page.locator(`.pin[data-story="${story}"]`);
const byWords = (one: string, other: string) => one.localeCompare(other);
const wordsIn = (text: string) =>
  text
    .split(/[\s·.]+/)
    .filter(Boolean)
    .toSorted()
    .join(" ");
const namesOf = async (page: Page, selector: string) => {
  await expect(page.locator(selector).first()).toBeVisible();
  return (await page.locator(selector).allInnerTexts()).map(wordsIn).toSorted(byWords);
};

test("the list has the same stories as the map, and tells the same of each", async ({ game, page }) => {
  await toStories(game, "map");
  const pins = await page.locator(".pin .pin-words").allTextContents();
  await page.getByRole("radio", { name: "List" }).check();
  // A card's words stand in lines of their own.
  const cards = await namesOf(page, ".story-card");
  expect(pins.map(wordsIn).toSorted(byWords)).toEqual(cards);
  expect(cards.length).toBeGreaterThan(5);
});

test("every pin can be reached by keyboard, in the order one reads the map", async ({ game, page }) => {
  await toStories(game, "map");
  const stops: { story: string; x: number; y: number }[] = [];
  const total = await page.locator(".pin").count();
  for (let i = 0; i < 40 && stops.length < total; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || !at.classList.contains("pin")) return undefined;
      const { x, bottom } = at.getBoundingClientRect();
      const shown = at.querySelector(".pin-words")?.getBoundingClientRect();
      return { story: at.dataset["story"] ?? "", x, y: bottom, wide: shown?.width ?? 0 };
    });
    if (!stop) continue;
    expect(stop.wide, "its words open when it has the focus").toBeGreaterThan(50);
    stops.push(stop);
  }
  expect(new Set(stops.map(({ story }) => story)).size).toBe(total);
  const inOrder = stops.every(({ x, y }, i) => {
    const before = stops[i - 1];
    return !before || y > before.y + 20 || x > before.x;
  });
  expect(inOrder, JSON.stringify(stops)).toBe(true);
});

test.describe("where things may move", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the animal walks to the pin, and the story opens when it is there", async ({ game, page }) => {
    await toStories(game, "map");
    const walker = page.locator(".walker");
    await expect(page.locator(".walker-badge")).toBeVisible();
    const start = await walker.boundingBox();
    await pinOf(page, "crying-in-maths").click();
    await expect
      .poll(async () => (await walker.boundingBox().catch(() => null))?.x ?? 0, { intervals: [30] })
      .not.toBe(start?.x);
    await expect(game.heading("Before you start")).toBeVisible({ timeout: 3000 });
    await game.press("Stories");
    const [stands, pin] = [await walker.boundingBox(), await pinOf(page, "crying-in-maths").boundingBox()];
    const middle = (box: typeof stands) => (box?.x ?? 0) + (box?.width ?? 0) / 2;
    expect(Math.abs(middle(stands) - middle(pin))).toBeLessThan(40);
    expect((stands?.y ?? 0) + (stands?.height ?? 0)).toBeGreaterThan(pin?.y ?? 0);
  });

  test("a walk never keeps anybody waiting: a second press, or Enter, goes straight on", async ({
    game,
    page,
  }) => {
    await toStories(game, "map");
    // Time stands still for the walk, so that only the second press can end it.
    const hold = () => page.evaluate(() => document.getAnimations().forEach((one) => one.pause()));
    await pinOf(page, "crying-in-maths").press("Enter");
    await hold();
    await expect(page.getByRole("button", { name: "Go straight there" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(game.heading("Crying in maths")).toBeVisible();
    await game.press("Stories");
    await pinOf(page, "camp-rabbit").click();
    await hold();
    await page.locator(".map-sheet").click({ position: { x: 20, y: 20 } });
    await expect(game.heading("Rabbit goes to camp")).toBeVisible();
  });

  test("where the browser draws no movement, the story opens all the same", async ({ game, page }) => {
    await toStories(game, "map");
    await pinOf(page, "crying-in-maths").click();
    await page.evaluate(() => document.getAnimations().forEach((one) => one.pause()));
    await expect(game.heading("Crying in maths")).toBeVisible({ timeout: 10_000 });
  });
});

test("with reduced motion nothing walks: the story is simply there", async ({ game, page }) => {
  await toStories(game, "map");
  const moved = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.pin[data-story="crying-in-maths"]')?.click();
    return document.getAnimations().length;
  });
  expect(moved).toBe(0);
  await expect(game.heading("Crying in maths")).toBeVisible();
});

test("narrow screens and very large letters begin with the list; a choice is kept until the next player", async ({
  game,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await game.open();
  await game.press("Start", "otter");
  await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
  await page.getByRole("radio", { name: "Map" }).check();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Map" })).toBeChecked();
  await game.press("Next player", "fox");
  await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole("radio", { name: "Map" })).toBeChecked();
  await game.press("Settings");
  await page.getByLabel("Very large").check();
  await game.press("Back");
  await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
});

test("a window that is widened before the page has settled shows the map all the same", async ({
  game,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    // Frames and short waits come late, as on a busy tablet.
    const LATE_MS = 700;
    const wait = window.setTimeout.bind(window);
    window.requestAnimationFrame = (draw) => wait(() => draw(performance.now()), LATE_MS);
    const late = (work: () => void, ms = 0) => wait(work, ms === 0 ? 0 : Math.max(ms, LATE_MS));
    Object.assign(window, { setTimeout: late });
  });
  await game.open();
  await game.press("Start", "otter");
  await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole("radio", { name: "Map" })).toBeChecked({ timeout: 5000 });
});

test("a story that was played says so on its pin, by sign and by word", async ({ game, page }) => {
  await game.openStory(/By the coat pegs/);
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/, "Stories");
  const pin = pinOf(page, "same-lot-every-day");
  await expect(pin).toContainText("Played today");
  await expect(pin.locator(".mark-played")).toBeVisible();
  await expect(pin.locator(".mark-new")).toHaveCount(0);
});

test("the maker is picked by pictures, by keyboard too, and each page of it passes axe", async ({
  game,
  page,
}) => {
  await toStories(game, "map");
  await game.press("Make your mentor");
  const mentor = page.getByRole("img", { name: "Your mentor, with the badge on." });
  // The drawing comes on its own: until it has, there is nothing to compare.
  await expect(mentor).toHaveAttribute("src", /^data:/);
  const before = await mentor.getAttribute("src");
  await page.getByRole("group", { name: "Skin", exact: true }).getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(mentor).not.toHaveAttribute("src", before ?? "");
  await game.press("Undo");
  await expect(mentor).toHaveAttribute("src", before ?? "");
  for (const part of ["Face", "Hair", "Glasses and more", "Clothes"]) {
    await page.getByRole("group", { name: "What to change" }).getByRole("radio", { name: part }).check();
    await expect(page.locator(".maker-group")).not.toHaveCount(0);
    await expectNoAxeFault(page);
    await expect(page.locator("input:not([type=radio]), textarea, select")).toHaveCount(0);
  }
});

test("Surprise me comes in turn, the same for everybody", async ({ game, page }) => {
  const three = async () => {
    await game.open();
    await game.press("Start", "otter", "Make your mentor");
    const shown = page.locator("img.maker-mentor");
    // The first of them is told from the mentor that was there before.
    const seen = [await shown.getAttribute("src")];
    for (let i = 0; i < 3; i++) {
      await game.press("Surprise me");
      await expect.poll(() => shown.getAttribute("src")).not.toBe(seen.at(-1));
      seen.push(await shown.getAttribute("src"));
    }
    await game.press("Stories", "Start page");
    await page.evaluate(() => sessionStorage.clear());
    return seen;
  };
  expect(await three()).toEqual(await three());
});

test("the made mentor is in the scene, is there after a reload, and is gone with the next player", async ({
  game,
  page,
}) => {
  const skin = encodeURIComponent(SKINS.espresso.base);
  const skinTold = () => page.locator("img.still").getAttribute("src");
  await toStories(game, "map");
  await game.press("Make your mentor");
  await page.getByRole("radio", { name: "Skin 7, the darkest" }).check();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Skin 7, the darkest" })).toBeChecked();
  await game.press("Use my mentor", /Rabbit goes to camp/, "Play");
  await expect.poll(skinTold).toContain(skin);
  await page.reload();
  await expect.poll(skinTold).toContain(skin);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await game.press("Stories", "Next player", "fox", /Rabbit goes to camp/, "Play");
  await expect.poll(skinTold).not.toBeNull();
  expect(await skinTold()).not.toContain(skin);
});
