import path from "node:path";
import { test } from "./game.ts";
import { visitEveryScreen } from "./screens.ts";

test.use({ stage: true });

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [768, 1024],
  [390, 844],
] as const;
const SHOTS = path.resolve(import.meta.dirname, "../../shots");

/** Long enough for the stage to come and for a mood to settle. */
const SETTLE = 1200;

for (const [width, height] of SIZES) {
  test(`every screen at ${width}x${height}`, async ({ game, page }) => {
    await page.setViewportSize({ width, height });
    let count = 0;
    await visitEveryScreen(game, async (screen) => {
      count += 1;
      const name = `${String(count).padStart(2, "0")}-${screen.replaceAll(" ", "-")}.png`;
      await page.waitForTimeout(SETTLE);
      await page.screenshot({ path: path.join(SHOTS, `${width}x${height}`, name) });
    });
  });
}
