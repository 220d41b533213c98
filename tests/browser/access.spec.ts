import { SCREENS, type Screen } from "../../src/screens/game.ts";
import { Look } from "./access/look.ts";
import { expect, test } from "./game.ts";
import { visitEveryScreen } from "./screens.ts";

/**
 * Every screen there is, and the most stops of Tab from where the focus is put to the last choice, or to the way on.
 * A screen that is added to the game fails to compile here until it has its number, and then fails until it is visited.
 */
const STOPS: Readonly<Record<Exclude<Screen, Room>, number>> = {
  title: 8,
  door: 8,
  adults: 8,
  badge: 13,
  choose: 13,
  maker: 8,
  note: 8,
  scene: 8,
  debrief: 8,
  compare: 8,
  settings: 15,
  remembers: 8,
  credits: 8,
  handbook: 8,
  words: 12,
  practice: 8,
  certificate: 8,
  forms: 8,
  bank: 8,
};
/** Where something is said or answered, whatever the screen (safety.md, X5). */
const MOST_TO_A_CHOICE = 8;
const CHOOSING = /^(choices|words to|case|form case|break|help)/;
/** These take the whole page, and are walked in hall-access.spec.ts and room-access.spec.ts. */
const ROOMS = ["hall", "teacher"] as const;
type Room = (typeof ROOMS)[number];

const BAR = ["Help", "Take a break", "Settings"];
/** What lies over the bar, and what stands on it instead. */
const COVERS: Readonly<Record<string, readonly string[]>> = { help: ["Close"], break: ["Help"] };
/** The screens whose tree, as a screen reader is handed it, is kept word for word in access.spec.ts-snapshots. */
const GOLDEN = ["title", "map", "line", "choices", "debrief", "help", "break", "settings"];

const isScreen = (name: string | undefined): name is keyof typeof STOPS =>
  name !== undefined && name in STOPS;

test("[X1, X3, X5, X6, X8, X10, X11, X12, X17, S9, S10] every screen: axe, what is told, the focus, targets, each width, large letters, forced spacing, own colours, reduced motion", async ({
  game,
  page,
}) => {
  test.setTimeout(300_000);
  // pseudo-languages.spec.ts walks the same screens in wider windows, and languages.spec.ts measures their targets there.
  const look = await Look.at(page, { wide: false });
  const visited = new Set<Screen>();
  const places = new Set<string>();
  await visitEveryScreen(game, async (name) => {
    const cover = COVERS[name];
    const at = /at-(\w+)/.exec((await page.locator(".app").getAttribute("class")) ?? "")?.[1];
    if (!isScreen(at)) throw new Error(`${name} is no known screen: ${at}`);
    visited.add(at);
    const golden = GOLDEN.includes(name) ? page.locator(cover ? "dialog[open]" : "main") : undefined;
    await look.see(name, {
      buttons: cover ?? BAR,
      stops: CHOOSING.test(name) ? MOST_TO_A_CHOICE : STOPS[at],
      strong: true,
      golden,
    });
    if (cover) return;
    const tools = page.getByRole("navigation", { name: "Help and settings" }).getByRole("button");
    await expect(tools, name).toHaveText(BAR.map((words) => new RegExp(words)));
    places.add(`${Math.round((await tools.first().boundingBox())?.y ?? -1)}`);
  });
  expect(look.faults).toEqual([]);
  expect([...places], "Help stands in one place on every screen (WCAG 3.2.6)").toHaveLength(1);
  expect([...visited, ...ROOMS].toSorted(), "every screen of the game was visited").toEqual(
    [...SCREENS].toSorted(),
  );
});

test("[X2, X3, X5] a whole story by keyboard alone: no trap, few stops, the focus on what is new, and back from Help", async ({
  game,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.tagName === "BUTTON" ? (at.textContent ?? "").trim() : "";
    });
  const tabTo = async (name: RegExp, key = "Tab") => {
    await expect(game.button(name)).toBeVisible();
    for (let stops = 1; stops < 40; stops++) {
      await page.keyboard.press(key);
      if (name.test(await focused())) return stops;
    }
    throw new Error(`no way to ${String(name)} by keyboard`);
  };
  const enter = async (name: RegExp) => {
    const stops = await tabTo(name);
    await page.keyboard.press("Enter");
    return stops;
  };
  const next = async () => {
    await expect(game.button(/^Next/)).toBeVisible();
    if (!(await focused()).startsWith("Next")) await tabTo(/^Next/);
    await page.keyboard.press("Space");
  };
  await game.open();
  await enter(/^Start$/);
  await expect(game.heading("Pick an animal for today")).toBeFocused();
  await enter(/otter/);
  await enter(/Promise me first/);
  await expect(game.heading("Promise me first")).toBeFocused();
  await enter(/^Play/);
  await next();
  await next();
  await expect(game.heading("What will Amara say?")).toBeFocused();
  expect(await tabTo(/Come and play tag/)).toBeLessThanOrEqual(MOST_TO_A_CHOICE);
  // Back to Help, into it, round in it, and out again to where one was.
  expect(await tabTo(/^Help$/, "Shift+Tab")).toBeLessThanOrEqual(12);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("heading", { name: "Help", exact: true })).toBeFocused();
  await enter(/^Close$/);
  await expect(game.button("Help")).toBeFocused();
  await enter(/^Take a break$/);
  await expect(page.getByRole("dialog", { name: "Take a break" })).toBeVisible();
  await enter(/^Back to the story$/);
  await expect(
    game.heading("Promise me first"),
    "the story comes anew, and is begun at its title",
  ).toBeFocused();
  await enter(/Come and play tag/);
  await next();
  await expect(game.heading("What will Amara say?")).toBeFocused();
  // A number key chooses too.
  await page.keyboard.press("4");
  await expect(game.button(/^Next/)).toBeFocused();
  await next();
  await enter(/I can help you say it/);
  await next();
  await next();
  await enter(/See what happened/);
  await expect(game.heading("Looking back")).toBeFocused();
});

test("[X18] letters and numbers as short cuts can be switched off, in an assembly too (WCAG 2.1.4)", async ({
  game,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await game.open();
  await page.keyboard.press("h");
  await expect(game.heading("Help").first()).toBeVisible();
  await game.press("Close", "Settings");
  await page.getByRole("radio", { name: "Off" }).first().focus();
  await page.keyboard.press("h");
  await expect(page.getByRole("dialog"), "not from a field").toHaveCount(0);
  await page.getByRole("group", { name: "Letter keys" }).getByLabel("Off").check();
  await page.getByRole("heading", { level: 1 }).focus();
  for (const key of ["h", "b"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await game.press("Back", "In the hall");
  await expect(page.locator('[data-screen="door"]')).toBeVisible();
  for (const key of ["?", "n", ".", "b", "q"]) await page.keyboard.press(key);
  await expect(page.locator('[data-screen="door"][data-cover="none"]')).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // What a clicker sends for Next, and Escape, are no signs: they work all the same.
  await page.keyboard.press("PageDown");
  await expect(page.locator('[data-screen="pick"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-cover="break"]')).toBeVisible();
});

test("these looks can fail: each fault that is put on the first page is found", async ({ game, page }) => {
  await game.open();
  const look = await Look.at(page);
  await page.evaluate(() => {
    const main = document.querySelector("main");
    const add = (tag: string, text: string, style: Partial<CSSStyleDeclaration>) => {
      const one = document.createElement(tag);
      one.textContent = text;
      Object.assign(one.style, style);
      main?.append(one);
      return one;
    };
    add("h1", "Two of them", {});
    add("p", "کون", {});
    add("p", "Hidden from them", {}).setAttribute("aria-hidden", "true");
    add("p", "Pale words", { color: "#bbb" });
    add("p", "A word that is cut", { height: "0.5rem", overflow: "hidden", letterSpacing: "normal" });
    add("button", "Small", { width: "20px", height: "20px", border: "0", padding: "0", overflow: "hidden" });
    add("button", "Too near", { outline: "none", width: "60px", height: "60px" });
    add("button", "Covered", { width: "9rem", height: "60px", outline: "1px solid #fefefe" });
    add("button", "", {});
    add("button", "Says this", {}).setAttribute("aria-label", "And is called that");
    add("input", "", {}).setAttribute("aria-label", "Remembers");
    add("p", "Wide", { width: "200vw" });
    add("p", "Slow", { transition: "opacity 2s" });
    add("canvas", "", { width: "10px", height: "10px" });
    const moving = add("p", "Moves", { position: "relative" });
    let left = 0;
    setInterval(() => (moving.style.left = `${(left += 3)}px`), 20);
    const jumping = add("h2", "Jumps", { position: "relative" });
    setInterval(() => (jumping.style.left = `${(left += 3)}px`), 200);
    const over = add("div", "", { position: "fixed", inset: "0", background: "#fff", opacity: "0.01" });
    over.className = "over-all";
  });
  await look.see("faulty", { buttons: ["Nowhere"], stops: 0, strong: true });
  const found = look.faults.join("\n");
  for (const fault of [
    /no button “Nowhere”/,
    /stops to the way on/,
    /2 headings of level 1/,
    /is marked as en-GB/,
    /seen and not told: “Hidden from them”/,
    /a button without a name/,
    /a canvas is told of|a canvas is shown/,
    /axe: color-contrast .*Pale words/,
    /axe: button-name/,
    /axe: label-content-name-mismatch .*Says this/,
    /in strong contrast: .*“Pale words”/,
    /remembers: <input/,
    /moves: P/,
    /moves: H2/,
    /changes slowly: P/,
    /“Small” shows no focus|“Too near” shows no focus/,
    /“Covered” (shows no focus|has a focus ring)/,
    /is hidden while it has the focus/,
    /no edge: BUTTON.*“Small”/,
    /small: “Small” 20x20/,
    /px between “Small” .* and “Too near”/,
    /the page is \d+ wide/,
    /out of its p.*"A word that is cut"/,
  ])
    expect.soft(found).toMatch(fault);
});
