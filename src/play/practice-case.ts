import { PUPIL_LOOKS, type PupilLook } from "../art/catalogue.ts";
import { decide } from "../policy/decide.ts";
import { learn } from "../policy/facts.ts";
import type { Circle, Facts } from "../policy/model.ts";
import { isMistake, type Verdict } from "../policy/verdicts.ts";
import type { Passage, Profile, Scenario, Texts } from "../scenario/format.ts";
import type { Bank, Opening, Plea, Reply } from "../scenario/practice-format.ts";
import { answersTo, pairingsOf, type Pairing } from "../scenario/practice-read.ts";
import { buildStory, type Story } from "../scenario/stepping.ts";
import { fillSlots, nameAt, slotValues, type SlotValues } from "../scenario/texts.ts";
import { chanceFrom, type Chance } from "./practice-chance.ts";
import { judgeWords, wordsToChoose } from "./practice-words.ts";

/** A bank ready to be dealt from. */
export interface Deck {
  readonly bank: Bank;
  readonly circle: Circle;
  readonly pairings: readonly Pairing[];
  /** Words already judged, by what was known and what they do. */
  readonly judged: Map<string, Judged>;
}

/** What the policy makes of words, as one move in a talk that goes on. */
export interface Judged {
  readonly verdict: Verdict;
  readonly clauses: readonly string[];
}

export const buildDeck = (bank: Bank, circle: Circle): Deck => ({
  bank,
  circle,
  pairings: pairingsOf(bank, circle),
  judged: new Map(),
});

/** One case: a very short story, with what it was drawn from. */
export interface PracticeCase {
  readonly pairing: Pairing;
  readonly plea: Plea | undefined;
  readonly opening: Opening;
  readonly replies: readonly Reply[];
  readonly story: Story;
  /** What the lines imply, and nothing else. */
  readonly facts: Facts;
  readonly decision: string;
  /** Clauses that some of the words on offer would break. */
  readonly trains: readonly string[];
  /** What stands in each slot: names of texts, and looks whose names are said. */
  readonly fills: Readonly<Record<string, string>>;
  readonly named: Readonly<Record<"friend" | "other", PupilLook>>;
}

/** What a case is wanted for. */
export interface Wish {
  readonly decision: string;
  /** A clause that some of the words on offer would break. */
  readonly trains?: string | undefined;
  /** For what must be told: how grave it may be. */
  readonly grave?: { readonly least: number; readonly most: number } | undefined;
  /** Deal its twin beside it: the same but for one line, with this decision. */
  readonly twin?: string | undefined;
  /** Topics and turns met already. */
  readonly topics?: readonly string[];
  readonly turns?: readonly string[];
  readonly looks?: readonly string[];
}

const turnKey = ({ topic, turn }: Pairing): string => `${topic.id}.${turn.id}`;

/**
 * Deals one case, or two twins of which the wished-for one is the first; nothing where the bank has none. A topic that
 * has been met comes again only where no other fits, a line never.
 */
export function deal(deck: Deck, wish: Wish, seed: number): readonly PracticeCase[] {
  const chance = chanceFrom(seed);
  const { topics, turns, grave } = wish;
  const fits = (pairing: Pairing) =>
    pairing.decision === wish.decision &&
    !turns?.includes(turnKey(pairing)) &&
    (!grave || ((pairing.turn.grave ?? 0) >= grave.least && (pairing.turn.grave ?? 0) <= grave.most));
  const isMet = ({ topic }: Pairing) => (topics?.includes(topic.id) ? 1 : 0);
  const candidates = evenly(deck.pairings.filter(fits), chance).sort((a, b) => isMet(a) - isMet(b));
  for (const pairing of candidates) {
    const others = wish.twin === undefined ? [undefined] : twinsOf(deck, pairing, wish.twin, turns);
    for (const other of chance.shuffled(others)) {
      const dealt = dealFrom(deck, other ? [pairing, other] : [pairing], wish, chance);
      if (dealt) return dealt;
    }
  }
  return [];
}

/** Each topic as often as any other, whatever the number of its lines. */
function evenly(pairings: readonly Pairing[], chance: Chance): Pairing[] {
  const order = chance.shuffled([...new Set(pairings.map(({ topic }) => topic))]);
  return chance.shuffled(pairings).sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
}

function twinsOf(
  deck: Deck,
  { topic, first, turn }: Pairing,
  decision: string,
  met: readonly string[] | undefined,
): Pairing[] {
  const pairs = topic.twins?.filter((pair) => pair.includes(turn.id));
  return deck.pairings.filter(
    (other) =>
      other.first === first &&
      other.turn !== turn &&
      pairs?.some((pair) => pair.includes(other.turn.id)) &&
      other.decision === decision &&
      !met?.includes(turnKey(other)),
  );
}

function dealFrom(
  deck: Deck,
  pairings: readonly [Pairing, ...Pairing[]],
  wish: Wish,
  chance: Chance,
): readonly PracticeCase[] | undefined {
  const { bank, circle } = deck;
  const { topic } = pairings[0];
  const plea = pleaFor(deck, pairings, chance);
  const known = pairings.map((pairing) => {
    const facts = learn(circle, pairing.facts, plea?.facts ?? {});
    return { pairing, facts, decision: decide(circle, facts).value };
  });
  const replies = wordsToChoose(deck, topic, known, chance, { plea, trains: wish.trains });
  const openings = bank.openings.filter(({ place, by }) => by === topic.by && topic.places.includes(place));
  if (!replies || openings.length === 0) return undefined;
  const opening = chance.one(openings);
  const fresh = (look: PupilLook) => Number(wish.looks?.includes(look) ?? false);
  const [mentor = "amara", mentee = "leo", friend = "mei", other = "kofi"] = chance
    .shuffled(PUPIL_LOOKS)
    .sort((a, b) => fresh(a) - fresh(b));
  const fills = Object.fromEntries(
    Object.entries(bank.slots).map(([slot, keys]) => [slot, chance.one(keys)]),
  );
  const answered = chance.next();
  const shared = {
    opening,
    plea,
    replies,
    fills,
    named: { friend, other },
    looks: { mentor, mentee, friend },
    answered,
  };
  return known.map((one) => buildCase(deck, one, shared));
}

const NO_PLEA = 0.45;

function pleaFor({ bank }: Deck, pairings: readonly Pairing[], chance: Chance): Plea | undefined {
  if (pairings.some(({ topic, turn }) => topic.own || turn.alone) || chance.next() < NO_PLEA)
    return undefined;
  const fit = bank.pleas.filter(({ after }) => pairings.every(({ decision }) => after.includes(decision)));
  return fit.length > 0 ? chance.one(fit) : undefined;
}

interface Shared extends Pick<PracticeCase, "opening" | "plea" | "replies" | "fills" | "named"> {
  readonly looks: Readonly<Record<"mentor" | "mentee" | "friend", PupilLook>>;
  /** Which of several answers is given. */
  readonly answered: number;
}

/** The passage where words are chosen. */
export const ASK = "ask";

function buildCase(
  deck: Deck,
  { pairing, facts, decision }: Pick<PracticeCase, "pairing" | "facts" | "decision">,
  shared: Shared,
): PracticeCase {
  const { opening, plea, replies, fills, named } = shared;
  const mistakes = replies
    .map(({ acts }) => judgeWords(deck, facts, acts))
    .filter(({ verdict }) => isMistake(verdict));
  const story = buildStory(scenarioOf(deck, pairing, decision, shared), deck.circle);
  return {
    pairing,
    plea,
    opening,
    replies,
    story,
    facts,
    decision,
    trains: [...new Set(mistakes.flatMap(({ clauses }) => clauses))],
    fills,
    named,
  };
}

function scenarioOf(deck: Deck, pairing: Pairing, decision: string, shared: Shared): Scenario {
  const { topic, first, turn } = pairing;
  const { opening, plea, replies, looks, answered } = shared;
  const { by } = topic;
  const says = [
    { ...first, id: "first" },
    { ...turn, id: "turn" },
    ...(plea ? [{ ...plea, id: "plea", mood: turn.mood }] : []),
  ];
  const passages: Passage[] = [
    {
      id: "opening",
      kind: "say",
      text: opening.text,
      present: ["mentor", by],
      moods: { [by]: first.mood },
      next: "first",
    },
    ...says.map((line, i): Passage => ({
      id: line.id,
      kind: "say",
      by,
      mood: line.mood,
      text: line.text,
      reveals: line.facts ?? {},
      next: says[i + 1]?.id ?? ASK,
    })),
    {
      id: ASK,
      kind: "choose",
      choices: replies.map(({ id, text, acts }) => ({ id, text, acts, to: `to-${id}` })),
    },
  ];
  for (const reply of replies) {
    const all = answersTo(deck.bank, topic, reply, decision);
    const answer = all[Math.floor(answered * all.length)];
    if (!answer) continue;
    const { mood, text, story } = answer;
    passages.push({
      id: `to-${reply.id}`,
      kind: "say",
      by,
      mood,
      text,
      next: story ? `then-${reply.id}` : ASK,
    });
    if (story) passages.push({ id: `then-${reply.id}`, kind: "say", text: story, next: ASK });
  }
  const { mentor, mentee, friend } = looks;
  return {
    id: "practice",
    title: topic.about,
    place: opening.place,
    cast: {
      mentor: { role: "mentor", look: mentor },
      mentee: { role: "mentee", look: mentee },
      ...(by === "friend" ? { friend: { role: "friend", look: friend } } : {}),
    },
    start: "opening",
    passages,
  };
}

/** What the slots of a case's sentences are filled with, in one language at one school. */
function caseValues({ story, fills, named }: PracticeCase, texts: Texts, profile: Profile): SlotValues {
  const words = Object.entries(fills).map(([slot, key]) => [slot, texts[key] ?? key]);
  return {
    friend: nameAt(profile, named.friend),
    other: nameAt(profile, named.other),
    ...Object.fromEntries(words),
    ...slotValues(story.scenario, profile),
  };
}

/** The sentences of a case with its slots filled. */
export function caseSentences(one: PracticeCase, texts: Texts, profile: Profile): (key: string) => string {
  const values = caseValues(one, texts, profile);
  return (key) => fillSlots(texts[key] ?? key, values);
}
