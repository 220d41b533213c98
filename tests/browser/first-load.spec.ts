import { expect, test } from "./game.ts";

test.use({ stage: true });

test("the first page comes with one script (and the bundler's few lines) and one style: what waits for a press comes later", async ({
  page,
  game,
}) => {
  const html = await (await page.request.get(game.address)).text();
  const named = [...html.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, file = ""]) => file);
  expect(named).toHaveLength(1);
  const isFirst = (url: string) => url.endsWith(named[0] ?? "?") || url.includes("/rolldown-runtime-");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route("**/assets/*.js", async (route) => {
    // Whatever is fetched later than the page's own script is held back: the page can be used without it.
    if (isFirst(route.request().url())) await route.continue();
    else await new Promise(() => undefined);
  });
  // The page counts as loaded when the last of them has come: here it never does.
  await page.goto(game.address, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await game.press("Start");
  await expect(page.getByRole("button", { name: "otter" })).toBeVisible();
  expect(asked.filter(isFirst).length).toBeLessThanOrEqual(2);
  expect(asked.filter((url) => url.endsWith(".css"))).toHaveLength(1);
});
