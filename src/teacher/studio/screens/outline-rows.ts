import type { Words } from "../../../locale/words.ts";
import type { Passage, Profile, Scenario } from "../../../scenario/format.ts";
import { slotValues } from "../../../scenario/texts.ts";
import { LANGUAGE, type Draft } from "../draft.ts";
import type { DraftReport } from "../report.ts";
import { wordsOfPassage } from "./first-words.ts";

/** How many problems there are: in all, in each scenario, and at each of its passages. */
export interface Counts {
  readonly all: number;
  in(scenario: string, passage?: string): number;
}

/** Counts the problems of a report by where they are put right. */
export function countProblems(report: DraftReport | undefined): Counts {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { where } of report?.problems ?? []) {
    if (where.scenario === undefined) continue;
    add(where.scenario);
    if (where.passage !== undefined) add(`${where.scenario}/${where.passage}`);
  }
  return {
    all: report?.problems.length ?? 0,
    in: (scenario, passage) => counts.get(passage === undefined ? scenario : `${scenario}/${passage}`) ?? 0,
  };
}

/** One passage as the outline and the map tell of it. */
export interface PassageRow {
  readonly id: string;
  readonly kind: Passage["kind"];
  /** Who speaks; nothing where the story is told, and at a choice or an end. */
  readonly by: string | undefined;
  /** How it begins; nothing where it has no words yet. */
  readonly words: string | undefined;
  readonly isStart: boolean;
  /** Its place in the scenario, from 1, as the forms count. */
  readonly number: number;
  /** The cards that lead to it, by the number of their choice. */
  readonly from: readonly { readonly choice: number; readonly cards: readonly number[] }[];
}

/** Every passage of a scenario in the order of the outline. */
export function passageRows(draft: Draft, scenario: Scenario, profile: Profile): readonly PassageRow[] {
  const names = slotValues(scenario, profile, draft.texts[LANGUAGE]);
  const leading = cardsLeading(scenario);
  return scenario.passages.map((passage, i) => ({
    id: passage.id,
    kind: passage.kind,
    by: passage.kind === "say" && passage.by !== undefined ? (names[passage.by] ?? passage.by) : undefined,
    words: wordsOfPassage(draft, scenario, passage, profile),
    isStart: passage.id === scenario.start,
    number: i + 1,
    from: leading.get(passage.id) ?? [],
  }));
}

function cardsLeading({ passages }: Scenario): ReadonlyMap<string, PassageRow["from"]> {
  const leading = new Map<string, { readonly choice: number; readonly cards: number[] }[]>();
  passages.forEach((passage, i) => {
    if (passage.kind !== "choose") return;
    passage.choices.forEach(({ to }, k) => {
      const from = leading.get(to) ?? [];
      const known = from.find(({ choice }) => choice === i + 1);
      if (known) known.cards.push(k + 1);
      else leading.set(to, [...from, { choice: i + 1, cards: [k + 1] }]);
    });
  });
  return leading;
}

/** Which cards lead to a passage, in words: "from choice 3, card 2"; nothing where none does. */
export function fromWords({ t, language }: Words, { from }: Pick<PassageRow, "from">): string | undefined {
  if (from.length === 0) return undefined;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return from
    .map(({ choice, cards }) =>
      t("studio.outline.from", {
        number: choice,
        count: cards.length,
        cards: list.format(cards.map(String)),
      }),
    )
    .join("; ");
}
