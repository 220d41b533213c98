import { buildDeck, type Deck } from "../../src/play/practice-case.ts";
import type { Answer, Bank, Reply, Topic } from "../../src/scenario/practice-format.ts";
import { circleOf } from "./policies.ts";

const ALWAYS = ["keep-private", "may-discuss", "warn-first", "must-tell"];

/** Words that do this, and may be said whatever was told. */
export const says = (id: string, ...acts: readonly string[]): Reply => ({
  id,
  text: `reply.${id}`,
  acts: [...acts],
  after: ALWAYS,
});

/** An answer to whatever ends with one of these acts. */
const answerTo = (act: string): Answer => ({
  id: `answer-${act}`,
  text: `answer.${act}`,
  mood: "neutral",
  to: [act],
  when: ALWAYS,
});

/** A topic in which something private is said, and then something that must be told, or neither. */
export const tinyTopic = (changed: Partial<Topic> = {}): Topic => ({
  id: "topic",
  about: "topic.about",
  by: "mentee",
  places: ["playground"],
  firsts: [{ id: "first", text: "topic.first", mood: "sad" }],
  turns: [
    { id: "small", text: "topic.small", mood: "sad" },
    { id: "grave", text: "topic.grave", mood: "scared", facts: { safety: "disclosed" }, grave: 1 },
  ],
  ...changed,
});

/** A bank made for one rule, of these words: those that end with different acts are answered differently. */
export function tinyDeck(replies: readonly Reply[], changed: Partial<Bank> = {}): Deck {
  const topics = changed.topics ?? [tinyTopic()];
  const all = [...replies, ...topics.flatMap((topic) => topic.replies ?? [])];
  const bank: Bank = {
    format: 1,
    kind: "practice",
    id: "tiny",
    version: "1.0.0",
    circle: "peer",
    policy: "kempshott",
    review: { state: "awaiting" },
    slots: {},
    openings: [{ id: "opening", place: "playground", by: "mentee", text: "opening" }],
    topics,
    pleas: [],
    replies: [...replies],
    answers: [...new Set(all.flatMap(({ acts }) => acts.slice(-1)))].map(answerTo),
    noticed: ["noticed"],
    texts: {},
    ...changed,
  };
  return buildDeck(bank, circleOf("peer"));
}
