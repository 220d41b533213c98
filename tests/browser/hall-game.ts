import type { Hall } from "../../src/hall/hall-model.ts";
import { expect, type Game } from "./game.ts";
import { asKept } from "./hall-places.ts";

/** Opens an assembly at any place, by what this tab would have kept of it. The page must have been opened. */
export async function openHallAt({ page }: Game, hall: Hall): Promise<void> {
  await page.evaluate(async (kept) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const button = (name: string) =>
      [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === name);
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    const shown = () => document.querySelector<HTMLElement>(".hall[data-screen]");
    for (let tries = 0; shown() && tries < 60; tries++) {
      document.querySelector("dialog[open]")?.dispatchEvent(new Event("cancel", { cancelable: true }));
      if (shown()?.dataset["cover"] === "break") button("End the assembly")?.click();
      else if (!document.querySelector("dialog[open]")) press("Escape");
      await frame();
    }
    sessionStorage.setItem("buddy-bench:hall", kept);
    button("In the hall")?.click();
    for (let tries = 0; !shown() && tries < 300; tries++) await frame();
    await frame();
  }, asKept(hall));
  await expect(page.locator(".hall[data-screen]")).toHaveCount(1);
}
