import type { Circle } from "../../policy/model.ts";
import type { Choice, Passage, SayPassage, Scenario } from "../../scenario/format.ts";
import {
  DENIALS,
  GOING_WORDS,
  GROWN_UP_WORDS,
  HARM_WORDS,
  PROMISE_WORDS,
  SILENCE_WORDS,
  TELLING_WORDS,
} from "./care-words.ts";
import { textOf, type Draft } from "./draft.ts";
import type { Problem } from "./report.ts";

/** What a care hint can be about; each has words of its own for a teacher. */
const CODES = { twin: "ST003", harm: "ST011", promise: "ST012", telling: "ST013" } as const;

/**
 * Places where words and what is ticked may not go together: a line that may tell of harm and reveals nothing, a card
 * that promises or goes to tell and does not say so, twins that say the same. All but the last are only to be looked at.
 */
export const careHints = (draft: Draft, circle: Circle | undefined): readonly Problem[] =>
  circle ? draft.scenarios.flatMap((scenario, i) => hintsIn(draft, scenario, i, circle)) : [];

function hintsIn(draft: Draft, scenario: Scenario, i: number, circle: Circle): readonly Problem[] {
  const told = toldBefore(scenario, circle);
  const looksForHarm = gravest(circle).size > 0;
  const own = scenario.passages.flatMap((passage, j): readonly Problem[] => {
    const at = [i, j];
    const where = { scenario: scenario.id, passage: passage.id };
    if (passage.kind !== "choose")
      return looksForHarm && !told.has(passage.id) && mayTellOfHarm(draft, scenario, passage, circle)
        ? [hint(CODES.harm, "warning", { ...where, field: "reveals", at })]
        : [];
    return passage.choices.flatMap((choice, k) =>
      cardHints(textOf(draft, choice.text), choice, scenario, circle).map((code) =>
        hint(code, "warning", { ...where, choice: choice.id, field: "acts", at: [...at, k] }),
      ),
    );
  });
  return [...own, ...sameWords(draft, scenario, i)];
}

function hint(code: string, severity: Problem["severity"], where: Problem["where"]): Problem {
  const [i, j, k] = where.at;
  const path = `/scenarios/${i}${j === undefined ? "" : `/passages/${j}`}${k === undefined ? "" : `/choices/${k}`}/${where.field}`;
  return { code, severity, message: "", suggestion: undefined, path, where };
}

/** Words as one pattern: whole words, in any case. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:${words.map((one) => one.replace("*", "\\w*").replace("'", "['’]")).join("|")})(?![\\w])`,
    "i",
  );

const HARM = anyOf(HARM_WORDS);
const SILENCE = anyOf(SILENCE_WORDS);
const PROMISE = anyOf(PROMISE_WORDS);
const TELLING = anyOf(TELLING_WORDS);
const GOING = anyOf(GOING_WORDS);
const GROWN_UP = anyOf(GROWN_UP_WORDS);
const DENIAL = anyOf(DENIALS);

/** The parts of those who are to be believed when they speak of harm: grown-ups and the mentor answer to it. */
const TELLERS: readonly string[] = ["mentee", "pupil"];

function mayTellOfHarm(
  draft: Draft,
  { cast }: Scenario,
  passage: Exclude<Passage, { kind: "choose" }>,
  circle: Circle,
): boolean {
  const by = passage.kind === "say" ? passage.by : undefined;
  if (by !== undefined && !TELLERS.includes(cast[by]?.role ?? "")) return false;
  const text = textOf(draft, passage.text);
  const isTicked = (polarity: Polarity) =>
    factsOf(circle, polarity).some((fact) => passage.reveals?.[fact] !== undefined);
  if (isTicked("risk")) return false;
  return HARM.test(text) || (SILENCE.test(text) && !isTicked("pressure"));
}

type Polarity = Circle["file"]["facts"][number]["polarity"];

const factsOf = ({ file }: Circle, of: Polarity): readonly string[] =>
  file.facts.flatMap(({ id, polarity }) => (polarity === of ? [id] : []));

/** The facts that come out step by step, each with its last step. A circle that has none is about no pupil's safety. */
const gravest = (circle: Circle): ReadonlyMap<string, string | undefined> =>
  new Map(
    factsOf(circle, "risk").flatMap((fact) => {
      const levels = circle.levels.get(fact) ?? [];
      return levels.length > 2 ? [[fact, levels.at(-1)] as const] : [];
    }),
  );

/** Passages before which, on every way there, a risk has come out: what is said of it again is no news. */
function toldBefore(scenario: Scenario, circle: Circle): ReadonlySet<string> {
  const tells = (facts: SayPassage["reveals"]) =>
    [...gravest(circle)].some(([fact, level]) => facts?.[fact] === level || facts?.[fact] === true);
  const { passages, start } = scenario;
  // Ways on which nothing has come out yet are followed; what none of them comes to has been told before.
  const untold = new Set<string>();
  const next = tells(scenario.facts) ? [] : [start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (untold.has(id)) continue;
    untold.add(id);
    const passage = passages.find((one) => one.id === id);
    if (!passage || (passage.kind !== "choose" && tells(passage.reveals))) continue;
    if (passage.kind === "say") next.push(passage.next);
    if (passage.kind === "choose") next.push(...passage.choices.map(({ to }) => to));
  }
  return new Set(passages.flatMap(({ id }) => (untold.has(id) ? [] : [id])));
}

/** Deeds that answer for words of promising: it is promised, or refused, or taken back. */
const PROMISE_DEEDS: readonly string[] = [
  "promise-secret",
  "limit",
  "take-back",
  "keep-private",
  "own-up",
  "deny",
];

/** Deeds that speak of telling, where nobody is told yet. */
const TALK_OF_TELLING: readonly string[] = [
  "say-we-go",
  "say-i-ask",
  "offer-adult",
  "offer-advocate",
  "limit",
  "own-feelings",
  "own-up",
  "explain-who-and-why",
  "encourage-parents",
  "send-alone",
  "hand-over",
  "take-back",
  "delay",
];

function cardHints(text: string, { acts }: Choice, { cast }: Scenario, circle: Circle): readonly string[] {
  const does = (deeds: readonly string[]) => acts.some((act) => deeds.includes(act));
  const isTold = acts.some((act) => circle.acts.get(act)?.adult === true);
  const promises = PROMISE.test(text) && !isTold && !does(PROMISE_DEEDS);
  const tells = goesToTell(text, cast) && !isTold && !does(TALK_OF_TELLING);
  return [...(promises ? [CODES.promise] : []), ...(tells ? [CODES.telling] : [])];
}

/** Whether a sentence of a card says that a grown-up is told; "I won't tell your teacher" says that none is. */
const goesToTell = (text: string, cast: Scenario["cast"]): boolean =>
  (text.match(/[^.!?…]+[.!?…]*/g) ?? []).some(
    (one) =>
      GOING.test(one) ||
      (TELLING.test(one) && (GROWN_UP.test(one) || namesGrownUp(one, cast)) && !DENIAL.test(one)),
  );

/** Pupils of a story; everybody else whose name is filled in is a grown-up. */
const PUPILS: readonly string[] = ["mentor", "mentee", "pupil"];

const namesGrownUp = (text: string, cast: Scenario["cast"]): boolean =>
  [...text.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].some(
    ([, name = ""]) => !PUPILS.includes(cast[name]?.role ?? name),
  );

/** Twins are alike but for one line; where that says the same in both, one of the two is judged by words nobody says. */
function sameWords(draft: Draft, scenario: Scenario, i: number): readonly Problem[] {
  const { twin } = scenario;
  const other = twin && draft.scenarios.find(({ id }) => id === twin.scenario);
  if (!twin || !other?.twin) return [];
  const j = scenario.passages.findIndex(({ id }) => id === twin.differs);
  const [mine, theirs] = [saidAt(draft, scenario, twin.differs), saidAt(draft, other, other.twin.differs)];
  if (mine === "" || mine !== theirs) return [];
  const where = { scenario: scenario.id, passage: twin.differs, field: "words", at: [i, j] } as const;
  return [hint(CODES.twin, "error", where)];
}

function saidAt(draft: Draft, { passages }: Scenario, id: string): string {
  const passage = passages.find((one) => one.id === id);
  return passage === undefined || passage.kind === "choose" ? "" : plainWords(textOf(draft, passage.text));
}

/** Words without what makes no other sense of them: capitals, marks and spaces. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
