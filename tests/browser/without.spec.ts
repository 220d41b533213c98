import { expect, test, type Game } from "./game.ts";

test.use({ stage: true });

/** Plays one story to its debrief by roles and names alone. */
async function playThrough(game: Game): Promise<void> {
  await game.openStory(/By the coat pegs/);
  await game.say(/That sounds hard/, /Thank you for telling me/, /isn't snitching/, /Shall I start/);
  await game.press(/See what happened/);
  await expect(game.heading("Looking back")).toBeVisible();
}

test("[X2] by roles and names alone, with the canvas hidden", async ({ game, page }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("canvas { display: none !important }");
    document.adoptedStyleSheets = [sheet];
  });
  await playThrough(game);
});

test("with storage that refuses everything", async ({ game, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("no storage here", "SecurityError");
        },
      });
    }
  });
  await game.open();
  await expect(page.getByText("This device will not keep your settings")).toBeVisible();
  await playThrough(game);
});

test("inside another page the game says to open it in its own tab", async ({ page, address, watch }) => {
  watch.expected.push(/frame/i);
  await page.goto(address);
  // The header forbids framing outright; a host that sends no headers leaves it to the page itself.
  const framed = await page.evaluate(
    (inner) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement("iframe");
        frame.src = inner;
        frame.addEventListener("load", () => resolve(frame.contentDocument?.body.textContent ?? "blocked"));
        document.body.append(frame);
        setTimeout(() => resolve("blocked"), 2000);
      }),
    address,
  );
  expect(framed).not.toContain("Start");
});
