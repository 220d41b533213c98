import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./game.ts";
import { Assembly, kept } from "./hall-windows.ts";

test("[issue 5] a full programme driven from the presenter's window; either window is reloaded at each step and finds the place", async ({
  page,
  address,
}) => {
  test.setTimeout(240_000);
  const hall = await Assembly.open(page, address);
  const { presenter, stage } = hall;
  const shaken = new Set<string>();
  /** Both windows are reloaded, one after the other: nothing has moved. */
  const shake = async () => {
    const moment = await hall.moment().innerText();
    const screen = await stage.locator("[data-screen]").getAttribute("data-screen");
    await stage.reload();
    await expect(stage.locator(`[data-screen="${screen}"]`)).toBeVisible();
    await hall.at(moment);
    await presenter.reload();
    await hall.at(moment);
    shaken.add(moment);
  };
  await shake();
  await hall.next();
  await hall.at("Picking scenes");
  await shake();
  await presenter.getByRole("checkbox", { name: "Rabbit goes to camp" }).check();
  await presenter.getByRole("checkbox", { name: /I have read them/ }).check();
  await shake();
  await hall.press("On with these scenes");
  await hall.at("Looking at the screen");
  await shake();
  await hall.next();
  await hall.at("The welcome");
  await shake();
  await hall.next();
  await hall.at("A line of the story");
  await shake();
  await hall.hearOut();
  await hall.at("The first vote");
  await hall.press("One more for 1");
  await shake();
  await expect(presenter.getByRole("status", { name: "1: 1" })).toBeVisible();
  await hall.next();
  await hall.at("Talk in pairs");
  await shake();
  await hall.next();
  await hall.at("The second vote");
  await hall.press("One more for 4");
  await shake();
  await hall.next();
  await hall.at("The rule");
  await shake();
  await hall.play();
  await shake();
  await hall.vote(1, 1);
  await hall.play();
  await hall.vote(3, 1);
  await hall.play();
  await hall.at("What if we had…");
  await shake();
  await hall.next();
  await hall.at("The close of this scene");
  await shake();
  await hall.next();
  await hall.at("Help, and who is here today");
  await shake();
  await hall.next();
  await expect(stage.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await expect(presenter.getByRole("heading", { name: "The projector is not here yet" })).toBeVisible();
  expect(shaken.size).toBeGreaterThan(10);
  expect((await kept(stage)).session).not.toContain("buddy-bench:hall");
  expect(await kept(presenter)).toEqual({ local: [], session: [] });
});

test("[issue 5] votes change the path played", async ({ page, address }) => {
  const hall = await Assembly.open(page, address);
  await hall.begin("Rabbit goes to camp");
  for (const [number, answer] of [
    [4, "That's fair."],
    [1, "Not even if I fell in the pond?"],
  ] as const) {
    await hall.hearOut();
    await hall.vote(number, 3);
    await hall.next();
    await expect(hall.presenter.locator(".presenter-sees")).toContainText(answer);
    await expect(page.locator(".hall")).toContainText(answer);
    await hall.press("Back");
    await hall.at("The rule");
    await hall.press("Back");
    await hall.at("The second vote");
    await hall.press("Back");
    await hall.press("Back");
    await hall.at("The first vote");
  }
});

test("[issue 5] the presenter's window is closed in the middle: the projector goes on, and a new one finds the place", async ({
  page,
  address,
}) => {
  const hall = await Assembly.open(page, address);
  await hall.begin("Rabbit goes to camp");
  await hall.hearOut();
  await hall.at("The first vote");
  await hall.press("One more for 2");
  await hall.presenter.close();
  await page.keyboard.press("?");
  await expect(page.getByText("No presenter's window is open. You do not need one.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  await expect(page.locator('[data-screen="pairs"]')).toBeVisible();
  hall.presenter = await page.context().newPage();
  await hall.presenter.goto(`${address}#presenter`);
  await hall.at("Talk in pairs");
  await hall.press("Back");
  await expect(hall.presenter.getByRole("status", { name: "2: 1" })).toBeVisible();
});

test("[issue 5] the button on the projector opens the window, with nothing of what this tab keeps", async ({
  page,
  address,
}) => {
  const hall = await Assembly.open(page, address);
  await hall.presenter.close();
  await page.keyboard.press("PageDown");
  await page.getByRole("button", { name: /Rabbit goes to camp/ }).click();
  await page.getByRole("checkbox", { name: /I have read them/ }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Open the presenter's window" }).click(),
  ]);
  await expect(opened.locator(".presenter-moment")).toHaveText("Looking at the screen");
  await expect(page.getByText("The presenter's window is open.")).toBeVisible();
  expect(await kept(opened)).toEqual({ local: [], session: [] });
});

test("[issue 5] one press each: another name, who is in today, a scene left out", async ({
  page,
  address,
}) => {
  const hall = await Assembly.open(page, address);
  await hall.begin("Rabbit goes to camp", "Boxes everywhere");
  await expect(page.getByText("Leo").first()).toBeVisible();
  await hall.press("Leo: use another name");
  await expect(hall.presenter.getByRole("button", { name: /\(was Leo\): use another name/ })).toBeVisible();
  const name = await hall.presenter.getByRole("button", { name: /\(was Leo\)/ }).innerText();
  const [now = ""] = name.split(" ");
  await expect(page.locator(".hall")).toContainText(now);
  await expect(page.locator(".hall")).not.toContainText("Leo");
  await hall.hearOut();
  await hall.next();
  await hall.at("Talk in pairs");
  await expect(hall.presenter.getByText(`“Talk about ${now}, not about you.”`)).toBeVisible();
  await hall.presenter.getByRole("checkbox", { name: "Ms Okoro" }).uncheck();
  await hall.press("Skip this scene");
  await expect(hall.presenter.getByText("Scene 2 of 2: Boxes everywhere")).toBeVisible();
  await hall.press("Skip this scene");
  await hall.at("Help, and who is here today");
  await expect(
    hall.presenter.getByText(/You can talk to Mr Hughes, the head teacher or the deputy head today/),
  ).toBeVisible();
  await expect(page.getByText(/You can talk to .* today/)).not.toContainText("Ms Okoro");
});

test("[S13] a child really tells: one press shows the adult the card and the hall a calm picture, with no word of the story", async ({
  page,
  address,
}) => {
  const hall = await Assembly.open(page, address);
  await hall.begin("Rabbit goes to camp");
  await hall.press("If a child really tells");
  const card = hall.presenter.getByRole("dialog", { name: "A child really tells" });
  await expect(card).toContainText("Keep that for Ms Okoro, who will find you straight after.");
  await expect(card).toContainText("Tell the safeguarding lead today.");
  await expect(page.locator('[data-cover="break"]')).toBeVisible();
  await expect(page.locator(".hall")).not.toContainText("buddy bench");
  await expectNoAxeFault(hall.presenter);
  await card.getByRole("button", { name: "On to the Help screen" }).click();
  await hall.at("Help, and who is here today");
  await expect(page.locator('[data-cover="break"]')).toBeVisible();
  await hall.press("Show the story");
  await expect(page.locator('[data-screen="follow-up"]')).toContainText("0800 1111");
});

test("[X3] everything by keyboard: the clicker's keys work here too, and each button can be reached", async ({
  page,
  address,
}) => {
  const hall = await Assembly.open(page, address);
  await hall.begin("Rabbit goes to camp");
  const { keyboard } = hall.presenter;
  await keyboard.press("PageDown");
  await keyboard.press("PageDown");
  await hall.at("The first vote");
  await keyboard.press("2");
  await keyboard.press("2");
  await keyboard.press("Shift+2");
  await expect(hall.presenter.getByRole("status", { name: "2: 1" })).toBeVisible();
  await keyboard.press("PageDown");
  await hall.at("Talk in pairs");
  await keyboard.press(".");
  await expect(page.locator('[data-cover="blank"]')).toBeVisible();
  await keyboard.press("PageDown");
  await expect(page.locator('[data-cover="none"]')).toBeVisible();
  await hall.at("Talk in pairs");
  await keyboard.press("PageDown");
  await hall.at("The second vote");
  await keyboard.press("PageUp");
  await keyboard.press("PageUp");
  await expect(hall.presenter.getByRole("radio", { name: "2", exact: true })).toBeChecked();
  await keyboard.press("PageDown");
  await hall.at("The rule");
  const buttons = await hall.presenter.getByRole("button").count();
  const reached = new Set<string>();
  for (let i = 0; i < buttons + 12; i++) {
    await keyboard.press("Tab");
    reached.add(await hall.presenter.evaluate(() => document.activeElement?.textContent ?? ""));
  }
  for (const name of [
    "Back",
    "Next",
    "Dark screen",
    "Skip this scene",
    "To print",
    "If a child really tells",
  ])
    expect([...reached]).toContain(name);
});

test("[X1] what the policy finds of each choice is for the adult alone: the hall sees none of it before its vote", async ({
  page,
  address,
}) => {
  const hall = await Assembly.open(page, address);
  await hall.begin("Rabbit goes to camp");
  await hall.hearOut();
  await hall.press("One more for 1");
  await expect(hall.presenter.getByText("PM-4").first()).toBeVisible();
  await expect(page.locator(".hall")).not.toContainText("PM-");
  await expect(page.locator(".hall")).not.toContainText("Easy to say, easy to mend");
});

test("[issue 5] a story that does not come to the presenter's window: it says so, and the projector goes on", async ({
  page,
  address,
  watch,
}) => {
  watch.expected.push(/Failed to load resource/);
  const hall = await Assembly.open(page, address);
  await hall.presenter.route(/assets\/(pack|text)/, (route) => route.abort());
  await hall.next();
  await hall.at("Picking scenes");
  await hall.presenter.getByRole("checkbox", { name: "Boxes everywhere" }).check();
  await expect(hall.presenter.getByText("The story did not come. Load this window again.")).toBeVisible();
  await expect(hall.presenter.getByRole("checkbox", { name: "Boxes everywhere" })).toBeChecked();
  await expect(page.getByText("1 scene picked")).toBeVisible();
});

test("[issue 5] a browser with one window only says so calmly, and the assembly goes on", async ({
  page,
  address,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "BroadcastChannel");
  });
  await page.goto(`${address}#presenter`);
  await expect(
    page.getByText("This browser has one window only. Print the notes, and use the keys."),
  ).toBeVisible();
  await page.goto(address);
  await page.reload();
  await page.getByRole("button", { name: "In the hall" }).click();
  await expect(page.locator('[data-screen="door"]')).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator('[data-screen="pick"]')).toBeVisible();
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])
  test(`the presenter's window fits a laptop of ${size.width} by ${size.height}: Next is always in sight, and nothing is cut off at the side`, async ({
    page,
    address,
  }) => {
    const hall = await Assembly.open(page, address);
    await hall.presenter.setViewportSize(size);
    await hall.begin("Rabbit goes to camp");
    await hall.hearOut();
    await hall.vote(1, 1);
    const box = await hall.presenter.locator(".presenter-next").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    expect(await hall.presenter.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      size.width,
    );
  });
