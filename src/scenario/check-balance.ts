import { balanceOf, MOST_GOOD, tooGood, type Strategy } from "./balance.ts";
import type { Pack } from "./format.ts";
import type { Report } from "./report.ts";
import type { Story } from "./stepping.ts";
import { walk, type PlaySpace } from "./walk.ts";

/** Fewer scenarios than this say little about a pack. */
const ENOUGH = 4;

export const PLAYERS: Readonly<Record<Strategy, string>> = {
  keep: "keeps everything",
  tell: "always goes to a grown-up",
  ask: "always asks",
  first: "takes the first card",
  longest: "takes the longest card",
};

/** A pack must not reward playing without thinking. One with a `focus` may lean to one side, but never to keeping. */
export function checkBalance(
  pack: Pack,
  stories: readonly Story[],
  report: Report,
  spaceOf: (story: Story) => PlaySpace = walk,
): void {
  if (stories.length < ENOUGH) return;
  const told = new Set<Strategy>();
  // Which card is the longest differs from language to language.
  const languages = Object.entries(pack.texts);
  for (const [language, texts] of languages.length > 0 ? languages : [["", {}] as const]) {
    for (const { strategy, share } of tooGood(balanceOf(stories, texts, spaceOf))) {
      if (told.has(strategy) || (pack.focus && strategy !== "keep")) continue;
      told.add(strategy);
      const where = strategy === "longest" ? ` (${language})` : "";
      report.error(
        strategy === "keep" ? "SC050" : "SC051",
        "/scenarios",
        `A player who ${PLAYERS[strategy]}${where} gets ${share} % right; ${MOST_GOOD[strategy] * 100} % is the most.`,
        'Vary what is right, and where on the list it stands; or name the clauses of a pack on one theme in "focus".',
      );
    }
  }
}
