import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./game.ts";
import { visitEveryScreen } from "./screens.ts";

const SERIOUS = ["serious", "critical"];

test("axe finds nothing serious on any screen", async ({ game, page }) => {
  await visitEveryScreen(game, async (screen) => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const serious = violations
      .filter(({ impact }) => SERIOUS.includes(impact ?? ""))
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    expect(serious, screen).toEqual([]);
  });
});

test("axe finds nothing serious in strong contrast either", async ({ game, page }) => {
  await game.open();
  await game.press("Settings");
  await page.getByLabel("Strong").check();
  await game.press("Back");
  await visitEveryScreen(game, async (screen) => {
    const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    expect(
      violations.map(({ nodes }) => nodes.map((node) => node.html)),
      screen,
    ).toEqual([]);
  });
});

test("Help, Take a break and Settings stand in one place and order on every screen (WCAG 3.2.6)", async ({
  game,
  page,
}) => {
  const covers = ["help", "break"];
  const helpOn = new Set<string>();
  const places = new Set<string>();
  await visitEveryScreen(game, async (screen) => {
    if (screen !== "help") {
      await expect(page.getByRole("button", { name: "Help" }).last(), screen).toBeVisible();
      helpOn.add(screen);
    }
    if (covers.includes(screen)) return;
    const tools = page.getByRole("navigation", { name: "Help and settings" }).getByRole("button");
    await expect(tools, screen).toHaveText([/Help/, /Take a break/, /Settings/]);
    const box = await tools.first().boundingBox();
    places.add(`${Math.round(box?.y ?? -1)}`);
  });
  expect([...places]).toHaveLength(1);
  expect(helpOn).toContain("break");
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`at ${width} px nothing scrolls sideways, and every target is 48 px or more`, async ({
    game,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visitEveryScreen(game, async (screen) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, summary, label.option")]
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
          .map(({ target, box }) => `${target.textContent} ${box.width}x${box.height}`),
      );
      expect(small, screen).toEqual([]);
    });
  });
}

test("with very large letters at 320 px every screen still fits its width", async ({ game, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await game.open();
  await game.press("Settings");
  await page.getByLabel("Very large").check();
  await game.press("Back");
  await visitEveryScreen(game, async (screen) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, screen).toBeLessThanOrEqual(0);
  });
});

test("a whole scenario by keyboard alone", async ({ game, page }) => {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.tagName === "BUTTON" ? (at.textContent ?? "").trim() : "";
    });
  const tabTo = async (name: RegExp) => {
    await expect(game.button(name)).toBeVisible();
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press("Tab");
      if (name.test(await focused())) return stops + 1;
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
  await enter(/otter/);
  await enter(/Promise me first/);
  await enter(/^Play/);
  await next();
  await next();
  await expect(game.heading("What will Amara say?")).toBeFocused();
  expect(await enter(/Come and play tag/)).toBeLessThanOrEqual(8);
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

test("letters as shortcuts can be switched off (WCAG 2.1.4)", async ({ game, page }) => {
  await game.open();
  await page.keyboard.press("h");
  await expect(game.heading("Help").first()).toBeVisible();
  await game.press("Close", "Settings");
  await page.getByLabel("Off").check();
  await page.keyboard.press("Tab");
  await page.keyboard.press("h");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a device with its own colours shows every word", async ({ game, page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await game.openStory(/Rabbit goes to camp/);
  await game.hearOut();
  await expect(page.getByRole("heading", { name: "What will Finn say?" })).toBeVisible();
  await expect(page.locator("canvas:visible")).toHaveCount(0);
});
