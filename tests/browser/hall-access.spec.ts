import type { Page } from "@playwright/test";
import { NEW_HALL, type Cover } from "../../src/hall/hall-model.ts";
import { hallView, type Shown } from "../../src/hall/hall-view.ts";
import { book } from "../support/hall.ts";
import { Look } from "./access/look.ts";
import { expect, test } from "./game.ts";
import { openHallAt } from "./hall-game.ts";
import { AROUND, momentsOf, type PlaceToSee } from "./hall-places.ts";

/** Every screen of an assembly: one that is added fails to compile here, and then fails until it is visited. */
const HALL_SCREENS: Readonly<Record<Exclude<Shown["screen"], "left">, true>> = {
  door: true,
  pick: true,
  check: true,
  welcome: true,
  line: true,
  vote: true,
  pairs: true,
  "vote-again": true,
  reveal: true,
  "what-if": true,
  closing: true,
  "follow-up": true,
};
/** What may lie over it, and the key that brings it; and the leaves that each window lays over itself. */
const OVER: Readonly<Record<Exclude<Cover, "none"> | "legend" | "notes", string>> = {
  blank: ".",
  break: "Escape",
  legend: "?",
  notes: "n",
};
const BOTH = ["Help", "Take a break"];
/** The screens of which the tree, as a screen reader is handed it, is kept word for word. */
const GOLDEN = ["vote", "reveal"];

const screenOf = ({ hall }: PlaceToSee) => hallView(hall, book).shown.screen;

/** Each kind of moment once. */
function kinds(): readonly PlaceToSee[] {
  const seen = new Set<string>();
  return [...AROUND, ...momentsOf("bigger-worries/runs-off")].filter(({ name }) => {
    const kind = name.replace(/^\S+\/\S+ /, "").replace(/( at)? \S+$|\d/g, "");
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
}

test("[X1, X3, X6, X8, X10, X11, X12, S9, S10] every screen, cover and leaf of an assembly, in both windows, at each width", async ({
  game,
  page,
}) => {
  test.setTimeout(400_000);
  // hall-size.spec.ts looks at the hall in wider windows.
  const look = await Look.at(page, { wide: false });
  await game.open();
  const presenter = await page.context().newPage();
  await presenter.goto(`${game.address}#presenter`);
  await expect(presenter.getByRole("heading", { name: "The projector is not here yet" })).toBeVisible();
  const beside = await Look.at(presenter);
  await beside.see("presenter, waiting", { buttons: ["Help"] });
  const visited = new Set<string>();
  const moments = new Set<string>();
  for (const place of kinds()) {
    const screen = screenOf(place);
    await openHallAt(game, place.hall);
    const golden = GOLDEN.includes(screen) && !visited.has(screen) ? page.locator(".hall") : undefined;
    visited.add(screen);
    // Fifteen scenes to pick from stand before the way on; a clicker's marker moves through them too.
    const stops = screen === "pick" ? 17 : 12;
    await look.see(golden ? screen : place.name, { buttons: BOTH, stops, golden });
    const moment = await momentIn(presenter);
    if (moments.has(moment)) continue;
    moments.add(moment);
    await beside.see(`presenter, ${moment}`, { buttons: ["Help"], part: ".presenter main" });
  }
  for (const [name, key] of Object.entries(OVER)) {
    await openHallAt(game, AROUND[3]?.hall ?? NEW_HALL);
    await page.keyboard.press(key);
    await expect(page.locator(`dialog[open], [data-cover="${name}"]`)).toBeVisible();
    await look.see(name, { buttons: ["Help"], stops: 8 });
  }
  await openHallAt(game, AROUND[3]?.hall ?? NEW_HALL);
  await game.press("Help");
  await expect(page.getByText("0800 1111").last()).toBeVisible();
  await look.see("help", { buttons: ["Close"], stops: 8 });
  await page.keyboard.press("Escape");
  await expect(game.button("Help"), "the focus is where it was").toBeFocused();
  expect([...look.faults, ...beside.faults]).toEqual([]);
  expect([...visited].toSorted(), "every screen of an assembly was visited").toEqual(
    Object.keys(HALL_SCREENS).toSorted(),
  );
  expect(moments.size).toBeGreaterThan(10);
});

/** What the presenter's window says that the hall is at, once it has heard of it. */
async function momentIn(presenter: Page): Promise<string> {
  await expect(presenter.locator(".presenter-moment")).toBeVisible();
  await presenter.evaluate(() => new Promise((heard) => setTimeout(heard, 100)));
  return presenter.locator(".presenter-moment").innerText();
}
test("[X8] the picture of partner talk breathes, and is still where motion is reduced", async ({
  game,
  page,
}) => {
  await game.open();
  const pairs = momentsOf("first-week/camp-rabbit").find(({ name }) => name.includes("pairs"));
  const size = () => page.locator(".ring-out").evaluate((ring) => ring.getBoundingClientRect().width);
  const change = async () => {
    const before = await size();
    await page.waitForTimeout(1000);
    return Math.abs((await size()) - before);
  };
  await openHallAt(game, pairs?.hall ?? NEW_HALL);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await change()).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await change()).toBe(0);
});

test("[X3] everything can be reached with Tab, and Space presses what has the focus", async ({
  game,
  page,
}) => {
  await game.open();
  await game.press("In the hall");
  await expect(game.heading("Before the hall comes in")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(game.heading("Pick one to four scenes")).toBeVisible();
  const names = new Set<string>();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    names.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
  }
  for (const name of ["Help", "Take a break", "Rabbit goes to camp", "Boxes everywhere", "Back"])
    expect([...names]).toContain(name);
  await page.getByRole("button", { name: "Very red ears" }).focus();
  await page.keyboard.press(" ");
  await expect(page.getByText("1 scene picked")).toBeVisible();
});
