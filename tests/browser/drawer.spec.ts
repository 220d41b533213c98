import { expect, testOf } from "./built-page.ts";

const test = testOf("drawer-page");

test("a screen that leaves by itself while it is drawn again is left whole", async ({ page, address }) => {
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Choose a story" })).toBeVisible();
  await expect(page.getByRole("region", { name: "stories" })).toHaveText(
    /^The way on\s*Choose a story\s*stories$/,
  );
  await expect(page.locator("section")).toHaveClass("at-stories");
});
