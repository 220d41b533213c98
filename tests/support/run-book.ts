import type { RunEvent, Step } from "../../src/play/run.ts";
import type { Passage } from "../../src/scenario/format.ts";

/** What a run should be, kept without the code under test: the passages shown, and the step to each but the first. */
export interface RunBook {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly path: string[];
  readonly steps: Step[];
}

/** The passage that the book is at. */
export const hereIn = (book: RunBook): Passage | undefined => book.passages.get(book.path.at(-1) ?? "");

/** The choices made, as the book has them. */
export const chosenIn = (book: RunBook): readonly string[] =>
  book.steps.flatMap((step) => (step.kind === "choose" ? [step.choice] : []));

/** A choice that is on offer now, the n-th one round; one that nobody offers where there is none. */
export const offeredIn = (book: RunBook, n: number): string => {
  const here = hereIn(book);
  return here?.kind === "choose" ? (here.choices[n % here.choices.length]?.id ?? "") : "nobody-offers-this";
};

/** Writes into the book what the pack's own file says an event leads to. */
export function note(book: RunBook, event: RunEvent): void {
  const here = hereIn(book);
  if (event.kind === "undo") {
    if (book.steps.pop()) book.path.pop();
  } else if (event.kind === "back-to") {
    const at = book.steps.flatMap((step, i) => (step.kind === "choose" ? [i] : []))[event.moment];
    if (at === undefined) return;
    book.steps.length = at;
    book.path.length = at + 1;
  } else if (event.kind === "next" && here?.kind === "say") {
    book.steps.push(event);
    book.path.push(here.next);
  } else if (event.kind === "choose" && here?.kind === "choose") {
    const to = here.choices.find((choice) => choice.id === event.choice)?.to;
    if (to === undefined) return;
    book.steps.push(event);
    book.path.push(to);
  }
}
