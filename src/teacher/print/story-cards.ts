import type { Choice, Passage } from "../../scenario/format.ts";
import { passageAt, type Story } from "../../scenario/stepping.ts";

/** A line to be read out: by a member of the cast, or by the storyteller. Keys, never sentences. */
export interface CardLine {
  readonly by: string | undefined;
  readonly text: string;
}

/** One card of a story that is played from paper: lines, then a choice, the end, or the card to go on with. */
export interface StoryCard {
  readonly number: number;
  readonly lines: readonly CardLine[];
  /** The passage where the choice is made. */
  readonly passage: string;
  readonly choices: readonly (Choice & { readonly goTo: number })[];
  readonly goOn: number | undefined;
  readonly ends: boolean;
}

/** A story as numbered cards: a card begins at the start, where a choice leads, and where several ways meet. */
export function cardsOf(story: Story): readonly StoryCard[] {
  const meeting = whereWaysMeet(story);
  const starts: string[] = [story.scenario.start];
  const runs: { readonly lines: readonly CardLine[]; readonly stop: Passage }[] = [];
  for (let at = 0; at < starts.length; at++) {
    const run = runFrom(story, starts[at] ?? "", meeting);
    runs.push(run);
    for (const next of waysOn(run.stop)) if (!starts.includes(next)) starts.push(next);
  }
  const numberOf = (id: string): number => starts.indexOf(id) + 1;
  return runs.map(({ lines, stop }, at) => ({
    number: at + 1,
    lines,
    passage: stop.id,
    choices: stop.kind === "choose" ? stop.choices.map((one) => ({ ...one, goTo: numberOf(one.to) })) : [],
    goOn: stop.kind === "say" ? numberOf(stop.next) : undefined,
    ends: stop.kind === "end",
  }));
}

/** Passages that more than one line leads on to. */
function whereWaysMeet({ scenario }: Story): ReadonlySet<string> {
  const nexts = scenario.passages.flatMap((passage) => (passage.kind === "say" ? [passage.next] : []));
  return new Set(nexts.filter((next, at) => nexts.indexOf(next) !== at));
}

/** The lines from a passage on, and the passage where the card stops. */
function runFrom(story: Story, from: string, meeting: ReadonlySet<string>) {
  const lines: CardLine[] = [];
  let stop = passageAt(story, from);
  while (stop.kind === "say") {
    lines.push({ by: stop.by, text: stop.text });
    if (meeting.has(stop.next) || lines.length > story.passages.size) break;
    stop = passageAt(story, stop.next);
  }
  if (stop.kind === "end") lines.push({ by: undefined, text: stop.text });
  return { lines, stop };
}

const waysOn = (stop: Passage): readonly string[] =>
  stop.kind === "choose" ? stop.choices.map(({ to }) => to) : stop.kind === "say" ? [stop.next] : [];
