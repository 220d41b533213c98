import { expect, test } from "./game.ts";

test("the first page comes with one script and one style: what waits for a press comes later", async ({
  page,
  game,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route("**/assets/*.js", async (route) => {
    // Whatever is fetched later than the first script is held back: the page can be used without it.
    if (/\/first-[^/]+\.js$/.test(route.request().url())) await route.continue();
    else await new Promise(() => undefined);
  });
  await game.open();
  await game.press("Start");
  await expect(page.getByRole("button", { name: "otter" })).toBeVisible();
  const scripts = asked.filter((url) => url.endsWith(".js") && url.includes("/first-"));
  expect(scripts).toHaveLength(1);
  expect(asked.filter((url) => url.endsWith(".css"))).toHaveLength(1);
  expect(await (await page.request.get(scripts[0] ?? "")).text()).not.toMatch(/\bimport\s*[{"']/);
});
