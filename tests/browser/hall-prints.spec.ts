import type { Page } from "@playwright/test";
import { expectNoAxeFault } from "./access/axe.ts";
import { expect, test } from "./game.ts";
import { Assembly } from "./hall-windows.ts";

test.describe("on paper", () => {
  const pages = async (page: Page) =>
    (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

  /** Every text that would be printed and is not black on white. */
  const notBlackOnWhite = (page: Page) =>
    page.locator(".print-sheet").evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [sheet, ...sheet.querySelectorAll("*")].flatMap((one) => {
          const { color, backgroundColor } = getComputedStyle(one);
          const white = ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(backgroundColor);
          return color === "rgb(0, 0, 0)" && white
            ? []
            : [`${one.tagName} ${one.className} ${color} ${backgroundColor}`];
        }),
      ),
    );

  test("vote cards are one sheet of four faces, as on the screen; script, notes and keys come without buttons, black on white", async ({
    page,
    address,
  }) => {
    const hall = await Assembly.open(page, address);
    await hall.begin("Rabbit goes to camp");
    const { presenter } = hall;
    await hall.press("To print");
    await expectNoAxeFault(presenter);
    const faces = presenter.locator(".vote-face");
    await expect(faces).toHaveCount(4);
    await expect(faces).toHaveText(["1", "2", "3", "4"]);
    await expect(faces.locator("img")).toHaveCount(4);
    await presenter.emulateMedia({ media: "print" });
    expect(await pages(presenter)).toBe(1);
    const sheet = await presenter.locator(".vote-cards").boundingBox();
    const last = await faces.nth(3).boundingBox();
    expect(last?.x).toBeCloseTo((sheet?.x ?? 0) + (sheet?.width ?? 0) / 2, 0);
    expect(last?.y).toBeCloseTo((sheet?.y ?? 0) + (sheet?.height ?? 0) / 2, 0);
    for (const kind of ["Scripts", "Notes", "Keys"]) {
      await presenter.emulateMedia({ media: "screen" });
      await presenter.getByRole("radio", { name: kind, exact: true }).check();
      await presenter.emulateMedia({ media: "print" });
      await expect(presenter.getByRole("button")).toHaveCount(0);
      await expect(presenter.getByRole("radio")).toHaveCount(0);
      expect(await notBlackOnWhite(presenter)).toEqual([]);
    }
    expect(await pages(presenter)).toBe(1);
    await presenter.emulateMedia({ media: "screen" });
    await presenter.getByRole("radio", { name: "Scripts" }).check();
    const script = presenter.getByRole("region", { name: "Rabbit goes to camp" });
    await expect(script).toContainText("Finn (also reads what the hall picks)");
    await expect(script).toContainText("Never ever? Not even if I fell in the pond?");
    await expect(script).toContainText("Easy to say, easy to mend (PM-4)");
    await expect(script).toContainText("The scene ends here.");
  });

  test("vote cards can be printed before any projector is there", async ({ page, address }) => {
    await page.goto(`${address}#presenter`);
    await expect(page.getByRole("heading", { name: "The projector is not here yet" })).toBeVisible();
    await expectNoAxeFault(page);
    await page.getByRole("button", { name: "To print" }).click();
    await expect(page.locator(".vote-face")).toHaveCount(4);
    await page.getByRole("radio", { name: "Scripts" }).check();
    await expect(page.getByText("Scripts come when scenes have been picked on the projector.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Print", exact: true })).toBeDisabled();
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("heading", { name: "The projector is not here yet" })).toBeVisible();
  });
});
