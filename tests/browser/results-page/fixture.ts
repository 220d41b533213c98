import type { Page } from "@playwright/test";
import { expect, testOf } from "../built-page.ts";
import { openShelf } from "../../../src/records/storage.ts";
import type { Tally } from "../../../src/play/forms.ts";
import { readResults } from "../../../src/records/results.ts";
import { resultsFile } from "../../../src/teacher/results/results-file.ts";
import { FakeStorage } from "../../support/fake-storage.ts";
import { playEvening } from "../../support/group-session.ts";

const TODAY = "2026-11-29";

const FORMS: Tally = {
  a: {
    pupils: 12,
    right: { "PM-0": 5, "PM-1": 8, "PM-2": 3, "PM-3": 6, "PM-4": 7 },
    couldStayPrivate: { "PM-0": 4 },
  },
  b: {
    pupils: 11,
    right: { "PM-0": 7, "PM-1": 10, "PM-2": 7, "PM-3": 8, "PM-4": 10 },
    couldStayPrivate: { "PM-0": 2 },
  },
};

/** What a group's evening leaves in a device's store. */
export function keptAfter(id: string, players: number, packs: Readonly<Record<string, number>>): string {
  const local = new FakeStorage();
  playEvening(openShelf({ local, session: new FakeStorage() }), {
    today: TODAY,
    id,
    players,
    packs,
    ...(players > 5 ? { forms: FORMS } : {}),
  });
  return local.held.get("buddy-bench:results") ?? "";
}

/** The same as a file that the device would save. */
export function fileOf(kept: string): string {
  const local = new FakeStorage();
  local.held.set("buddy-bench:results", kept);
  const read = readResults(openShelf({ local, session: new FakeStorage() }));
  if (read.kind !== "kept") throw new Error("nothing is kept");
  return resultsFile([read.session]);
}

/** The page of results as a teacher meets it: by roles and names. */
export class Results {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** Opens the page over what a device keeps, if anything. */
  async open(kept?: string, today = TODAY): Promise<void> {
    await this.page.goto(`${this.address}?today=${today}`);
    if (kept !== undefined) {
      await this.page.evaluate((text) => localStorage.setItem("buddy-bench:results", text), kept);
      await this.page.reload();
    }
    await expect(this.page.getByRole("heading", { level: 1, name: "Group results" })).toBeVisible();
  }

  region(name: string) {
    return this.page.getByRole("region", { name, exact: true });
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Everything that is kept, as text. */
  kept(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
  }
}

/** The built page of results alone, watched for errors and foreign requests. */
export const test = testOf("results-page").extend<{ readonly results: Results }>({
  results: async ({ page, address }, use) => use(new Results(page, address)),
});

export { expect } from "../built-page.ts";
