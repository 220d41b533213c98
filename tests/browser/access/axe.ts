import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import { expect, type Page } from "@playwright/test";
import { whilePainted } from "../paint.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const EVERYTHING: RunOptions = {
  runOnly: { type: "tag", values: TAGS },
  // WCAG 2.5.8 is off by default; 2.5.3 is still called an experiment.
  rules: { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } },
};

/** A picture of writing, whose words are not one text in the page: its name is looked at by eye. */
const DRAWN = /^label-content-name-mismatch .*<g /;

/** Under a bar that keeps its place: whatever is scrolled is out from under it, and sizes are measured besides. */
const UNDER_A_BAR = /^target-size .*partially obscured/;

/** Everything that axe finds by the rules of WCAG 2.2 A and AA and its own best practice, of any weight. */
export async function axeFaults(page: Page, part?: string): Promise<readonly string[]> {
  // By the tests' own way in, which the page's policy does not bind. Once for each load of the page.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const found = await whilePainted(page, () =>
    page.evaluate(
      async ([options, selector]) => {
        const { axe } = window as unknown as {
          axe: { run: (of: Node, how: RunOptions) => Promise<AxeResults> };
        };
        const of = (selector === undefined ? undefined : document.querySelector(selector)) ?? document;
        const { violations } = await axe.run(of, { ...options, resultTypes: ["violations"] });
        return violations.flatMap(({ id, impact, nodes }) =>
          nodes.map(
            ({ html, any }) => `${id} (${impact ?? "?"}): ${html.slice(0, 200)} ${any[0]?.message ?? ""}`,
          ),
        );
      },
      [EVERYTHING, part] as const,
    ),
  );
  return found.filter((fault) => !DRAWN.test(fault) && !UNDER_A_BAR.test(fault));
}

/** Fails where axe finds anything in a page, or in one part of it. */
export const expectNoAxeFault = async (page: Page, part?: string): Promise<void> =>
  expect(await axeFaults(page, part)).toEqual([]);
