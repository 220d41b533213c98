import { LONG, seedOf } from "../support/long.ts";
import { expect, test } from "./game.ts";

const SEED = seedOf(7);
const PRESSES = LONG ? 5000 : 350;

/** What went wrong, and after which presses. */
interface Mishap {
  readonly what: string;
  readonly last: readonly string[];
}

test("[S9] a child who presses anything, twice, during a change, or too soon: there is always a page, and help", async ({
  game,
  page,
  watch,
}) => {
  test.setTimeout(LONG ? 1_200_000 : 120_000);
  // A browser may refuse full screen and a second window to a press that no hand has made.
  watch.expected.push(/fullscreen|Fullscreen|user gesture/i);
  await page.addInitScript(() => {
    window.print = () => undefined;
    window.open = () => null;
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await game.open();
  const sizes = [
    { width: 390, height: 700 },
    { width: 1280, height: 720 },
  ];
  const seen = new Set<string>();
  for (let round = 0; round < PRESSES / 50; round++) {
    await page.setViewportSize(sizes[round % sizes.length] ?? { width: 1280, height: 720 });
    const { mishap, headings } = await page.evaluate(
      async ({ seed, presses }) => {
        let state = seed;
        const roll = (below: number) => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return Math.floor((state / 2 ** 32) * below);
        };
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const KEYS = ["Escape", "Enter", "h", "b", "r", "1", "2", "PageDown", "."];
        const last: string[] = [];
        const found = new Set<string>();
        const press = () => {
          const over = document.querySelector("dialog[open]") ?? document;
          const all = [...over.querySelectorAll<HTMLElement>("button, input, summary")].filter(
            (one) => one.checkVisibility() && !one.closest("[inert]"),
          );
          const one = all[roll(all.length)];
          // One press in eight is a key, one in four comes twice, before the page can have changed.
          if (roll(8) === 0 || !one) {
            const key = KEYS[roll(KEYS.length)] ?? "Escape";
            last.push(key);
            document.body.dispatchEvent(
              new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
            );
            return;
          }
          last.push(one.textContent?.trim() || one.getAttribute("aria-label") || one.tagName);
          for (let times = roll(4) === 0 ? 2 : 1; times > 0; times--) one.click();
        };
        for (let i = 0; i < presses; i++) {
          press();
          // Often too soon: before what was asked for can have come.
          if (roll(3) > 0) await frame();
          if (roll(12) === 0) window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
          if (roll(12) === 0) document.dispatchEvent(new Event("visibilitychange"));
          const heading = document.querySelector("h1")?.textContent ?? "";
          found.add(heading);
          // By its mark: its words may be in any language by now.
          const isWrong = document.querySelector("main.error") !== null;
          const isEmpty = document.querySelector("#game")?.childElementCount === 0;
          const what = isWrong ? heading || "an error" : isEmpty ? "an empty page" : undefined;
          if (what !== undefined) return { mishap: { what, last: last.slice(-8) }, headings: [...found] };
        }
        for (let frames = 0; frames < 5; frames++) await frame();
        return { mishap: undefined, headings: [...found] };
      },
      { seed: SEED * 1000 + round, presses: 50 },
    );
    for (const heading of headings) seen.add(heading);
    expect(mishap satisfies Mishap | undefined, `seed ${SEED}`).toBeUndefined();
    // Its name may be in any language by now; a hall that is blank has nothing else but it.
    await expect(page.locator(".help-tool").first(), `seed ${SEED}`).toBeVisible();
  }
  // A way that never leaves the first page would prove nothing.
  expect(seen.size).toBeGreaterThan(8);
});
