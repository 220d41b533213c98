/**
 * A conversation for the oracles, and questions about its timeline. Written from the policy's clauses alone: nothing
 * here or in the oracles comes from the engine or from the policy file.
 */
export interface Talk {
  readonly opening: readonly News[];
  /** The talk ends after the last choice and what it leads to. */
  readonly choices: readonly { readonly acts: readonly string[]; readonly next: readonly News[] }[];
  /** The school's setting: a limit said at the start of a talk counts. */
  readonly limitCounts: boolean;
}

/** One fact and how far it goes: 1 for "so" or "approaching", 2 for "disclosed". */
export interface News {
  readonly fact: string;
  readonly level: number;
}

export interface Answer {
  readonly verdicts: readonly string[];
  readonly lights: { readonly safe: string; readonly honest: string; readonly private: string };
}

/** One thing that happens: an act of a choice, or news after it. The opening belongs to choice -1. */
export interface Tick {
  readonly at: number;
  readonly choice: number;
  readonly act?: string;
  readonly news?: News;
}

export const NEVER = Number.POSITIVE_INFINITY;

/** The timeline of a talk. Times are places in the list of ticks; something not (yet) so has the time `NEVER`. */
export class Timeline {
  readonly talk: Talk;
  readonly ticks: readonly Tick[];

  constructor(talk: Talk) {
    this.talk = talk;
    const happenings = [
      ...talk.opening.map((news) => ({ choice: -1, news })),
      ...talk.choices.flatMap(({ acts, next }, choice) => [
        ...acts.map((act) => ({ choice, act })),
        ...next.map((news) => ({ choice, news })),
      ]),
    ];
    this.ticks = happenings.map((tick, at) => ({ ...tick, at }));
  }

  /** When a fact first came this far. */
  since(fact: string, level = 1): number {
    return this.first((tick) => tick.news?.fact === fact && tick.news.level >= level);
  }

  /** Whether a fact had come this far before a time. */
  knew(at: number, fact: string, level = 1): boolean {
    return this.since(fact, level) < at;
  }

  first(wanted: (tick: Tick) => boolean): number {
    return this.ticks.find(wanted)?.at ?? NEVER;
  }

  /** The first time after one moment and before another that one of these acts was done. */
  done(acts: readonly string[], after = -1, before = NEVER): number {
    return this.first(({ at, act }) => act !== undefined && acts.includes(act) && at > after && at < before);
  }

  /** When a choice was made: the time of its first act. */
  start(choice: number): number {
    return this.first((tick) => tick.choice === choice);
  }

  /** The acts of a choice, each with its time. */
  actsOf(choice: number): { act: string; at: number }[] {
    return this.ticks.flatMap(({ at, act, choice: of }) =>
      of === choice && act !== undefined ? [{ act, at }] : [],
    );
  }

  /** The choice in which something of that time happened, or on the way from it; -1 for the opening. */
  choiceAt(at: number): number {
    return this.ticks[at]?.choice ?? NEVER;
  }

  get last(): number {
    return this.talk.choices.length - 1;
  }
}

/** Where the warning before a disclosure stands. Fact levels: 1 the cue, 2 the disclosure. */
export interface Warning {
  readonly due: boolean;
  readonly opened: number;
  /** When the limit was said in time. */
  readonly said: number;
  /** The choice that let the cue pass. */
  readonly missedIn: number;
  /** When the limit was said after all. */
  readonly late: number;
}

/** A cue calls for the limit before the disclosure. `ends`: when the cue turned out to be something else. */
export function warningOf(line: Timeline, fact: string, ends = NEVER): Warning {
  const told = line.since(fact, 2);
  const cue = line.since(fact, 1);
  const opened = cue < told && cue < ends ? cue : NEVER;
  const early = line.talk.limitCounts && line.done(["limit"], -1, opened) < opened ? opened : NEVER;
  const closed = Math.min(told, ends);
  const said = opened === NEVER ? NEVER : Math.min(early, line.done(["limit"], opened, closed));
  const open = opened < NEVER && said === NEVER;
  const couldSay = told < ends && opened < line.start(line.choiceAt(told)) && line.choiceAt(told) >= 0;
  const missedIn = open && told < NEVER && couldSay ? line.choiceAt(told) : NEVER;
  const late = missedIn < NEVER ? line.done(["limit"], told) : NEVER;
  const due = opened < NEVER && (said < NEVER || missedIn < NEVER || closed === NEVER);
  return { due, opened, said, missedIn, late };
}

/** A telling that is owed: from when, when it is met, and when it falls away. */
export interface Telling {
  readonly opened: number;
  readonly met: number;
  readonly dropped: number;
}

/** A telling opened at a time and met by the first act after it that counts. */
export function tellingOf(
  line: Timeline,
  opened: number,
  counts: (act: string, at: number) => boolean,
  dropped = NEVER,
): Telling {
  const met = line.first(
    ({ act, at }) => act !== undefined && at > opened && at < dropped && counts(act, at),
  );
  return { opened, met, dropped: met < dropped ? NEVER : dropped };
}

export const owedAt = ({ opened, met, dropped }: Telling, at: number): boolean =>
  opened < at && met >= at && dropped >= at;

const KIND_WORDS = ["listen", "thank", "reassure"];

/** Whether a choice does one of these and, kind words aside, nothing else. */
export const onlyDoes = (acts: readonly { act: string }[], wanted: readonly string[]): boolean =>
  acts.some(({ act }) => wanted.includes(act)) &&
  acts.every(({ act }) => wanted.includes(act) || KIND_WORDS.includes(act));

/** The choice that let a telling pass that could not wait for the next choice; `pause` acts may go before it. */
export function overdueIn(
  line: Timeline,
  telling: { opened: number; met: number },
  pause: readonly string[],
) {
  for (let choice = 0; choice <= line.last; choice++) {
    const start = line.start(choice);
    if (telling.opened >= start || telling.met < start) continue;
    const acts = line.actsOf(choice);
    if (acts.some(({ at }) => at === telling.met)) return NEVER;
    if (!onlyDoes(acts, pause)) return choice;
  }
  return NEVER;
}

/** Something broken that stands until it is mended. Says whether it stands before a time. */
export function standsAt(
  line: Timeline,
  at: number,
  breaks: (act: string, at: number) => boolean,
  mends: (act: string, at: number) => boolean,
): boolean {
  let stands = false;
  for (const tick of line.ticks) {
    if (tick.at >= at || tick.act === undefined) continue;
    if (breaks(tick.act, tick.at)) stands = true;
    else if (mends(tick.act, tick.at)) stands = false;
  }
  return stands;
}

const GRAVEST_FIRST = [
  "kept-too-much",
  "told-too-much",
  "promised",
  "late",
  "partly",
  "could-stay-private",
  "repaired",
  "right",
];

export const gravest = (found: ReadonlySet<string>): string =>
  GRAVEST_FIRST.find((verdict) => found.has(verdict)) ?? "allowed";

/** Safe: none if no telling was owed; lit when an adult has heard all that had to be told. */
export function safeLight(tellings: readonly Telling[]): string {
  const owed = tellings.filter(({ opened, dropped }) => opened < NEVER && dropped === NEVER);
  if (owed.length === 0) return "none";
  return owed.every(({ met }) => met < NEVER) ? "lit" : "unlit";
}

/**
 * Honest: none if no limit was due and nothing promised; lit if the mentee heard it before any adult. Whoever takes a
 * promise back to their face has told them too (a repair lights the lights fully).
 */
export function honestLight(
  line: Timeline,
  due: boolean,
  stands: boolean,
  adults: readonly string[],
): string {
  const promised = line.done(["promise-secret"]);
  if (!due && promised === NEVER) return "none";
  if (stands) return "unlit";
  const heard = Math.min(line.done(["limit"]), line.done(["take-back"], promised));
  return !due || heard < line.done(adults) ? "lit" : "unlit";
}
