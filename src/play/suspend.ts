import { checksum } from "../scenario/checksum.ts";
import { passageAt, type Story } from "../scenario/stepping.ts";
import { advance, replay, startRun, type Run, type Step } from "./run.ts";

/** Where a player is, as an LMS may keep it: no name, no time, and nothing of how a made mentor looks. */
export interface Place {
  readonly screen: string;
  readonly from?: string | undefined;
  readonly badge?: string | undefined;
  readonly scenario?: string | undefined;
  readonly steps?: readonly Step[] | undefined;
  readonly earlier?: readonly Step[] | undefined;
  readonly played: readonly string[];
  readonly met?: readonly string[] | undefined;
  readonly view?: "map" | "list" | undefined;
}

/** What the positions of a packed place count in: one pack's stories in their order, every clause, every animal. */
export interface PlaceTable {
  readonly stories: readonly Story[];
  readonly clauses: readonly string[];
  readonly badges: readonly string[];
}

/** The most that SCORM 1.2 lets a lesson keep. */
export const MOST_CHARACTERS = 4096;

const VERSION = "1";
const BASE = 36;
const VIEWS = ["map", "list"] as const;
const initialOf = (view: string | undefined): string | undefined => view?.slice(0, 1);

/** The parts of a packed place, in their order. */
type Parts = readonly [
  version: string,
  print: string,
  screen: string,
  from: string,
  badge: string,
  view: string,
  scenario: string,
  steps: string,
  earlier: string,
  played: string,
  met: string,
];
const isWhole = (parts: readonly string[]): parts is Parts => parts.length === 11;

/**
 * A place as a short text: choices and stories as positions, since talk follows from the choices. Never longer than
 * `MOST_CHARACTERS`: a run that is too long gives up the way that was tried before it, and then itself.
 */
export function packPlace(place: Place, table: PlaceTable): string {
  const whole = packed(place, table);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const alone = packed({ ...place, earlier: undefined }, table);
  if (alone.length <= MOST_CHARACTERS) return alone;
  return packed({ ...place, screen: "choose", steps: undefined, earlier: undefined }, table);
}

function packed(place: Place, table: PlaceTable): string {
  const { screen, from, badge, scenario, steps, earlier, played, met, view } = place;
  const ids = idsOf(table);
  const story = table.stories.find((one) => one.scenario.id === scenario);
  // What is not there joins as nothing.
  return [
    VERSION,
    fingerprint(table),
    screen,
    from,
    positions([badge], table.badges),
    initialOf(view),
    positions([scenario], ids),
    story && steps && packRun(replay(story, steps)),
    story && earlier && packRun(replay(story, earlier)),
    positions(played, ids),
    positions(met, table.clauses),
  ].join(".");
}

/** The place that a text holds; nothing where it is damaged, or was packed for another version of the stories. Never throws. */
export function unpackPlace(text: string, table: PlaceTable): Place | undefined {
  const parts = text.split(".");
  if (!isWhole(parts)) return undefined;
  const [version, print, screen, from, badge, view, scenario, steps, earlier, played, met] = parts;
  if (version !== VERSION || print !== fingerprint(table)) return undefined;
  const ids = idsOf(table);
  const [id] = named(scenario, ids);
  const story = table.stories.find((one) => one.scenario.id === id);
  const run = story && unpackRun(story, steps);
  const before = story && unpackRun(story, earlier);
  const [animal] = named(badge, table.badges);
  return {
    screen,
    ...(from ? { from } : {}),
    badge: animal,
    view: VIEWS.find((one) => initialOf(one) === view),
    scenario: id,
    ...(run ? { steps: run.steps } : {}),
    ...(before ? { earlier: before.steps } : {}),
    played: named(played, ids),
    met: named(met, table.clauses),
  };
}

const idsOf = ({ stories }: PlaceTable): readonly string[] => stories.map(({ scenario }) => scenario.id);

/** Tells one version of the stories from another: positions of one mean nothing in the other. */
function fingerprint({ stories, clauses, badges }: PlaceTable): string {
  const shape = stories.map(({ scenario: { id, start, passages } }) => [
    id,
    start,
    passages.map((one) =>
      one.kind === "choose"
        ? [one.id, one.choices.map((choice) => [choice.id, choice.to])]
        : one.kind === "say"
          ? [one.id, one.next]
          : [one.id],
    ),
  ]);
  return checksum(JSON.stringify([shape, clauses, badges]));
}

/** Each as two characters. What the list does not know is left out. */
const positions = (
  some: readonly (string | undefined)[] | undefined,
  all: readonly (string | undefined)[],
): string | undefined =>
  some
    ?.map((one) => all.indexOf(one))
    .filter((at) => at >= 0)
    .map((at) => at.toString(BASE).padStart(2, "0"))
    .join("");

const named = (text: string, all: readonly string[]): readonly string[] =>
  [...text.matchAll(/../g)].flatMap(([pair]) => all[Number.parseInt(pair, BASE)] ?? []);

/** A character a choice, then how often Next was pressed since the last one. */
function packRun({ story, steps, moments }: Run): string {
  const choices = moments.map(({ passage, choice }) => {
    const at = passageAt(story, passage);
    const index = at.kind === "choose" ? at.choices.findIndex(({ id }) => id === choice) : 0;
    return index.toString(BASE);
  });
  const last = moments.at(-1);
  const since = steps.length - (last ? last.stepsBefore + 1 : 0);
  return `${choices.join("")}-${since.toString(BASE)}`;
}

function unpackRun(story: Story, text: string): Run | undefined {
  if (!/^[0-9a-z]*-[0-9a-z]+$/.test(text)) return undefined;
  const end = text.indexOf("-");
  let run = startRun(story);
  for (const character of text.slice(0, end)) {
    run = heardOut(run);
    const passage = passageAt(story, run.at);
    const choice = passage.kind === "choose" ? passage.choices[Number.parseInt(character, BASE)] : undefined;
    if (!choice) return undefined;
    run = advance(run, { kind: "choose", choice: choice.id });
  }
  const nexts = Math.min(Number.parseInt(text.slice(end + 1), BASE), story.passages.size);
  for (let i = 0; i < nexts; i++) run = advance(run, { kind: "next" });
  return run;
}

function heardOut(from: Run): Run {
  let run = from;
  while (passageAt(run.story, run.at).kind === "say") run = advance(run, { kind: "next" });
  return run;
}
