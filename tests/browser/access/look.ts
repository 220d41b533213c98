import { expect, type CDPSession, type Locator, type Page } from "@playwright/test";
import { LONG } from "../../support/long.ts";
import { textThatDoesNotFit } from "../text-fits.ts";
import { axeFaults } from "./axe.ts";
import { focusFaults } from "./focus.ts";
import {
  contrastFaults,
  forceSpacing,
  frameFaults,
  motionFaults,
  ownColourFaults,
  rememberingFields,
  stopsToTheWayOn,
  targetFaults,
  wear,
} from "./in-page.ts";
import { treeFaults, treeOf, visibleTexts } from "./tree.ts";

/** The widths at which a page must work. A phone, or 400 % of 1280: most goes wrong there. */
const NARROW = [[320, 640]] as const;
/** A tablet; in the long run an old projector; a large screen. */
const WIDE = [[768, 1024], ...(LONG ? ([[1024, 768]] as const) : []), [1920, 1080]] as const;
const USUAL = { width: 1280, height: 720 };
const STILL = { reducedMotion: "reduce", forcedColors: "none" } as const;

/** What is asked of one state of a page, beyond what is asked of each. */
export interface Asked {
  /** What some button must be called. */
  readonly buttons: readonly string[];
  /** The most stops of Tab from where the focus is to the last choice, or to the way on. */
  readonly stops?: number | undefined;
  /** Looked at in strong contrast too. */
  readonly strong?: boolean;
  /** The part that is new here: axe has looked at the rest before. */
  readonly part?: string;
  /** A part whose tree is kept as a file, word for word. */
  readonly golden?: Locator | undefined;
}

/** Looks once at each state of a page for all that can be told of it without a person, and says what is wrong. */
export class Look {
  readonly faults: string[] = [];
  readonly page: Page;
  readonly #client: CDPSession;
  readonly #widths: readonly (readonly [width: number, height: number])[];

  private constructor(page: Page, client: CDPSession, wide: boolean) {
    this.page = page;
    this.#client = client;
    this.#widths = wide ? [...NARROW, ...WIDE] : NARROW;
  }

  /** @param wide whether it is looked at in wide windows too: not where another test does that, but for the long run */
  static async at(page: Page, { wide = true } = {}): Promise<Look> {
    await page.emulateMedia(STILL);
    return new Look(page, await page.context().newCDPSession(page), wide || LONG);
  }

  async see(name: string, asked: Asked): Promise<void> {
    const { page } = this;
    const note = async (how: string, found: readonly string[] | Promise<readonly string[]>) => {
      for (const fault of await found) this.faults.push(`${name}, ${how}: ${fault}`);
    };
    if (asked.golden) {
      const file = `${name.replaceAll(/\W+/g, "-")}.aria.yml`;
      await expect.soft(asked.golden).toMatchAriaSnapshot({ name: file });
    }
    // The words first: what comes between the two is told and not missed.
    const texts = await visibleTexts(page);
    const tree = await treeOf(this.#client);
    await note("told", treeFaults(tree, texts));
    for (const words of asked.buttons) {
      if (!tree.some(({ role, name: told }) => role === "button" && told.includes(words)))
        this.faults.push(`${name}: no button “${words}”`);
    }
    if (asked.stops !== undefined) {
      await focusToCome(page);
      const stops = await stopsToTheWayOn(page);
      if (stops > asked.stops) this.faults.push(`${name}: ${stops} stops to the way on`);
    }
    await note("as it is", frameFaults(page));
    await note("as it is", rememberingFields(page));
    const axe = axeFaults(page, asked.part);
    await note("with reduced motion", motionFaults(page));
    await note("axe", axe);
    // From here on the focus is shown, as it is to whoever presses keys.
    await page.keyboard.press("Shift");
    await note("focus", focusFaults(page));
    if (asked.strong) {
      await wear(page, "contrast", "high");
      await note("in strong contrast", contrastFaults(page));
      await wear(page, "contrast", "standard");
    }
    await page.emulateMedia({ ...STILL, forcedColors: "active" });
    await note("with own colours", ownColourFaults(page));
    await note("with own colours", focusFaults(page));
    await page.emulateMedia(STILL);
    await wear(page, "size", "2");
    await note("at 200 %", textThatDoesNotFit(page));
    for (const [width, height] of this.#widths) {
      await this.#resize({ width, height });
      if (width === 320) await this.#smallest(note);
      await note(`at ${width} px`, targetFaults(page));
      await note(`at ${width} px`, textThatDoesNotFit(page));
    }
    await this.#resize(USUAL);
  }

  /** Some parts are laid out by script: they have two frames for it. */
  async #resize(size: typeof USUAL): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  async #smallest(note: (how: string, found: Promise<readonly string[]>) => Promise<void>): Promise<void> {
    const { page } = this;
    await note("at 200 % and 320 px", textThatDoesNotFit(page));
    await wear(page, "size", "1");
    await forceSpacing(page, true);
    await note("with forced spacing", textThatDoesNotFit(page));
    await forceSpacing(page, false);
    await note("focus at 320 px", focusFaults(page));
  }
}

/** A screen takes the focus a moment after it is seen; one that leaves it at the page is counted from there. */
const focusToCome = (page: Page) =>
  page
    .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 1000 })
    .catch(() => undefined);
