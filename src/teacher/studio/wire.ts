import type { Scenario, Texts } from "../../scenario/format.ts";
import type { Draft } from "./draft.ts";
import type { DraftReport, Problem, ScenarioReport } from "./report.ts";

/**
 * A draft on its way to the worker. What is sent is copied, and a copy is a new object that would be walked again; so
 * each scenario goes once, under a number, and stays the same object over there until it changes.
 */
export interface DraftParcel {
  readonly head: Omit<Draft, "scenarios" | "texts">;
  /** Every scenario in order, by its number; those that the other side does not have yet come along. */
  readonly scenarios: readonly { readonly revision: number; readonly scenario?: Scenario }[];
  /** Every language in order, with the sentences that are new or changed, and the names of those that are gone. */
  readonly texts: readonly {
    readonly language: string;
    readonly changed: Texts;
    readonly gone: readonly string[];
  }[];
}

/** A report on its way back: the parts about scenarios that stayed as they were are left out. */
export interface ReportParcel {
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
  readonly statesWalked: number;
  readonly scenarios: readonly { readonly revision: number; readonly report?: ScenarioReport }[];
}

/** Packs drafts, each as what is new since the one before. Every parcel must arrive, and in order. */
export function draftSender(): (draft: Draft) => DraftParcel {
  const revisions = new WeakMap<Scenario, number>();
  let [made, there] = [0, new Set<number>()];
  let texts: Draft["texts"] = {};
  const revisionOf = (scenario: Scenario): number => {
    const revision = revisions.get(scenario) ?? ++made;
    revisions.set(scenario, revision);
    return revision;
  };
  return (draft) => {
    const { scenarios, texts: now, ...head } = draft;
    const numbered = scenarios.map((scenario) => ({ revision: revisionOf(scenario), scenario }));
    const parcel = {
      head,
      scenarios: numbered.map((one) => (there.has(one.revision) ? { revision: one.revision } : one)),
      texts: Object.entries(now).map(([language, table]) => ({
        language,
        ...changes(texts[language] ?? {}, table),
      })),
    };
    there = new Set(numbered.map(({ revision }) => revision));
    texts = now;
    return parcel;
  };
}

/** Runs on the page at each keystroke, over every sentence of a pack: so it makes no lists on the way. */
function changes(before: Texts, now: Texts): { changed: Texts; gone: readonly string[] } {
  const changed: Record<string, string> = {};
  const gone: string[] = [];
  if (before === now) return { changed, gone };
  for (const key of Object.keys(now)) {
    const text = now[key];
    if (text !== undefined && before[key] !== text) changed[key] = text;
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(now, key)) gone.push(key);
  return { changed, gone };
}

/** A draft as it was unpacked, with the number of each of its scenarios. */
export interface Unpacked {
  readonly draft: Draft;
  readonly revisions: readonly number[];
}

/** Unpacks drafts; what did not change is the same object as in the draft before. Throws where a parcel is missing. */
export function draftReceiver(): (parcel: DraftParcel) => Unpacked {
  let held = new Map<number, Scenario>();
  let texts: Draft["texts"] = {};
  return ({ head, scenarios, texts: news }) => {
    const now = scenarios.map(({ revision, scenario }) => {
      const known = scenario ?? held.get(revision);
      if (!known) throw new Error(`scenario ${revision} never came`);
      return [revision, known] as const;
    });
    held = new Map(now);
    texts = Object.fromEntries(
      news.map(({ language, changed, gone }) => [language, applied(texts[language] ?? {}, changed, gone)]),
    );
    return {
      draft: { ...head, scenarios: now.map(([, scenario]) => scenario), texts },
      revisions: now.map(([revision]) => revision),
    };
  };
}

function applied(before: Texts, changed: Texts, gone: readonly string[]): Texts {
  if (gone.length === 0 && Object.keys(changed).length === 0) return before;
  const table = { ...before, ...changed };
  if (gone.length === 0) return table;
  const left = new Set(gone);
  return Object.fromEntries(Object.entries(table).filter(([key]) => !left.has(key)));
}

/** Packs reports: what was said of a scenario before, word for word the same object, is not sent again. */
export function reportSender(): (report: DraftReport, revisions: readonly number[]) => ReportParcel {
  let sent = new Map<number, ScenarioReport>();
  return ({ problems, hints, statesWalked, scenarios }, revisions) => {
    const now = revisions.flatMap((revision, i) => {
      const report = scenarios[i];
      return report ? [[revision, report] as const] : [];
    });
    const parcel = now.map(([revision, report]) =>
      sent.get(revision) === report ? { revision } : { revision, report },
    );
    sent = new Map(now);
    return { problems, hints, statesWalked, scenarios: parcel };
  };
}

/** Unpacks reports. Throws where a parcel is missing. */
export function reportReceiver(): (parcel: ReportParcel) => DraftReport {
  let held = new Map<number, ScenarioReport>();
  return ({ problems, hints, statesWalked, scenarios }) => {
    const now = scenarios.map(({ revision, report }) => {
      const known = report ?? held.get(revision);
      if (!known) throw new Error(`the report on scenario ${revision} never came`);
      return [revision, known] as const;
    });
    held = new Map(now);
    return { problems, hints, statesWalked, scenarios: now.map(([, report]) => report) };
  };
}
