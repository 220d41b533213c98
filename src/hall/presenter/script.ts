import type { Judgement } from "../../policy/judgement.ts";
import type { Verdict } from "../../policy/verdicts.ts";
import type { Choice, Passage } from "../../scenario/format.ts";
import { passageAt, type Story } from "../../scenario/stepping.ts";
import { walk } from "../../scenario/walk.ts";

/** A line to be read out: by a member of the cast, or by the narrator where nobody is named. Keys, never sentences. */
export interface ScriptLine {
  readonly by: string | undefined;
  readonly text: string;
}

/** What a choice is found to be in a story: one verdict, or several where it depends on what was said before. */
export interface Found {
  readonly verdict: Verdict;
  readonly clauses: readonly string[];
  readonly tips: readonly string[];
}

export interface ScriptChoice {
  readonly id: string;
  readonly text: string;
  /** What is heard at once, before the part to go on with. */
  readonly reply: readonly ScriptLine[];
  /** The part to go on with. */
  readonly to: number;
  readonly found: readonly Found[];
}

/** One part of a script: lines read in a row, and then a choice, an end, or the part to go on with. */
export interface ScriptPart {
  readonly number: number;
  readonly lines: readonly ScriptLine[];
  readonly choices: readonly ScriptChoice[];
  readonly goOn: number | undefined;
  readonly ends: boolean;
}

/** A scenario as a script in numbered parts, which can be read from paper: each choice says the part to go on with. */
export function scriptOf(story: Story): readonly ScriptPart[] {
  const starts = startsOf(story);
  const found = foundIn(story);
  const parts = starts.map((id) => partFrom(story, id, starts, found));
  return renumbered(
    parts.map((part) => withReplies(part, parts)),
    repliesIn(parts),
  );
}

/** Who has a line in a script, the narrator first (as nothing), then in the order of the cast; the mentor reads the choices. */
export function readersOf({ scenario }: Story): readonly (string | undefined)[] {
  const speaks = new Set(
    scenario.passages.flatMap((passage) => (passage.kind === "say" ? [passage.by] : [])),
  );
  const cast = Object.entries(scenario.cast).filter(([id, { role }]) => role === "mentor" || speaks.has(id));
  return [undefined, ...cast.map(([id]) => id)];
}

/** Where a part starts: at the first passage, where a choice leads, and where several ways meet; in the order of reading. */
function startsOf(story: Story): readonly string[] {
  const ways = new Map<string, number>();
  for (const passage of story.scenario.passages)
    if (passage.kind === "say") ways.set(passage.next, (ways.get(passage.next) ?? 0) + 1);
  const starts: string[] = [];
  const queue = [story.scenario.start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (starts.includes(id)) continue;
    starts.push(id);
    const stop = lastOf(story, id, (next) => (ways.get(next) ?? 0) > 1);
    if (stop.kind === "choose") queue.push(...stop.choices.map(({ to }) => to));
    if (stop.kind === "say") queue.push(stop.next);
  }
  return starts;
}

/** The last passage of a part: a choice, an end, or the line before another part starts. */
function lastOf(story: Story, from: string, startsPart: (id: string) => boolean): Passage {
  let passage = passageAt(story, from);
  while (passage.kind === "say" && !startsPart(passage.next)) passage = passageAt(story, passage.next);
  return passage;
}

type FoundIn = ReadonlyMap<string, readonly Found[]>;

function partFrom(story: Story, from: string, starts: readonly string[], found: FoundIn): ScriptPart {
  const numberOf = (id: string) => starts.indexOf(id) + 1;
  const lines: ScriptLine[] = [];
  let passage = passageAt(story, from);
  let goOn: number | undefined;
  while (passage.kind === "say") {
    lines.push({ by: passage.by, text: passage.text });
    goOn = starts.includes(passage.next) ? numberOf(passage.next) : undefined;
    if (goOn !== undefined) break;
    passage = passageAt(story, passage.next);
  }
  if (passage.kind === "end") lines.push({ by: undefined, text: passage.text });
  const choices = passage.kind === "choose" ? passage.choices : [];
  return {
    number: numberOf(from),
    lines,
    choices: choices.map(({ id, text, to }) => ({
      id,
      text,
      reply: [],
      to: numberOf(to),
      found: found.get(`${passage.id} ${id}`) ?? [],
    })),
    goOn,
    ends: passage.kind === "end",
  };
}

/** The numbers of parts that only answer a choice and go on: they are read with that choice, not leafed to. */
function repliesIn(parts: readonly ScriptPart[]): readonly number[] {
  const goneTo = new Set([1, ...parts.flatMap(({ goOn }) => goOn ?? [])]);
  return parts.flatMap(({ number, goOn }) => (goOn !== undefined && !goneTo.has(number) ? [number] : []));
}

function withReplies(part: ScriptPart, parts: readonly ScriptPart[]): ScriptPart {
  const replies = repliesIn(parts);
  return {
    ...part,
    choices: part.choices.map((choice) => {
      const reply = replies.includes(choice.to)
        ? parts.find(({ number }) => number === choice.to)
        : undefined;
      return reply?.goOn === undefined ? choice : { ...choice, reply: reply.lines, to: reply.goOn };
    }),
  };
}

/** The parts without those left out, numbered from 1 again. */
function renumbered(parts: readonly ScriptPart[], leftOut: readonly number[]): readonly ScriptPart[] {
  const kept = parts.filter(({ number }) => !leftOut.includes(number));
  const numberNow = (number: number) => kept.findIndex((part) => part.number === number) + 1;
  return kept.map((part) => ({
    ...part,
    number: numberNow(part.number),
    goOn: part.goOn === undefined ? undefined : numberNow(part.goOn),
    choices: part.choices.map((choice) => ({ ...choice, to: numberNow(choice.to) })),
  }));
}

/** What each choice is found to be over the whole play space, each finding once. */
function foundIn(story: Story): FoundIn {
  const found = new Map<string, Found[]>();
  for (const { passage, edges } of walk(story).nodes.values()) {
    for (const { choice, judgement } of edges) {
      const key = `${passage.id} ${choice.id}`;
      const known = found.get(key) ?? [];
      if (!known.some(({ verdict }) => verdict === judgement.verdict)) known.push(findingOf(judgement));
      found.set(key, known);
    }
  }
  return found;
}

const findingOf = ({ verdict, clauses, tips }: Judgement): Found => ({ verdict, clauses, tips });

/** The lines that come now, up to the next choice or the end, that end included. */
export function linesFrom(
  story: Story,
  at: string,
): { readonly lines: readonly ScriptLine[]; readonly choices: readonly Choice[] } {
  const lines: ScriptLine[] = [];
  let passage = passageAt(story, at);
  for (let read = 0; passage.kind === "say" && read <= story.passages.size; read++) {
    lines.push({ by: passage.by, text: passage.text });
    passage = passageAt(story, passage.next);
  }
  if (passage.kind === "end") lines.push({ by: undefined, text: passage.text });
  return { lines, choices: passage.kind === "choose" ? passage.choices : [] };
}
