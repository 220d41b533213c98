import path from "node:path";
import type { Page } from "@playwright/test";
import { serve } from "../../tools/serve.mjs";
import { addressOf } from "./sites.ts";
import { expect, test as watched } from "./watch.ts";

/** The game as a player meets it: by roles and names. */
export class Game {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await expect(this.page.locator("#not-started")).toHaveCount(0);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** What those English words are called in the language that the game is played in. */
  named(name: string | RegExp): string | RegExp {
    return name;
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name: this.named(name) }).first();
  }

  labelled(name: string | RegExp) {
    return this.page.getByLabel(this.named(name));
  }

  radio(name: string | RegExp) {
    return this.page.getByRole("radio", { name: this.named(name) });
  }

  text(text: string | RegExp) {
    return this.page.getByText(this.named(text));
  }

  async press(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.button(name).click();
  }

  /** From the title to the first line of a story. */
  async openStory(title: string | RegExp): Promise<void> {
    await this.open();
    await this.press("Start", "otter", title, "Play");
  }

  /** Presses Next until there is a choice, or the end. */
  async hearOut(): Promise<void> {
    const name = this.named(/^Next\s*$/);
    await this.page.evaluate(pressWhileShown, name instanceof RegExp ? name.source : name);
  }

  /** Makes each choice, hearing the talk between them. */
  async say(...choices: readonly RegExp[]): Promise<void> {
    for (const choice of choices) {
      await this.hearOut();
      await this.press(choice);
    }
    await this.hearOut();
  }

  heading(name: string | RegExp) {
    return this.page.getByRole("heading", { name: this.named(name) });
  }
}

/**
 * Presses whatever button bears the name, in the page itself: hundreds of presses, each on a button that is shown, would
 * take minutes from outside.
 */
async function pressWhileShown(name: string): Promise<void> {
  const called = new RegExp(name);
  const words = (button: Element) =>
    [...button.childNodes]
      .filter((part) => !(part instanceof Element && part.ariaHidden === "true"))
      .map((part) => part.textContent)
      .join("")
      .trim();
  const shown = () =>
    [...document.querySelectorAll<HTMLButtonElement>("main button:enabled")].find(
      (one) => one.checkVisibility({ visibilityProperty: true }) && called.test(words(one)),
    );
  for (let button = shown(); button; button = shown()) {
    button.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
  }
}

interface Fixtures {
  readonly game: Game;
  /** Whether the stage is drawn. Without a canvas the still picture is the picture, and half the work of a test is saved. */
  readonly stage: boolean;
}

/** The page gets no canvas, so that the game keeps its still picture. Axe gets one, to measure colours and letters on; from then on the game may too. */
function takeCanvas(): void {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
    return "axe" in window ? Reflect.apply(real, this, asked) : null;
  } as typeof real;
}

const DIST = path.resolve(import.meta.dirname, "../../dist");

export const test = watched.extend<Fixtures>({
  address: addressOf(() => serve(DIST)),
  stage: [false, { option: true }],
  painted: async ({ stage }, use) => use(stage),
  context: async ({ context, stage }, use) => {
    if (!stage) await context.addInitScript(takeCanvas);
    await use(context);
  },
  game: async ({ page, address }, use) => {
    await use(new Game(page, address));
  },
});

export { expect } from "./watch.ts";
