import { KEYS } from "../../src/records/storage.ts";
import { expect, test, type Game } from "./game.ts";
import { heldBy, pageTexts, reachableTexts, strangersIn } from "./kept.ts";
import { enter, go, linkOf, SAVED } from "./teacher-room.ts";

/** What is typed here stands nowhere else: where it is found again, it was kept. */
const TYPED = ["Quokka Lane", "Mx Wombat", "Dr Numbat", "Bandicoot days"] as const;
const [SCHOOL, CONTACT, LEAD, PACK] = TYPED;

async function playOn(game: Game): Promise<void> {
  await game.press("Start", "otter", /By the coat pegs/, "Play");
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
}

test("[P7, P12, P13] after everything has been played and written the browser holds what is on the list, and after clearing nothing: in no store, not on the page, and once it is loaded again in no memory", async ({
  game,
  page,
  address,
}) => {
  test.setTimeout(240_000);
  const met = new Set<string>();
  const look = async (where: string) => {
    const held = await heldBy(page);
    expect(strangersIn(held, address), where).toEqual([]);
    for (const key of [...Object.keys(held.local), ...Object.keys(held.session)]) met.add(key);
    return held;
  };

  await enter(page, address);
  expect((await look("nothing is set up yet")).local).toEqual({});
  await page.getByLabel("Name of the school").fill(SCHOOL);
  await page.getByLabel("Who looks after the buddy mentors").fill(CONTACT);
  await page.getByLabel("Safeguarding lead").fill(LEAD);
  await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
  await go(page, "Policy");
  const parts = page.getByRole("navigation", { name: "Parts of the policy" });
  await parts.getByRole("button", { name: "Your choice" }).click();
  await page.getByRole("radio", { name: /^Yes\. Once at the start is enough/ }).check();
  await page.getByRole("button", { name: "See what it would do" }).click();
  await page.getByRole("button", { name: "Use it" }).click({ timeout: 60_000 });
  await go(page, "Results");
  await page.getByRole("button", { name: "Turn counting on" }).click();
  await go(page, "Write");
  await page.getByRole("textbox", { name: "Its title" }).fill(PACK);
  await page.getByRole("button", { name: "Begin a blank pack" }).click();
  await expect.poll(async () => Object.values((await heldBy(page)).databases).flat()).toHaveLength(1);
  const link = await linkOf(page);
  await look("a teacher's evening");

  await page.getByRole("button", { name: "Back", exact: true }).click();
  await game.press("Start page", "Settings");
  await page.getByLabel("Large", { exact: true }).check();
  await game.press("Back");
  await playOn(game);
  const played = await look("a story, counted");
  expect(played.session["buddy-bench:sitting"]).toContain("otter");
  await expect
    .poll(async () => (await heldBy(page)).local["buddy-bench:results"])
    .toContain("same-lot-every-day");
  expect(played.local["buddy-bench:results"]).not.toContain("otter");

  await game.press("Stories", "Next player");
  await expect(game.heading("Pick an animal for today")).toBeVisible();
  const next = await look("the next player");
  expect(next.session["buddy-bench:sitting"] ?? "").not.toMatch(/otter|same-lot/);

  await game.press("Start page", "In the hall");
  await expect(game.heading("Before the hall comes in")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".hall[data-screen=pick]")).toBeVisible();
  await look("a hall");
  await page.keyboard.press("Escape");
  await game.press("End the assembly");
  await expect(game.button("Start")).toBeVisible();

  // A page that is open already begins anew for another address.
  const anew = page.waitForEvent("load");
  await page.goto(link);
  await anew;
  await expect(page.getByText(`It is set up for ${SCHOOL}`)).toBeVisible();
  await look("a session's link");
  expect([...met].sort()).toEqual(
    Object.keys(KEYS)
      .map((key) => `buddy-bench:${key}`)
      .sort(),
  );

  await enter(page, address);
  await go(page, "Files");
  const before = (await pageTexts(page)) + (await reachableTexts(page));
  expect(before).toContain(SCHOOL);
  await page.getByRole("button", { name: "Clear this device" }).click();
  await page.getByRole("button", { name: "Yes, clear it all" }).click();
  await expect(page.getByText("Done. This browser keeps nothing of the game now.")).toBeVisible();
  const cleared = await look("cleared");
  expect({ ...cleared.local, ...cleared.session }).toEqual({});
  expect(Object.values(cleared.databases).flat()).toEqual([]);
  const shown = await pageTexts(page);
  expect(TYPED.filter((typed) => shown.includes(typed))).toEqual([]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const left = (await pageTexts(page)) + (await reachableTexts(page));
  expect(TYPED.filter((typed) => left.includes(typed))).toEqual([]);
});

test("[P13] this look can fail: a key, a database, a cache, a cookie, a window's name, a state, an address, a time", async ({
  game,
  page,
  address,
  watch,
}) => {
  watch.expected.push(/document\.cookie/);
  await game.open();
  await page.evaluate(async () => {
    localStorage.setItem("buddy-bench:child", "1");
    sessionStorage.setItem("buddy-bench:settings", "at 2026-11-29T10:00");
    document.cookie = "who=me";
    window.name = "Sam";
    history.replaceState({ who: "Sam" }, "", "#Sam");
    await caches.open("pupils");
    await new Promise((resolve) => {
      const asked = indexedDB.open("children");
      asked.addEventListener("upgradeneeded", () => asked.result.createObjectStore("names"));
      asked.addEventListener("success", resolve);
    });
  });
  expect(strangersIn(await heldBy(page), address)).toEqual([
    "local: buddy-bench:child",
    "session: buddy-bench:settings",
    "database: children/names",
    "cache: pupils",
    "time of day: buddy-bench:settings",
    "a cookie",
    "name of the window: Sam",
    "a state in the history",
    `address: ${address}#Sam`,
  ]);
});
