import { expect, Game, test } from "./game.ts";
import { enter } from "./teacher-room.ts";

test.use({ stage: true });

test("[issue 6] jumpers, looks and places are the school's in every picture, on the moving stage too", async ({
  page,
  address,
}) => {
  await enter(page, address);
  const picture = page.getByRole("region", { name: "What pupils see" }).getByRole("img");
  const drawn = async () => decodeURIComponent((await picture.getAttribute("src")) ?? "");
  await expect.poll(drawn).toContain("<svg");
  expect(await drawn()).not.toContain("#2E7A58");
  await page.getByRole("radio", { name: "Bottle green" }).check();
  await page.getByText("Picture in the stories").first().click();
  await page.getByRole("radio", { name: "Picture 11" }).first().check();
  await page.getByText("What you call your places").click();
  await page.getByLabel("Playground").fill("The Green");
  await expect.poll(drawn).toContain("#2E7A58");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  const game = new Game(page, address);
  await game.press("Start", "otter");
  await page.getByRole("radio", { name: "List" }).check();
  await expect(page.getByText("The Green").first()).toBeVisible();
  await game.press(/Promise me first/, "Play");
  await expect(page.locator(".picture[data-live]")).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(async () => decodeURIComponent((await page.locator(".still").getAttribute("src")) ?? ""))
    .toContain("#2E7A58");
});

test("[P17] the room has the only text fields, each without memory or spelling, and says to write no pupil's name", async ({
  page,
  address,
}) => {
  await enter(page, address);
  await expect(page.getByText("Write no pupil's name here, and nothing that really happened.")).toBeVisible();
  await page.getByText("What you call your places").click();
  const fields = page.locator("input[type=text]");
  expect(await fields.count()).toBeGreaterThan(15);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute("autocomplete", "off");
    await expect(field).toHaveAttribute("spellcheck", "false");
    await expect(field).toHaveAttribute("writingsuggestions", "false");
  }
});
