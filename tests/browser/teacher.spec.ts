import { expect, Game, test } from "./game.ts";
import { device, enter, go, linkOf, SAVED, setUp } from "./teacher-room.ts";

test("a teacher's evening: the school, who is in, a scene hidden, a name swapped, two packs, the link", async ({
  page,
  address,
}) => {
  await enter(page, address);
  const preview = page.getByRole("region", { name: "What pupils see" });
  await expect(preview).toContainText("Ms Okoro looks after the buddy mentors.");
  await setUp(page);
  await expect(
    page.getByText("Dina (was Mei): use another name").or(page.getByText(/\(was Mei\)/)),
  ).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Name of the school")).toHaveValue("Łódź Lane Primary");
  await expect(preview).toContainText("Mr Reed is not here today.");
  await expect(preview).toContainText("Here today: Ms Khan, Dr O’Neill or the deputy head.");
  await go(page, "Packs");
  const tonight = page.getByRole("region", { name: "On for pupils" }).getByRole("listitem");
  await expect(tonight).toHaveText([/^Online 5 scenes/, /^First week 5 scenes/]);
  expect(await linkOf(page)).toMatch(new RegExp(`^${address.replace(/\/$/, "")}/#session=1\\.`));
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expect(page.getByText("Packs: Online, First week")).toBeVisible();
  await expect(page.getByText("Away today: Mr Reed")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Look at what pupils will get",
    "Give the link to the devices",
    "Look at one device",
    "Where a link does not work",
  ]);
  await page.getByRole("button", { name: "Show the code large" }).click();
  const large = page.getByRole("dialog", { name: "Scan this code to open Buddy Bench" });
  await expect(large.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  const [box, window] = [await large.boundingBox(), page.viewportSize()];
  expect([box?.width, box?.height]).toEqual([window?.width, window?.height]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Show the code large" })).toBeFocused();
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(kept.filter((key) => !/^buddy-bench:(school|sitting|settings)$/.test(key))).toEqual([]);
});

test("[issue 6] a device that opens the link names the real adults, offers those packs, and keeps it in the tab only", async ({
  page,
  address,
  browser,
  watch,
}) => {
  await enter(page, address);
  await setUp(page);
  const link = await linkOf(page);
  const tablet = await device(browser, address, watch);
  await tablet.page.goto(link);
  const game = new Game(tablet.page, address);
  await expect(tablet.page.getByText("It is set up for Łódź Lane Primary.")).toBeVisible();
  await expect(tablet.page).toHaveURL(address.endsWith("/") ? address : `${address}/`);
  await game.press("Help");
  await expect(tablet.page.getByRole("dialog")).toContainText("Mr Reed is not here today.");
  await expect(tablet.page.getByRole("dialog")).toContainText(
    "Here today: Ms Khan, Dr O’Neill or the deputy head.",
  );
  await expect(tablet.page.getByRole("dialog")).toContainText("0800 1111");
  await game.press("Close", "Start", "otter");
  const packs = tablet.page.getByRole("group", { name: "Sets of stories" }).getByRole("radio");
  await expect(packs).toHaveCount(2);
  await expect(packs.nth(0)).toBeChecked();
  await tablet.page.getByRole("radio", { name: "First week" }).check();
  await tablet.page.getByRole("radio", { name: "List" }).check();
  await expect(tablet.page.getByRole("button", { name: /Promise me first/ })).toBeVisible();
  await expect(tablet.page.getByRole("button", { name: /Rabbit goes to camp/ })).toHaveCount(0);
  await game.press(/Promise me first/, "Play");
  await expect(tablet.page.getByText("Mei", { exact: true })).toHaveCount(0);
  await tablet.page.reload();
  await game.press("Help");
  await expect(tablet.page.getByRole("dialog")).toContainText("Ms Khan");
  const stores = await tablet.page.evaluate(() => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
  }));
  expect(stores).toEqual({ local: [], session: ["buddy-bench:session-plan", "buddy-bench:sitting"] });
  // What stands behind the # is never asked for.
  expect(
    tablet.asked.filter((url) => url.includes("session=") || !/^(http:\/\/127|data:|blob:)/.test(url)),
  ).toEqual([]);
  const other = await tablet.context.newPage();
  await other.goto(address);
  await expect(other.getByText("It is set up for")).toHaveCount(0);
  await tablet.context.close();
});

const HOSTILE = [
  ["nothing", ""],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["percent signs", "%%%E0%A4%A"],
  ["another version", "9.0.AAAA"],
  ["a checksum that is wrong", "1.0.WyJzIixbXSx7fSwiYWxsIixbXV0"],
  ["an address", "https://example.org/session.json"],
  ["far too much", `1.0.${"A".repeat(40_000)}`],
] as const;

for (const [what, fragment] of HOSTILE) {
  test(`[issue 6] a hostile fragment is a calm sentence and the ordinary game: ${what}`, async ({
    page,
    address,
  }) => {
    await page.goto(`${address}#session=${fragment}`);
    await expect(page.getByText("That link cannot be read. You can play all the same.")).toBeVisible();
    await expect(page).not.toHaveURL(/session=/);
    const game = new Game(page, address);
    await game.press("Start", "otter");
    await expect(page.getByRole("group", { name: "Sets of stories" }).getByRole("radio")).toHaveCount(6);
  });
}

test("[issue 6] a link in an open tab is taken too, and the room says what plays there", async ({
  page,
  address,
  browser,
  watch,
}) => {
  await enter(page, address);
  await page.getByLabel("Name of the school").fill("Own school");
  const tab = await device(browser, address, watch);
  await enter(tab.page, address);
  await setUp(tab.page);
  const link = await linkOf(tab.page);
  await tab.context.close();
  await page.evaluate((hash) => (window.location.hash = hash), new URL(link).hash);
  await expect(page.getByText("This tab plays what a link set up.")).toBeVisible();
  await expect(page.getByLabel("Name of the school")).toHaveValue("Own school");
  await page.getByRole("button", { name: "Play this browser's school here" }).click();
  await expect(page.getByText("This tab plays what a link set up.")).toHaveCount(0);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByText("It is set up for Own school.")).toBeVisible();
});
