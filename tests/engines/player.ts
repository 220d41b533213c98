import { vi } from "vitest";
import type { Control, Engine, Name } from "./engine.ts";

const POLL = { timeout: 20_000, interval: 40 };

/** The game as a player of another engine meets it: by roles and names, and by what stands there. */
export class Player {
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Waits for a control. */
  async control(role: string, name: Name): Promise<Control> {
    return this.#patiently(`${role} ${String(name)}`, () => this.engine.find(role, name));
  }

  /** Presses controls of a role, one after another. What was drawn anew meanwhile is found again. */
  async press(role: string, ...names: readonly Name[]): Promise<void> {
    for (const name of names) {
      await this.#patiently(`${role} ${String(name)}`, async () => {
        const control = await this.engine.find(role, name);
        await control?.click();
        return control;
      });
    }
  }

  async write(name: Name, text: string): Promise<void> {
    const field = await this.control("textbox", name);
    await field.write(text);
  }

  /** Waits until those words can be seen. */
  async sees(words: RegExp): Promise<void> {
    await this.#patiently(String(words), async () => words.test(await this.words()) || undefined);
  }

  /** Waits until those words cannot be seen any more. */
  async seesNot(words: RegExp): Promise<void> {
    await this.#patiently(`no ${String(words)}`, async () => !words.test(await this.words()) || undefined);
  }

  /** Presses Next until there is a choice, or the end. */
  async hearOut(): Promise<void> {
    for (;;) {
      const next = await this.engine.find("button", /^Next\s*$/);
      if (!next) return;
      await next.click();
    }
  }

  /** Makes each choice, hearing the talk between them. */
  async say(...choices: readonly RegExp[]): Promise<void> {
    for (const choice of choices) {
      await this.hearOut();
      await this.press("button", choice);
    }
    await this.hearOut();
  }

  /** Tries until something comes of it, and says what stood there when nothing did. */
  async #patiently<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
    let refused: unknown = "it is not there";
    try {
      return await vi.waitUntil(
        () =>
          attempt().catch((error: unknown) => {
            refused = error;
            return undefined;
          }),
        POLL,
      );
    } catch {
      throw new Error(`${what}: ${String(refused)}; there is: ${await this.words()}`);
    }
  }

  /** What can be read on the page, in its lowest modal where there is one. */
  words(): Promise<string> {
    return this.engine.run(() => {
      const modals = [...document.querySelectorAll("dialog")].filter((dialog) => dialog.matches(":modal"));
      return (modals[modals.length - 1] ?? document.body).innerText;
    });
  }
}
