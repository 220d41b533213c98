import { expect, test } from "./game.ts";

test.use({ stage: true, contextOptions: { reducedMotion: "no-preference" } });

test("[issue 9] a stage that was closed is let go of, with all that it held", async ({ game, page }) => {
  const client = await page.context().newCDPSession(page);
  const live = page.locator(".picture[data-live]");
  await game.openStory(/Rabbit goes to camp/);
  const closed: string[] = [];
  for (const story of [/Promise me first/, /Rabbit goes to camp/]) {
    await expect(live).toBeVisible({ timeout: 30_000 });
    const name = `closed-${closed.length}`;
    // The element that the stage was opened in. Phaser keeps canvases for its next game, and lets go of all else.
    await page.evaluate(
      (as) => Reflect.set(window, as, new WeakRef(document.getElementsByClassName("stage")[0] ?? window)),
      name,
    );
    closed.push(name);
    await game.press("Stories", story, "Play");
  }
  await expect(live).toBeVisible({ timeout: 30_000 });
  const kept = async () => {
    await client.send("HeapProfiler.collectGarbage");
    return page.evaluate(
      (names) => names.filter((name) => (Reflect.get(window, name) as WeakRef<Element>).deref()),
      closed,
    );
  };
  await expect.poll(kept).toEqual([]);
});
