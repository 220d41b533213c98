import type { Page } from "@playwright/test";
import { expect } from "./game.ts";

/** Two windows of one computer: the projector, and the presenter's. */
export class Assembly {
  readonly stage: Page;
  presenter: Page;
  readonly address: string;

  constructor(stage: Page, presenter: Page, address: string) {
    this.stage = stage;
    this.presenter = presenter;
    this.address = address;
  }

  static async open(stage: Page, address: string, stageAddress = address): Promise<Assembly> {
    await stage.goto(stageAddress);
    await stage.getByRole("button", { name: "In the hall" }).click();
    await expect(stage.locator('[data-screen="door"]')).toBeVisible();
    const presenter = await stage.context().newPage();
    const assembly = new Assembly(stage, presenter, address);
    await presenter.goto(`${address}#presenter`);
    await assembly.at("At the door");
    return assembly;
  }

  /** A tick goes to the projector, and stands here when it has come back from there. */
  async tick(name: string | RegExp): Promise<void> {
    const box = this.presenter.getByRole("checkbox", { name, exact: true });
    await box.click();
    await expect(box).toBeChecked();
  }

  /** From the door to the first line, all from the presenter's window. */
  async begin(...scenes: readonly string[]): Promise<void> {
    await this.next();
    await this.at("Picking scenes");
    for (const scene of scenes) await this.tick(scene);
    await this.tick(/I have read them/);
    await this.press("On with these scenes");
    await this.at("Looking at the screen");
    await this.next();
    await this.at("The welcome");
    await this.next();
    await this.at("A line of the story");
  }

  async press(name: string | RegExp): Promise<void> {
    await this.presenter.getByRole("button", { name }).click();
  }

  async next(): Promise<void> {
    await this.presenter.locator(".presenter-next").click();
  }

  moment() {
    return this.presenter.locator(".presenter-moment");
  }

  async at(moment: string | RegExp): Promise<void> {
    await expect(this.moment()).toHaveText(moment);
  }

  /** Goes on, line by line, until a choice or the end of the scene. */
  async hearOut(): Promise<void> {
    while (/^(A line|One line)/.test(await this.moment().innerText())) {
      const before = await this.heard();
      await this.next();
      await expect
        .poll(async () => (await this.heard()) !== before || !/line/.test(await this.moment().innerText()))
        .toBe(true);
    }
  }

  private heard(): Promise<string> {
    return this.presenter.locator(".presenter-sees").innerText();
  }

  /** One round: so many hands for one choice in the second vote; then its rule is shown. */
  async vote(number: number, hands = 12): Promise<void> {
    await this.at("The first vote");
    await this.next();
    await this.at("Talk in pairs");
    await this.next();
    await this.at("The second vote");
    for (let i = 0; i < hands; i++) await this.press(`One more for ${number}`);
    await expect(this.presenter.getByRole("status", { name: `${number}: ${hands}` })).toBeVisible();
    await this.next();
    await this.at("The rule");
  }

  /** Plays the hall's choice and hears out what comes of it. */
  async play(): Promise<void> {
    await this.next();
    await expect(this.moment()).not.toHaveText("The rule");
    await this.hearOut();
  }
}

/** The names of everything that a window keeps. */
export const kept = (page: Page) =>
  page.evaluate(() => ({ local: Object.keys(localStorage), session: Object.keys(sessionStorage) }));
