import { expect, test } from "./studio/fixture.ts";

test.describe("[S16, issue 6] the sign-off", () => {
  test("only the safeguarding lead's or the deputy's settles it; anybody else's says whose is missing", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.tab("Sign-off").click();
    const sign = async (role: string) => {
      await page.getByLabel("I have read every line.").check();
      await page.getByRole("radio", { name: role, exact: true }).check();
      await studio.button("Sign it off").click();
      await studio.button("Take the sign-off away").waitFor();
    };
    const state = page.locator(".sign-state");
    await sign("mentoring co-ordinator");
    await expect(state).toContainText("Not yet signed by your safeguarding lead.");
    await expect(state).not.toHaveAttribute("data-state", "signed");
    await studio.button("Take the sign-off away").click();
    await sign("deputy safeguarding lead");
    await expect(state).not.toContainText("Not yet");
    await expect(state).toHaveAttribute("data-state", "signed");
  });
});

test.describe("[issue 6] what is beside the form", () => {
  for (const width of [1280, 1920])
    test(`at ${width} px its tabs stand in one row, and the map has the room that it needs`, async ({
      studio,
      page,
    }) => {
      await page.setViewportSize({ width, height: 720 });
      await studio.open();
      const tops = async () =>
        new Set(
          await page
            .locator(".studio-side-head button")
            .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top))),
        );
      expect((await tops()).size).toBe(1);
      const panel = page.locator(".studio-side");
      const before = (await panel.boundingBox())?.width ?? 0;
      await studio.tab("Map").click();
      await expect(studio.button("Wider")).toHaveAttribute("aria-pressed", "true");
      expect((await panel.boundingBox())?.width).toBeGreaterThan(before * 1.3);
      expect((await tops()).size).toBe(1);
      await studio.tab("Game").click();
      await expect(studio.button("Wider")).toHaveAttribute("aria-pressed", "false");
    });

  test("what twins both say is changed in both, and is said so at the field", async ({ studio, page }) => {
    await studio.open();
    await studio.row(/^The third coat$/).click();
    await studio.row(/^Line 1 It is nearly home time/).click();
    await expect(studio.form.getByText("Also changed in its twin.")).toBeVisible();
    await page.setViewportSize({ width: 768, height: 1024 });
    await expect(studio.form).toBeVisible();
    const top = (await studio.form.boundingBox())?.y ?? 0;
    expect(top, "on a small screen the form is near the top").toBeLessThan(200);
  });
});
