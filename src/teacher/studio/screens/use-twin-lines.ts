import { useEffect, useState } from "preact/hooks";
import type { Circle } from "../../../policy/model.ts";
import type { Scenario } from "../../../scenario/format.ts";
import { bestLines, twinTrials, type TwinLine } from "../twin.ts";
import { playable } from "./ways-of.ts";

/** What has come of looking for a line in which a twin could differ. */
export type TwinSearch =
  | { readonly kind: "waiting" }
  /** It cannot be played yet, nothing in it is chosen, no line would do, or it is too long to try. */
  | { readonly kind: "none"; readonly why: "broken" | "noChoice" | "noLine" | "many" }
  | { readonly kind: "found"; readonly lines: readonly TwinLine[] };

/** A slice of the search lasts so many milliseconds, so that the page answers in between. */
const SLICE = 30;

/** Tries every line of a scenario after the first paint, in slices; nothing is asked of a scenario that cannot be played. */
export function useTwinLines(scenario: Scenario, circle: Circle | undefined): TwinSearch {
  const [search, setSearch] = useState<TwinSearch>({ kind: "waiting" });
  useEffect(() => {
    setSearch({ kind: "waiting" });
    let timer = setTimeout(() => {
      const why = hindrance(scenario, circle);
      const trials = why || !circle ? undefined : twinTrials(scenario, circle);
      if (!trials) {
        setSearch({ kind: "none", why: why ?? "many" });
        return;
      }
      const left = [...trials];
      const tried: TwinLine[] = [];
      const slice = () => {
        const until = performance.now() + SLICE;
        for (let trial = left.shift(); trial; trial = performance.now() < until ? left.shift() : undefined)
          tried.push({ passage: trial.passage, reveals: trial.reveals, flips: trial.flips() });
        if (left.length > 0) timer = setTimeout(slice);
        else setSearch(found(bestLines(tried)));
      };
      slice();
    });
    return () => clearTimeout(timer);
  }, [scenario, circle]);
  return search;
}

const found = (lines: readonly TwinLine[]): TwinSearch =>
  lines.length > 0 ? { kind: "found", lines } : { kind: "none", why: "noLine" };

function hindrance(scenario: Scenario, circle: Circle | undefined): "broken" | "noChoice" | undefined {
  if (!circle || !playable(scenario, circle)) return "broken";
  return scenario.passages.some(({ kind }) => kind === "choose") ? undefined : "noChoice";
}
