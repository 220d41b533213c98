import type { Words } from "../../../locale/words.ts";
import type { StoryMap } from "./map-layout.ts";
import type { PassageRow } from "./outline-rows.ts";

/** Each passage of a map in words: its kind, who speaks, how it begins, where it leads, and what is to be put right. */
export function nodeNames(
  t: Words["t"],
  map: StoryMap,
  rows: readonly PassageRow[],
  problemsAt: (passage: string) => number,
): readonly string[] {
  const said = new Map(rows.map((row) => [row.id, wordsOf(t, row)]));
  return rows.map((row) => {
    const kind = `${t(`studio.outline.kind.${row.kind}`)} ${row.number}`;
    const words = wordsOf(t, row);
    const named =
      row.by === undefined
        ? t("studio.map.node", { kind, words })
        : t("studio.map.nodeBy", { kind, name: row.by, words });
    const ways = map.edges
      .filter(({ from }) => from === row.id)
      .map(({ to, card }) => {
        const there = (to === undefined ? undefined : said.get(to)) ?? t("studio.map.nowhere");
        return card === undefined
          ? t("studio.map.leads", { to: there })
          : t("studio.map.card", { number: card + 1, to: there });
      });
    const problems = problemsAt(row.id);
    return [
      named,
      ...(row.isStart ? [t("studio.map.start")] : []),
      ...ways,
      ...(problems > 0 ? [t("studio.outline.problems", { count: problems })] : []),
    ].join("; ");
  });
}

const wordsOf = (t: Words["t"], { words }: PassageRow): string => words ?? t("studio.map.untold");
