import type { Page } from "@playwright/test";
import { expect, testOf } from "../built-page.ts";

/** The print room as a teacher meets it: by roles and names. */
export class PrintRoomPage {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** Opens the list of prints; `query` asks for another school, or for no packs. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`${this.address}${query}`);
    await expect(this.page.getByRole("heading", { level: 1, name: "Print room" })).toBeVisible();
  }

  /** From the list to one print, with its pictures there. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
    await this.drawn();
  }

  /** Waits until every drawing of the print has come. */
  async drawn(): Promise<void> {
    const drawings = this.paper.locator(".print-picture, .print-lantern, .print-shape");
    await expect(drawings.and(this.page.locator("span"))).toHaveCount(0);
  }

  async back(): Promise<void> {
    await this.page.getByRole("button", { name: "All prints" }).click();
  }

  /** Picks from one of the lists above a print. */
  async pick(list: string, option: string): Promise<void> {
    await this.page.getByLabel(list).selectOption({ label: option });
    await this.drawn();
  }

  get paper() {
    return this.page.getByRole("region", { name: "As it will be printed" });
  }

  get sheets() {
    return this.paper.locator(".sheet, .sheets");
  }

  /** How many pages a printer would be sent. */
  async pages(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** As on paper, while something is looked at. */
  async onPaper<T>(look: () => Promise<T>): Promise<T> {
    await this.page.emulateMedia({ media: "print" });
    const seen = await look();
    await this.page.emulateMedia({ media: "screen" });
    return seen;
  }

  /** Everything that reaches out of its sheet, panel or card, or lies under the foot of its sheet. */
  cut(): Promise<readonly string[]> {
    return this.sheets.evaluateAll((sheets) => {
      const name = (one: Element) =>
        `${one.tagName} ${one.className}: ${(one.textContent ?? "").slice(0, 40)}`;
      const outOf = (box: Element) => {
        const frame = box.getBoundingClientRect();
        return [...box.querySelectorAll("*")].filter((one) => {
          const at = one.getBoundingClientRect();
          if (at.width === 0 || at.height === 0) return false;
          const sides = [
            frame.left - at.left,
            frame.top - at.top,
            at.right - frame.right,
            at.bottom - frame.bottom,
          ];
          return sides.some((out) => out > 1);
        });
      };
      const boxes = sheets.flatMap((sheet) => [
        sheet,
        ...sheet.querySelectorAll(".panel, .cut-card, .sheet-body"),
      ]);
      const full = boxes.filter(
        (box) => box.scrollHeight > box.clientHeight + 1 && !box.classList.contains("sheets"),
      );
      return [...new Set([...boxes.flatMap(outOf), ...full].map(name))];
    });
  }

  /** Every text that is not dark on white: less than 7 to 1. */
  pale(): Promise<readonly string[]> {
    return this.paper.evaluate((paper) => {
      const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return [...paper.querySelectorAll("*")].flatMap((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        const [, , , alpha = 1] = numbers(backgroundColor);
        const white = alpha === 0 || light(backgroundColor) === 1;
        return white && 1.05 / (light(color) + 0.05) >= 7
          ? []
          : [`${one.className} ${color} on ${backgroundColor}`];
      });
    });
  }
}

/** The built page of the print room alone, watched for errors and foreign requests. */
export const test = testOf("print-room").extend<{ readonly room: PrintRoomPage }>({
  room: async ({ page, address }, use) => use(new PrintRoomPage(page, address)),
});

export { expect } from "../built-page.ts";
