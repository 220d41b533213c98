import type { Page } from "@playwright/test";
import { expect, testOf } from "../built-page.ts";

/** The page of the school's policy as a co-ordinator meets it: by roles and names. */
export class PolicyRoom {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await expect(this.page.getByRole("heading", { level: 2, name: "Clauses and words" })).toBeVisible();
  }

  /** Turns to a part of the page; the focus is on its heading. */
  async part(name: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Parts of the policy" })
      .getByRole("button", { name })
      .click();
    await expect(this.page.getByRole("heading", { level: 2 })).toBeFocused();
  }

  /** A rule's card, by how its sentence starts. */
  rule(text: string | RegExp) {
    return this.page.getByRole("article", { name: text });
  }

  /** Opens a rule's form, picks what to change and to what, and asks what it would do. */
  async change(text: string | RegExp, what: string, to?: string): Promise<void> {
    const rule = this.rule(text);
    await rule.getByRole("button", { name: "Change" }).click();
    await rule.getByLabel("What to change").selectOption({ label: what });
    if (to !== undefined) await rule.getByRole("combobox").last().selectOption({ label: to });
    await rule.getByRole("button", { name: "See what it would do" }).click();
  }

  /** Waits for the proofs, which run in a worker; the focus is on the heading of their answer. */
  async answered(heading: "Refused" | "What it would do"): Promise<void> {
    await expect(this.page.getByRole("heading", { name: heading })).toBeFocused({ timeout: 40_000 });
  }

  get refused() {
    return this.page.getByRole("region", { name: "Refused" });
  }

  get report() {
    return this.page.getByRole("region", { name: "What it would do" });
  }

  /** What the room keeps now. */
  kept(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem("policy-page") ?? "{}"));
  }
}

/** The built page alone, watched for errors and foreign requests. */
export const test = testOf("policy-page").extend<{ readonly room: PolicyRoom }>({
  room: async ({ page, address }, use) => use(new PolicyRoom(page, address)),
});

export { expect } from "../built-page.ts";
